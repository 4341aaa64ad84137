import type { Rule } from '../document/rule.ts'

/**
 * An element that is no part of the article, told by its tag or by the words of its class, id and role.
 * Words: one or two ("share", "related-posts"); a star ends a stem ("comment*").
 */
export interface FurnitureRule extends Rule {
  readonly kind: string
  readonly words?: string
  /** Whole names only: "hidden", but not "label-hidden". */
  readonly names?: string
  readonly tags?: string
  /** Stays where it holds more running text than this: the name is about something else then. */
  readonly most?: number
  /** Goes even where it holds more text than the article: talk under an article is often longer than it. */
  readonly evenIfLong?: true
}

/** Rows are tried in this order, words of the label from left to right. */
export const furnitureRules: readonly FurnitureRule[] = [
  {
    id: 'page/comments',
    kind: 'comments',
    evenIfLong: true,
    words:
      'comment comments comments* commentlist* commentli* commentform commentbox commentthread respond replies reply-form reply-title disqus* livefyre* discussion kommentar kommentare kommentare* leserbrief* leserkommentare guestbook commentaires comentarios commenti comentario reacties komentarze fb-comments trackback* pingback* responses viafoura* coral-talk spot-im webmention*',
    examples: [['<div id="comments"><p>First! What a day for our town, said nobody ever.</p></div>', 'comments']],
    not: ['<div class="statement"><p>The minister read a comment to the press in the hall.</p></div>'],
  },
  {
    id: 'page/navigation',
    kind: 'navigation',
    tags: 'nav menu',
    words:
      'nav navbar navigation navi navigation* menu menu* submenu subnav breadcrumb breadcrumbs breadcrumb* brotkrumen pagination pager paging paginator pagenav* prevnext prev-next post-navigation nav-links next-post prev-post previous-post skip-link skiplink* toc table-of-contents sitemap jumplinks toolbar tab-bar tabs-nav offcanvas* topbar back-to-top backtotop scroll-to-top language-switcher langswitch* site-links quicklinks inhaltsverzeichnis directorio tablist menubar',
    examples: [['<nav><a href="/">Home</a> <a href="/world">World</a></nav>', 'navigation']],
    not: ['<div class="text"><p>The navigation of the canal was opened again on Monday.</p></div>'],
  },
  {
    id: 'page/header-footer',
    kind: 'footer',
    tags: 'footer',
    words:
      'footer footer* foot fusszeile site-footer page-footer colophon masthead site-header page-header-nav header-top topnav impressum contentinfo legal disclaimer copyright copyright* imprint bottom-bar site-info sitefooter',
    examples: [['<footer><p>The Morning Post is printed in Ghent by the Post Company.</p></footer>', 'footer']],
  },
  {
    id: 'page/related',
    kind: 'related',
    words:
      'related related* relatedposts similar similar* recommend recommended recommended* recommendation recommendations recommendations* recirc* more-stories more-from more-on more-news morestories read-more readmore also-read alsoread read-also read-next readnext up-next upnext see-also seealso next-article you-may-like youmaylike mostpopular most-popular most-read mostread popular popular-posts trending trending* top-stories latest-news latest-posts recent-posts recentposts recent-articles further-reading outbrain* taboola* zergnet* revcontent* mgid* jp-relatedposts yarpp* crp-related teaser teasers teaser* promo promos promo-* promobox* suggested suggestions suggest suggested-* verwandt* aehnlich* aehnliche* mehr-zum-thema weitere-artikel weitere-beitraege weiterlesen weiterfuehrend* empfehlung empfehlungen empfehlungen* relacionad* relacionados leia-tambem leia-mais veja-tambem lire-aussi a-lire articles-lies leggi-anche correlati lees-ook czytaj-takze czytaj-rowniez lea-tambien read-it crosslink* inline-link story-links in-other-news article-list articles-list post-list news-list newslist linklist link-list other-news other-articles carousel* slider rail* right-rail interlude storylinks',
    examples: [
      ['<div class="related-posts"><p>Ten bridges that you must have seen before you are forty.</p></div>', 'related'],
    ],
    not: ['<div class="story"><p>In a related case the court in Lyon found for the union.</p></div>'],
  },
  {
    id: 'page/share',
    kind: 'share',
    most: 200,
    names: 'social',
    words:
      'share shares share* sharing sharing* sharedaddy socials socialmedia social-share social-links social-bar social-icons social-buttons social-sharing social-nav social-networks social-network social-follow social-list social-wrapper social-container socialbar sociable* addthis* addtoany* a2a-kit sharethis* shareaholic* tweet-button facebook-like fb-like like-button likebutton whatsapp-share teilen teilen* share-bar sharebar ssba* heateor* shariff* follow-us follow follow-button article-tools tools article-actions article-toolbar post-actions actions action-bar print-link print email-link bookmark bookmarks merkliste drucken partager compartir compartilhar condividi delen udostepnij syndication',
    examples: [['<ul class="share-bar"><li>Send it to a friend</li><li>Copy the link</li></ul>', 'share']],
  },
  {
    id: 'page/newsletter',
    kind: 'newsletter',
    words:
      'newsletter newsletter* newsletters subscribe subscribe* subscription signup sign-up sign-up-* email-signup mailchimp* mc-embed* optin opt-in opt-in-* mc4wp* abo abonnement abonnieren inscription suscri* iscriviti leadmagnet lead-form convertkit* call-to-action cta cta-* push-notification',
    examples: [
      ['<div class="newsletter-box"><p>All the news of the coast in your letter box at six.</p></div>', 'newsletter'],
    ],
  },
  {
    id: 'page/advertisement',
    kind: 'advertisement',
    most: 300,
    words:
      'ad ads adv advert adverts advertisement advertisement* advertising adsense* adsbygoogle ad-* ads-* adslot* adbox* adunit adzone adcontainer adwrapper adblock* google-ad* dfp* dfp-* gpt-ad* banner banner* sponsor sponsored sponsored* sponsors werbung werbung* werbe* anzeige anzeigen anzeigen* publicidad* publicite publicidade pubblicita reklama skyscraper* affiliate* affiliatebox partner-box billboard* mpu leaderboard advertorial* amazon-* aawp* product-box commercial native-ad',
    examples: [
      ['<div class="ad-slot"><p>New boots for the winter, now at half their price in town.</p></div>', 'advertisement'],
    ],
  },
  {
    id: 'page/author-box',
    kind: 'author',
    words:
      'author-box authorbox author-bio authorbio author-info author-card author-profile author-description about-author about-the-author abouttheauthor aboutauthor bio biography-box author-details author-block author-area authors-box autorenbox autor-box autoreninfo post-author-bio entry-author contributor-bio user-info user-profile userprofile profile-card writer-bio',
    examples: [
      [
        '<div class="author-bio"><p>Ada Brook has walked every coast of the island and writes of it.</p></div>',
        'author',
      ],
    ],
  },
  {
    id: 'page/byline',
    kind: 'byline',
    most: 150,
    words:
      'author autor authors autoren byline bylines byline* vcard post-author entry-meta post-meta article-meta meta meta-* metadata post-info article-info articleinfo article-infos post-details entry-info dateline timestamp time-stamp date publish-date pubdate post-date postdate published posted-on entry-date article-date datum reading-time read-time readtime lesezeit views-count post-views view-count views credits-line postmetadata posted post-data entry-details submitted article-author author-name posted-by',
    examples: [['<p class="byline">By Ada Brook in Ghent</p>', 'byline']],
  },
  {
    id: 'page/tags',
    kind: 'tags',
    most: 200,
    words:
      'tags tag-list taglist tagcloud* tag-links tags-links post-tags entry-tags article-tags article-topics topics topic-list keywords schlagworte schlagwoerter stichworte etiquetas hashtags categories category-list cat-links post-categories kategorien post-category entry-category catlinks entry-footer post-footer article-footer article__footer postfooter tagged tags* labels post-labels',
    examples: [['<div class="tag-list">Harbours Fishing North Sea</div>', 'tags']],
  },
  {
    id: 'page/caption',
    kind: 'caption',
    most: 700,
    tags: 'figcaption figure',
    words:
      'caption captions caption* wp-caption wp-caption-text image-caption img-caption photo-caption photo-credit photocredit image-credit img-credit credit credits photo-by bildunterschrift bildunterschrift* bildnachweis bildquelle bildtext bild-info bu copyright-info figure figcaption gallery gallery* slideshow slideshow* galerie bildergalerie lightbox* image-info media-caption video-caption legend legende pie-de-foto imagecaption mediacaption photo-info picture-caption article-image image-source quelle image-meta',
    examples: [
      [
        '<figure><img src="a.jpg"><figcaption>A ship of the line leaves the old harbour at dawn</figcaption></figure>',
        'caption',
      ],
    ],
  },
  {
    id: 'page/consent',
    kind: 'consent',
    evenIfLong: true,
    words:
      'cookie cookie* cookies consent consent* gdpr* dsgvo cmp-* onetrust* cookiebar cookiebanner privacy-notice datenschutz datenschutz* privacy embed-consent embed-privacy usercentrics*',
    examples: [
      ['<div id="cookie-notice"><p>We bake with many cookies and ask you to agree to it here.</p></div>', 'consent'],
    ],
  },
  {
    id: 'page/overlay',
    kind: 'overlay',
    words:
      'modal modal* rollover rollover* popup popup* pop-up overlay overlay* lightbox dialog tooltip tooltip* toast notification notifications alert-box off-canvas flyout flyout* dropdown dropdown* paywall paywall* regwall regwall* login login* signin sign-in register registration premium-teaser piano* interstitial* loading spinner',
    examples: [
      ['<div class="modal"><p>You have read your three free reports of this week already.</p></div>', 'overlay'],
    ],
  },
  {
    id: 'page/sidebar',
    kind: 'sidebar',
    tags: 'aside',
    words:
      'sidebar sidebar* side-bar sidebars aside widget-area widgets complementary side-column sidecol right-column rightcolumn rightcol right-col right-sidebar left-sidebar left-column leftcolumn leftcol marginal marginalspalte randspalte seitenleiste rechte-spalte linke-spalte sidecontent infobox* factbox* fact-box rightbar leftbar blogroll archive-list site-search search searchform search-form search* suche suchformular suchfeld calendar weather wetter stock-ticker ticker ticker* poll* voting umfrage quiz* rating ratings rating* star-rating bewertung bewerten vote votes',
    examples: [['<aside><p>Readers of this paper also keep bees, says a count of last year.</p></aside>', 'sidebar']],
  },
  {
    id: 'page/side-element',
    kind: 'sidebar',
    most: 150,
    names: 'widget secondary right left rechts',
    examples: [['<div class="right"><p>Tides at the pier today: 6.14 and 18.40</p></div>', 'sidebar']],
  },
  {
    id: 'page/form',
    kind: 'form',
    most: 250,
    tags: 'form button select textarea input label fieldset option datalist',
    examples: [['<form action="/send"><p>Write to the desk here, we read each letter.</p></form>', 'form']],
  },
  {
    id: 'page/hidden',
    kind: 'hidden',
    tags: 'noscript template dialog',
    names:
      'hidden visually-hidden visuallyhidden sr-only screen-reader-text screenreader hide-text d-none noprint no-print noscript element-invisible offscreen fallback-text nodisplay is-hidden assistive-text print-only printonly',
    examples: [['<noscript><p>Please switch scripts on to see the whole of the page.</p></noscript>', 'hidden']],
  },
  {
    id: 'page/media',
    kind: 'media',
    most: 100,
    words:
      'video video-player videoplayer audio-player audioplayer podcast-player media-player jwplayer* brightcove* video-title video-description video-list video-playlist playlist',
    examples: [['<div class="video-player">Press play to see the crane lift the last stone 0:41</div>', 'media']],
  },
]
