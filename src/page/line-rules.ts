import type { Rule } from '../document/rule.ts'

/** A line or block of text that is no part of the report, told by its words alone. */
export interface LineRule extends Rule {
  readonly kind: string
  readonly pattern: RegExp
  /** Or every word of the line is one of these (numbers aside). */
  readonly words?: string
  /** Longest line it speaks of, in characters: longer ones are running text. Default 160. */
  readonly longest?: number
  /** What follows the pattern is a headline: it begins with a capital, a figure or a quotation mark and has no full stop, or there is nothing, or a `mark` was matched. */
  readonly titled?: true
  /** All that comes after goes as well: the report is over. */
  readonly endsReport?: true
  /** The running text after it goes too, up to the next heading, where it stands near the end. */
  readonly opensSection?: true
  /** Short lines straight after belong to it: the rest of a box. */
  readonly opensBox?: true
}

/** In order; the first that matches decides. Expected of an example: the kind. */
export const lineRules: readonly LineRule[] = [
  {
    id: 'page/comment-form',
    kind: 'comments',
    endsReport: true,
    longest: 120,
    pattern:
      /^(?:leave an? (?:reply|comment|response)|(?:\d+ )?(?:reader )?comments?(?: \(\d+\))?(?: so far)?:?$|\d+ (?:comments?|replies|responses|thoughts|kommentare|antworten|comentarios|comentários|commentaires|reacties)\b|(?:post|write|add|submit|leave) (?:a|your) (?:comment|reply)|required fields are marked|your email address will not be published|join the (?:conversation|discussion|debate)|(?:be the first to|log in to|sign in to|you must be logged in to) (?:post a )?comment|have your say\b|what do you think\?$|comment(?:ing|s) (?:feature )?(?:is|are) (?:disabled|unavailable)|lesermeinungen?$|(?:um|für) .{0,40}\bkomment(?:are|ieren|iermöglichkeit|ierfunktion)\b|(?:tell us|let us know) (?:what you think|in the comments)|comments are (?:closed|off|now closed)|view (?:all )?(?:the )?comments|show comments|(?:schreiben sie|schreibe|hinterlasse(?:n sie)?) (?:einen |eine |deinen |ihren )?(?:kommentar|antwort|nachricht)|kommentar (?:schreiben|verfassen|hinterlassen|abgeben|hinzufügen)|kommentare?(?: \(\d+\)|:)?$|(?:deine|ihre) e-mail-adresse wird nicht|leserkommentare|antworten abbrechen|diskutieren sie mit|ihr kommentar\b|dein kommentar\b|(?:laissez|laisser|ajouter|écrire) un commentaire|votre adresse e-mail ne sera|deja (?:un comentario|una respuesta|tu comentario)|tu dirección de correo|deixe (?:um|seu|o seu) coment|o seu endereço de e-mail|lascia un commento|il tuo indirizzo email|geef een reactie|plaats een reactie|dodaj komentarz|zostaw komentarz|komentarze(?: \(\d+\))?$|добавить комментарий|оставить комментарий|комментарии(?: \(\d+\))?$)/iu,
    examples: [
      ['Leave a Reply', 'comments'],
      ['14 comments', 'comments'],
      ['Schreibe einen Kommentar', 'comments'],
      ['Laisser un commentaire', 'comments'],
    ],
    not: [
      'Comments by the minister drew anger in Paris.',
      'Leave a reply to the letter to us, he told the envoy, and went out of the room at once to call his own minister at home in Vienna.',
    ],
  },
  {
    id: 'page/see-also',
    kind: 'related-link',
    longest: 220,
    titled: true,
    pattern:
      /^[\s►▶→»›•*[(-]*(?:see also|see more|also see|also read|read also|also watch|read next|read this|read on|must read|must watch|don[’']?t miss|recommended(?: reading| for you| stories| articles)?|related(?: stories| story| articles?| links?| content| coverage| news| posts?| topics?| reading| video)?|more (?:on|in) (?:this|the) (?:story|topic|subject)|more (?:stories|news|coverage)|(?:siehe|sieh|lies|lesen sie|lesen sie dazu|lest|hören sie|sehen sie) auch|lesen sie (?:dazu|hierzu|mehr|hier|außerdem)|mehr (?:dazu|zum thema|zu diesem thema|lesen|infos|informationen)|auch interessant|passend dazu|dazu passend|weiterlesen|weiterführende[rs]? (?:links?|informationen|literatur)|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|themen|beiträge)|lire aussi|à lire aussi|à lire|à voir aussi|voir aussi|lisez aussi|sur le même sujet|lea también|lea además|lee también|le(?:er)? también|te puede interesar|le puede interesar|ver también|vea también|mira también|además lea|relacionad[oa]s?|leia (?:também|mais|tamb[eé]m)|veja também|veja mais|saiba mais|confira também|leggi anche|leggi (?:pure|di più)|vedi anche|potrebbe interessarti|lees ook|lees meer|bekijk ook|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|sprawdź też|читайте также|читайте ещё|смотрите также|по теме|читать далее|bunu da oku|ayrıca oku|ilgili haberler)(?: ?(?<mark>[:|►▶→»>–—-]|.{0,60}:$)| {1,3}|$)/iu,
    examples: [
      ['See also  Two ports reopen after the storm', 'related-link'],
      ['ALSO READ | Envoy lands in Oslo', 'related-link'],
      ['Related: What the treaty says', 'related-link'],
      ['Lesen Sie auch: Die Lage am Hafen', 'related-link'],
    ],
    not: [
      'Also on Friday morning two men were let go.',
      'See also Annex B of the treaty, which lists the ports.',
      'See also the annex of the treaty, which lists the ports that are open to trade.',
      'Related costs rose by a tenth, the ministry said.',
    ],
  },
  {
    id: 'page/read-more',
    kind: 'related-link',
    longest: 200,
    pattern:
      /^[\s►▶→»›•*[(-]*(?:(?:(?:read|watch|listen|view|see|learn|find out|continue|click|tap|keep) ?(?:the )?(?:more|full (?:story|article|text|interview|report)|here|reading|to read|now|below)?(?: here| on| about)?\s?(?::|►|»|>>|\.{3}|…))|(?:read (?:more|the full (?:story|article|text)|full (?:story|article))(?: here| »|\.{3}|…)?$|read more (?:about|on|from|at|stories)\b|click (?:here|on the)\b|(?:weiterlesen|mehr lesen|mehr erfahren|hier klicken|jetzt lesen|zum artikel|zur (?:website|homepage)|hier geht(?:[’']s| es) zu)|(?:en savoir plus|lire la suite|leer más|seguir leyendo|ler mais|continua a leggere|lees verder|czytaj dalej|подробнее)\b))/iu,
    examples: [
      ['Read more: The talks that nearly failed', 'related-link'],
      ['Read the full story', 'related-link'],
    ],
    not: [
      'Read more of her books and you will see the harbour rise again, he wrote.',
      'Watch officers stood on the bridge until dawn.',
    ],
  },
  {
    id: 'page/labelled-link',
    kind: 'related-link',
    longest: 200,
    titled: true,
    pattern:
      /^[\s►▶→»›•*[(-]*(?:(?:read|watch|listen|opinion|videos?|photos|gallery|in pictures|in photos|analysis|explainer|podcast|live|fact check|from the archives?|more|related) ?[:|] ?|mehr (?:von|über) |more (?:from|on|about) |(?:auch )?zum thema ?: ?)/iu,
    examples: [
      ['OPINION: The quota that nobody wants', 'related-link'],
      ['More: The other bridge', 'related-link'],
    ],
    not: ['Watch officers stood on the bridge until dawn.', 'More from fear than from love, he went home.'],
  },
  {
    id: 'page/related-box',
    kind: 'related',
    longest: 80,
    opensBox: true,
    pattern:
      /^(?:you (?:may|might)(?: also)? (?:like|be interested|enjoy)|trending(?: now| stories)?$|most (?:read|popular|viewed|shared|recent)\b|editor[’']?s[’']? (?:picks?|choice)|top stories|latest (?:news|stories|posts|articles|headlines|videos)|recent (?:news|stories|posts|articles)|popular (?:now|posts|stories|articles)|further reading|suggested|in (?:other|related) news|more (?:great|top|must[- ]read|popular)\b.{0,30}\b(?:stories|articles|reads)$|what to read next|promoted (?:stories|content)|around the web|das könnte (?:sie|dich|euch)|(?:.{0,24} )?könnten? (?:sie|dich|euch) (?:auch )?interessieren|weitere artikel\b|kommentierte artikel|meist-?(?:diskutiert|kommentiert)|(?:meistgelesen|meistkommentiert|meistgeklickt)|beliebteste|empfohlene (?:artikel|beiträge)|unsere empfehlungen|weitere (?:beiträge|meldungen|nachrichten|themen|news|links|interessante|aktuelle)\b|(?:aktuelle|neueste|neuste|letzte) (?:beiträge|artikel|nachrichten|meldungen|news|themen)|mehr aus\b|à lire également|nos derniers articles|les plus lus|lo más (?:leído|visto)|últimas noticias|noticias relacionadas|(?:mais lidas|últimas notícias|notícias relacionadas|matérias relacionadas)|(?:potrebbero interessarti|articoli correlati|i più letti)|(?:meest gelezen|gerelateerde)|(?:najczęściej czytane|najnowsze|polecane|zobacz też)|(?:самое читаемое|новости по теме|материалы по теме))/iu,
    examples: [
      ['You may also like', 'related'],
      ['Most read in World', 'related'],
      ['Das könnte Sie auch interessieren', 'related'],
    ],
    not: [
      'Most popular protests of that year were held in the spring.'.repeat(2),
      'Latest figures from the bank show a fall.',
    ],
  },
  {
    id: 'page/newsletter-box',
    kind: 'newsletter',
    longest: 260,
    opensBox: true,
    pattern:
      /^(?:subscribe to \p{L}+ .{0,80}$|(?:sign up|subscribe|register|sign me up|join (?:us|over|more than))\b(?: now| here| today| free)?(?:$|[.!:]|.{0,120}\b(?:newsletters?|inbox|emails?|alerts?|updates?|list|free|subscribers?|letter|briefing|bulletin|digest|edition)\b)|(?:our|get|receive|want)\b.{0,80}\b(?:newsletters?|in your inbox|to your inbox|straight to your|delivered to)\b|newsletters?(?: (?:sign-?up|subscription|abonnieren|anmeldung|bestellen))?$|enter your e-?mail|your e-?mail(?: address)?$|by (?:signing up|subscribing|clicking|submitting|entering)\b|(?:(?:jetzt|unseren?|den|hier|kostenlosen?) ){0,4}newsletter\b.{0,60}|(?:melde|melden|abonniere|abonnieren)\b.{0,80}\b(?:newsletter|kanal|an|sie)\b|(?:inscrivez-vous|abonnez-vous|recevez|suscríbete|suscríbase|inscreva-se|assine|iscriviti|schrijf je in|zapisz się|подпишитесь|подписывайтесь)\b|.{0,160}\b(?:in (?:deinen|ihren|euren) posteingang|straight to your inbox|in your inbox)\b|thank you for (?:signing up|subscribing)|unsubscribe)/iu,
    examples: [
      ['Sign up for our free newsletter', 'newsletter'],
      ['Get the day’s news straight to your inbox', 'newsletter'],
      ['Enter your email', 'newsletter'],
    ],
    not: [
      'The ministers will sign up to the accord on Monday in the old town hall of Ghent.',
      'Subscribers to the loan were told on Friday.',
    ],
  },
  {
    id: 'page/advertising',
    kind: 'advertisement',
    longest: 100,
    pattern:
      /^[\s–—-]*(?:advertisements?|adverts?|advertising|ads?|sponsored(?: (?:content|post|links?|by.*))?|promoted|promotion|paid content|(?:article|story|content|scroll) (?:continues?|to continue)\b.*|continues? (?:below|after)\b.*|skip advert(?:isement)?|remove ads|report this ad|anzeigen?|werbung|advertorial|- ?anzeige ?-|publicidad|publicidade|publicité|pubblicità|advertentie|reklama|реклама|reklam|after the ad|lesen sie nach der anzeige.*|hier (?:steht|folgt) (?:eine )?(?:anzeige|werbung).*)[\s:.–—-]*$/iu,
    examples: [
      ['ADVERTISEMENT', 'advertisement'],
      ['Article continues below', 'advertisement'],
      ['- Anzeige -', 'advertisement'],
    ],
    not: ['Advertising sales fell.', 'Promotion to the rank of envoy followed.'],
  },
  {
    id: 'page/share-bar',
    kind: 'share',
    longest: 140,
    words:
      'share tweet retweet pin it print email mail copy link facebook twitter x linkedin whatsapp telegram reddit pinterest messenger instagram tumblr flipboard pocket xing vk viber skype line google youtube threads bluesky sms save like follow more comment comments teilen twittern drucken merken mailen versenden empfehlen kopieren partager imprimer envoyer compartir imprimir enviar compartilhar condividi stampa invia delen udostępnij поделиться url on via this article story page post to by with in and or friends k shares likes tweets artikel beitrag auf per',
    pattern:
      /^(?:share|tweet) (?:this|on|via|it|with)\b.{0,60}$|^(?:click|tap) to (?:share|email|print|copy)\b|^(?:artikel|beitrag|seite|diesen artikel|diesen beitrag) (?:teilen|drucken|versenden|empfehlen|merken|weiterempfehlen)|^(?:teilen sie|teile|teilen) (?:diesen|diese|den|das|dies|mit|auf|via)\b.{0,60}$|^(?:link kopieren|link kopiert|gefällt mir|auf facebook teilen|auf twitter teilen|per e-?mail)/iu,
    examples: [
      ['Share on Facebook', 'share'],
      ['Facebook Twitter WhatsApp Email', 'share'],
      ['Teilen', 'share'],
    ],
    not: ['Share prices fell in Tokyo on Monday.', 'Print workers in the town went on strike.'],
  },
  {
    id: 'page/follow-us',
    kind: 'share',
    longest: 240,
    pattern:
      /^(?:follow (?:us|him|her|them|me|@?[\p{L}\s.]{1,40}) on (?:x|twitter|facebook|instagram|telegram|youtube|linkedin|tiktok|whatsapp|google|threads|social)\b|follow @|like us on|find us on|join us on|(?:join|follow|subscribe to) (?:our|us|the)\b.{0,60}\b(?:telegram|whatsapp|facebook|twitter|instagram|youtube|channel|app)\b|download (?:the|our)\b.{0,60}\bapp\b|get the\b.{0,60}\bapp\b|for (?:the |more )?(?:latest|breaking|top)\b.{0,80}\b(?:download|follow|subscribe|visit)\b|(?:submit|send) (?:us )?(?:your|a) (?:letter|story|tip|photos?)\b|if you (?:enjoyed|liked) (?:reading )?this\b|folge(?:n sie)? uns\b|folgt uns\b|besuche(?:n sie)? uns auf|suivez-nous|síguenos|siga-?nos|siga o\b|seguici|volg ons|obserwuj nas|подписывайтесь|follow (?:[\p{L}.]+[’']s? )?(?:full|our|more|complete) coverage\b|reach (?:the |our )?(?:reporters?|author|writer|[\p{L}.’'-]+ [\p{L}.’'-]+) (?:on|at|by)\b|(?:write|email|e-mail|contact) (?:to )?(?:(?:the|our) (?:author|reporter|editor|writer)|us|[\p{L}.’'-]+ [\p{L}.’'-]+) (?:at|on)\b|(?:[\p{L}.’'-]+ ){1,3}(?:can be reached|is on twitter|tweets) (?:at|as|@)|on twitter(?::| at)?\s?@|contact the (?:author|reporter|writer)|have a (?:tip|story|news tip)|got a (?:tip|story)|do you have (?:a|any) (?:tip|story|information))/iu,
    examples: [
      ['Follow us on Twitter', 'share'],
      ['Download our app for the news as it breaks', 'share'],
    ],
    not: ['Follow the river on foot and you reach Basel.', 'Join our forces, the general told the rebels.'],
  },
  {
    id: 'page/copyright',
    kind: 'copyright',
    longest: 300,
    pattern:
      /^(?:(?:copyright|©|\(c\))\s?(?:\(c\)|©|ⓒ|by\b|\d{4})|©|.{0,120}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены)|this (?:material|article|content|story) (?:may not be|is protected|was originally published|first appeared|originally appeared|has been (?:auto-)?(?:published|generated|republished))|(?:die|das|der) .{0,60}urheberrechtlich geschützt|our standards: the thomson reuters|published under|licen[sc]ed under|nachdruck\b|if you (?:would like|want) to (?:republish|reprint)|reprinted (?:with|by) permission)/iu,
    examples: [
      ['© 2023 The Morning Post', 'copyright'],
      ['The Morning Post. All rights reserved.', 'copyright'],
    ],
    not: ['Copyright law is to change in March, the minister said.'],
  },
  {
    id: 'page/photo-credit',
    kind: 'caption',
    longest: 260,
    pattern:
      /^(?:file(?: photo)? ?[-–—:]|(?:in )?this \p{L}{3,9}\.? \d{1,2}, \d{4},? (?:file )?(?:photo|image|picture)|[([]?(?:photos?|pictures?|images?|image illustrative|photo illustration|pics?|file photo|video|illustration|graphic|map|bild|bilder|foto|fotos|titelbild|beitragsbild|symbolbild|symbolfoto|archivbild|bildquelle|bildnachweis|fotoquelle|fotocredit|bildcredit|grafik|crédits? photos?|photographie|credit|credits|zdjęcie|fot|фото|фотография|imagem|imagen|reprodução|foto de archivo)\s?(?:\([^)]{0,30}\))?(?: (?:by|credit|courtesy(?: of)?|source|von|de|di|via|illustration))?\s?[:©/|]|(?:abb(?:ildung|\.)?|fig(?:ure|\.)?) ?\d{1,2} ?[:.]|(?:photo|picture|image|photograph|foto|illustration)s? (?:by|courtesy|credit|via|von|de|provided)\b|[([]?(?:ap|afp|reuters|getty|epa|dpa|pti|ani|tass|rex|shutterstock|istock|imago|picture alliance|anp|efe|ansa|apa|keystone|alamy|bloomberg|xinhua|anadolu)\b(?: (?:photo|images|file|picture|\/).{0,80})?[)\]]?$|.{0,200}[([](?:ap|afp|reuters|getty images|getty|epa|epa-efe|dpa|pti photo|file photo|photo by|foto|bild|archivbild|symbolbild|image|photo|credit|picture)\b[^()]{0,80}[)\]]\.?$|.{0,160}(?:©|&copy;|\bgetty images\b|\bshutterstock\b|\bistock\b|\bpicture[- ]alliance\b|\bfotolia\b|\badobe ?stock\b|\bpixabay\b|\bunsplash\b|\bap photo\b|\bafp photo\b|\/(?:dpa|afp|ap|epa|reuters)\b).{0,50}$)/iu,
    examples: [
      ['FILE - In this May 18, 2017 photo two envoys meet in Bern', 'caption'],
      ['Photo: AP', 'caption'],
      ['The two envoys shake hands in Bern (Reuters)', 'caption'],
      ['Bild: Anna Muster / dpa', 'caption'],
    ],
    not: [
      'Photos of the bridge were shown at the trial.',
      'Pictures taken from space show that the ships had left the port by Sunday.',
    ],
  },
  {
    id: 'page/paywall',
    kind: 'paywall',
    longest: 260,
    opensBox: true,
    pattern:
      /^(?:already (?:a |have )?(?:subscriber|subscribed|a member|an account|registered)|to (?:continue|keep) reading|(?:this|the full) (?:article|story|content|report) is (?:only )?(?:for|available to|exclusive(?:ly)? (?:for|to)|reserved) .{0,40}(?:subscribers?|members)|you(?:[’']ve| have) (?:reached|read|used|\d+ free|run out)\b.{0,80}\b(?:limit|free|articles?)\b|(?:log|sign) ?in(?: to .{0,40}| or .{0,40})?$|create (?:a free|an|your) account|subscribe (?:now|today|to read|for)\b|become a (?:member|subscriber|patron)|support (?:our|independent|quality|free) .{0,40}(?:journalism|press|work)|to (?:view|read|see|access|unlock) (?:the (?:full|rest)|this|more)\b.{0,60}\b(?:subscribe|sign|log|register)|if you[’']re (?:seeing this message|already a subscriber)|first-time subscribers|unlimited (?:digital )?access|start your (?:free )?trial|jetzt (?:weiterlesen|testen|abonnieren|registrieren|anmelden|mitglied)|(?:dieser artikel ist|diesen artikel|weiterlesen mit|nur für abonnenten|exklusiv für abonnenten|sie haben bereits)\b|bereits (?:abonnent|registriert|kunde|mitglied)|(?:article|contenu) réservé|réservé aux abonnés|contenido exclusivo|conteúdo exclusivo|assinantes?$|support .{0,40} (?:with|for) as little)/iu,
    examples: [
      ['Already a subscriber? Log in', 'paywall'],
      ['To continue reading, please register.', 'paywall'],
    ],
    not: [
      'This article of the treaty is for members of the bloc that share the coin.',
      'To continue reading the letter was too much for her, she told the court.'.repeat(4),
    ],
  },
  {
    id: 'page/disclosure',
    kind: 'disclosure',
    longest: 420,
    pattern:
      /^(?:.{0,160}\b(?:may|might|could|can|will) (?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?(?:commissions?|fee|share)\b|(?:this|the|our) (?:post|article|page|site|story) (?:may )?(?:contains?|includes?) (?:affiliate|referral|sponsored)|(?:advertis(?:er|ing)|affiliate|editorial|commission) (?:disclosure|disclaimer|statement)\b|disclosure:|disclaimer:|(?:note|please note): (?:we are|comments)|when you (?:buy|purchase|make a purchase) (?:through|via|something)|\*?werbung[.:]|\*?(?:affiliate|provisions|werbe)[- ]?links?\b|dieser (?:beitrag|artikel) enthält (?:werbung|affiliate)|(?:die|der) mit .{0,40}(?:gekennzeichneten?|markierten?) .{0,40}links?|the (?:views|opinions)(?: and (?:views|opinions))? expressed\b.{0,200}\b(?:author|own|reflect|those)\b|we recommend (?:the best )?products)/iu,
    examples: [
      ['We may earn a commission from links on this page.', 'disclosure'],
      ['The views expressed in this article are those of the author alone.', 'disclosure'],
    ],
    not: ['The minister may earn a place in the cabinet.', 'Disclosure rules are to change in March.'],
  },
  {
    id: 'page/about-author',
    kind: 'author',
    longest: 60,
    opensSection: true,
    pattern:
      /^(?:(?:more )?about the (?:authors?|writers?|contributors?)|über (?:den|die) autor(?:in|en|innen)?|zu[rm]? (?:person|autor(?:in)?)|à propos de l[’']auteur(?:e)?|sobre (?:el|la|o|a|los|os) autor(?:a|es)?|(?:sull|l)[’']autore|over de auteur|o autorze|об авторе)[\s:.…]*$/iu,
    examples: [
      ['About the author', 'author'],
      ['Über die Autorin', 'author'],
    ],
    not: ['About the author of the letter nothing is known.'],
  },
  {
    id: 'page/about-sender',
    kind: 'boilerplate',
    longest: 60,
    opensSection: true,
    titled: true,
    pattern:
      /^(?:about (?:the )?(?=\p{L}[^.!?]{0,50}$)|(?:über|à propos de|acerca de|sobre) (?:die |den |das |la |el |a |o )?(?=[^.!?]{0,50}\b(?:gmbh|ag|se|kg|e\. ?v\b|s\.?a\.?|verband|stiftung|gesellschaft|institut|verein|bund|group|gruppe|fundación|fondation|fundação)))/iu,
    examples: [
      ['About Coast Radio', 'boilerplate'],
      ['Über die Nordwerft AG', 'boilerplate'],
    ],
    not: ['About 40 people', 'About the price of cod', 'Über Nacht'],
  },
  {
    id: 'page/author-line',
    kind: 'author',
    longest: 320,
    pattern:
      /^\p{L}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]+){1,3} (?:is|ist|est|es) (?:an?|the|our|ein|eine|une?|una?)?\b.{0,60}\b(?:writer|reporter|editor|journalist|columnist|correspondent|contributor|blogger|author|expert|redakteur(?:in)?|autor(?:in)?|journaliste)\b.{0,120}\b(?:based in|cover(?:s|ing|ed)|writes|writing|award|years|he (?:is|has|writes)|she (?:is|has|writes)|follow|lives in|schreibt|seit \d)\b/iu,
    examples: [['Ada Brook is a staff writer who covers the northern seas and lives in Ghent.', 'author']],
    not: ['Ada Brook is a reporter whom the court sent to prison on Monday.'],
  },
  {
    id: 'page/tag-line',
    kind: 'tags',
    longest: 240,
    pattern:
      /^(?:tags?|topics?|filed under|filed in|categor(?:y|ies)|posted (?:in|under)|labels?|keywords?|tagged(?: (?:with|as|in))?|more on|in this (?:story|article)|schlagw(?:ort|orte|örter)|stichw(?:ort|orte|örter)|themen|themengebiet|kategorien?|rubriken?|abgelegt (?:unter|in)|veröffentlicht (?:in|unter)|verschlagwortet|gekennzeichnet mit|étiquettes|mots[- ]clés|catégories?|etiquetas|temas|categorías?|palavras-chave|assuntos|argomenti|tagi|kategoria|теги|метки|рубрика|hashtags?)\s?(?::|\s#|$)/iu,
    examples: [
      ['Tags: Oslo, fish, tariffs', 'tags'],
      ['Filed under: World', 'tags'],
    ],
    not: ['Topics of the talks were fish and ships.'],
  },
  {
    id: 'page/stamp-line',
    kind: 'byline',
    longest: 140,
    pattern:
      /^(?!.*\p{Ll}{3}\.$)(?:(?:vom|am) \d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?[\d\s:.,|uhr-]*$|(?:first )?(?:published|posted|updated|last updated|last modified|modified|created|issued|uploaded|added|submitted)(?: (?:on|at|by|date|:))?\s?:?\s(?:\p{L}{3,12}\.?,? )?(?:\p{L}{3,9}\.? )?\d.{0,80}$|(?:published|posted|updated|last updated|written|reviewed|edited|fact[- ]checked|medically reviewed) (?:by|on|at)\b.{0,80}$|(?:stand|veröffentlicht(?: am)?|aktualisiert(?: am)?|erstellt(?: am)?|zuletzt (?:aktualisiert|geändert)|publiziert(?: am)?|datum|geändert|eingestellt|online seit)\s?:?\s(?:\p{L}{2,10}\.?,? )?\d.{0,60}$|(?:publié|mis à jour|modifié) (?:le|à)\b.{0,60}$|(?:publicado|actualizado|atualizado|publicada|creado)\b.{0,10}\d.{0,60}$|(?:pubblicato|aggiornato) il\b.{0,60}$|(?:opublikowano|data publikacji|aktualizacja|dodano)\b.{0,60}$|(?:опубликовано|обновлено)\b.{0,60}$|\d+[- ]?(?:min(?:ute)?s?\.?|minuten?|minutos|minut) (?:read|reading|lesezeit|lesedauer|lektüre|de lecture|de lectura|leitura)\b.{0,30}$|(?:reading time|read time|lesezeit|lesedauer|estimated reading|temps de lecture|tiempo de lectura)\b.{0,40}$|(?:aufrufe|views|hits|klicks|kommentare insgesamt|letzte (?:änderung|aktualisierung)|last (?:modified|updated))\b\s?:?.{0,60}$|(?:der|dieser) (?:beitrag|artikel|eintrag) wurde (?:am|von|unter|in)\b.{0,80}$|this (?:entry|post) was (?:posted|published|written)\b.{0,80}$|\d[\d.,]* (?:views|reads|shares|aufrufe|klicks|likes|mal gelesen|visualizações|vistas)\b.{0,20}$)/iu,
    examples: [
      ['Published: 12 March 2023, 10:41', 'byline'],
      ['Updated on Friday at noon', 'byline'],
      ['4 min read', 'byline'],
      ['Stand: 12.03.2023', 'byline'],
    ],
    not: [
      'Published accounts of the talks differ, and none names the envoy.',
      'Am 3. Mai reist die Ministerin nach Oslo.',
    ],
  },
  {
    id: 'page/wayfinding',
    kind: 'navigation',
    longest: 90,
    pattern:
      /^[\s«»‹›<>←→▲↑|·•-]*(?:back to (?:top|home|list|the).*|(?:go )?back|top|home|menu|close|search|next(?: (?:article|post|story|page))?|prev(?:ious)?(?: (?:article|post|story|page))?|previous next|skip to .*|jump to .*|print this .*|print|view all.*|see all.*|show (?:all|more|less)|load more.*|more|continue|loading.*|play(?: video)?|watch (?:now|video)|listen|download(?: pdf)?|view (?:gallery|photos?|image|larger|full|original).*|click to (?:enlarge|expand|view|zoom).*|enlarge(?: image)?|(?:image|photo|slide|picture|bild|foto) \d+ (?:of|von|\/) \d+|\d+ ?(?:\/|of) ?\d+|zurück(?: zu[rm]?\b.*)?|nach oben|seitenanfang|startseite|weiter|vor|nächster (?:artikel|beitrag).*|vorheriger (?:artikel|beitrag).*|der nächste (?:artikel|beitrag).*|zum (?:seitenanfang|inhalt|anfang).*|zur (?:übersicht|startseite).*|alle (?:artikel|beiträge|anzeigen|ansehen).*|mehr (?:anzeigen|laden)|seite drucken|drucken|druckversion|inhaltsverzeichnis|vergrößern|bild vergrößern|suche|schließen|inhalt|table of contents|contents|retour|haut de page|accueil|volver|inicio|voltar|topo|indietro|terug|wróć|powrót|назад|наверх)[\s«»‹›<>←→▲↑|·•.:-]*$/iu,
    examples: [
      ['Back to top', 'navigation'],
      ['« Previous post', 'navigation'],
      ['Zurück zur Übersicht', 'navigation'],
    ],
    not: ['Back to the wall, the minister gave way.'.repeat(3), 'More ships came.'],
  },
  {
    id: 'page/consent-line',
    kind: 'consent',
    longest: 420,
    pattern:
      /^(?:(?:we|this (?:site|website|page)|our (?:site|website)) uses? cookies|by (?:continuing|using) (?:to (?:use|browse)|this)|accept (?:all )?cookies|manage (?:your )?(?:preferences|consent|cookies)|(?:this )?(?:content|video|post|tweet) (?:is|was) (?:hosted|provided|loaded|not available)|(?:an dieser stelle|hier) (?:findest|finden|steht|befindet|wird)\b.{0,140}\b(?:extern|inhalt|einwilligung)|empfohlener (?:redaktioneller|externer) inhalt|externer? inhalt|ich bin (?:damit )?einverstanden|mit (?:dem )?(?:laden|klick|aufruf) (?:des|auf|der)\b.{0,160}|benachrichtigung(?:en)? aktivieren|wir respektieren (?:deine|ihre) privatsphäre|ich bin mit der (?:verarbeitung|speicherung)|(?:datenschutz(?:erklärung|hinweis)?|cookie-einstellungen)$|diese (?:seite|website|webseite) verwendet cookies|nous utilisons des cookies|utilizamos cookies|usiamo i cookie|please enable (?:javascript|cookies)|your browser (?:does not|doesn[’']t)|javascript (?:is|must|ist)|bitte (?:aktivieren|erlauben) sie (?:javascript|cookies))/iu,
    examples: [
      ['This site uses cookies to count its readers.', 'consent'],
      ['Please enable JavaScript to view the comments.', 'consent'],
    ],
    not: ['We use cookie cutters of brass, said the baker of the summit’s cake.'],
  },
  {
    id: 'page/separator',
    kind: 'separator',
    longest: 200,
    pattern: /^(?:[\p{P}\p{S}\s]+|https?:\/\/\S+|-?\s?(?:end|ends|30)\s?-|x{3,}|o{3,})$/iu,
    examples: [
      ['###', 'separator'],
      ['* * *', 'separator'],
      ['-30-', 'separator'],
    ],
    not: ['Ends of the cable were found.'],
  },
]
