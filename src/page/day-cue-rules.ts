import type { Rule } from '../document/rule.ts'

/**
 * Words that stand before (or right after) a day and say what day it is.
 * published: of the report · asOf: as it stood on, often the day it came out · modified: of a change
 * other: of something else, an event, a reader's joining, the day a link was looked at · rights: of a copyright line
 */
export type CueKind = 'published' | 'asOf' | 'modified' | 'other' | 'rights'

export interface CueRule extends Rule {
  readonly kind: CueKind
  /** Words and phrases by language, lower case; at the end of one a hyphen: it may run on ("aktualisier-"), a bang: only right before the day ("Date: …"). */
  readonly words: Readonly<Record<string, string>>
}

/** Examples: the words before a day, and the kind they give. */
export const cueRules: readonly CueRule[] = [
  {
    id: 'page/modified-cue',
    kind: 'modified',
    words: {
      en: 'updated|update|modified|last edit-|edited|revised|last reviewed|reviewed|last change-|changed|last revision|amended',
      de: 'aktualisiert|aktualisierung|update|geändert|zuletzt|letzte änderung|änderungsdatum|überarbeitet|bearbeitet|letztes update|upgedatet|letzte bearbeitung',
      fr: 'mis à jour|mise à jour|modifié-|maj|actualisé-|dernière modification|édité-',
      es: 'actualizad-|modificad-|última actualización|actualización|editado',
      it: 'aggiornat-|modificat-|ultima modifica|ultimo aggiornamento|aggiornamento',
      pt: 'atualizad-|actualizad-|modificad-|última atualização|atualização|alterado',
      ca: 'actualitzat|modificat',
      pl: 'aktualizacja|zaktualizowano|zmodyfikowan-|modyfikacja|ostatnia zmiana|akt.',
      tr: 'güncelleme|güncellen-|son güncelleme|değiştir-',
      ru: 'обновлен-|обновление|изменен-|последнее обновление|отредактировано|редакция от',
      uk: 'оновлен-|змінен-|відредаговано',
      nl: 'bijgewerkt|gewijzigd|laatste wijziging|laatst|aangepast|geüpdatet|laatste update',
      sv: 'uppdaterad-|uppdaterat|ändrad|senast',
      da: 'opdateret|ændret|sidst',
      no: 'oppdatert|endret|sist',
      fi: 'päivitetty|muokattu|muutettu',
      et: 'uuendatud|muudetud',
      cs: 'aktualizov-|upraveno|změněno|poslední změna',
      sk: 'aktualizovan-|upravené',
      sl: 'posodobljeno|spremenjeno',
      hr: 'ažuriran-|izmijenjeno|izmenjeno|poslednja izmena',
      hu: 'frissítve|frissült|módosítva|módosult|utolsó frissítés',
      ro: 'actualizat|modificat|ultima actualizare',
      bg: 'обновен-|променен-|последна промяна',
      el: 'ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|τροποποί-',
      lt: 'atnaujinta|redaguota',
      lv: 'atjaunots|atjaunināts',
      ar: 'آخر تحديث|تحديث|تم التعديل',
      fa: 'به روز رسانی|بروزرسانی|آخرین ویرایش',
      he: 'עודכן|עדכון',
      ja: '更新|最終更新|改訂',
      zh: '更新|修改|编辑于|編輯於',
      ko: '수정|업데이트|최종수정',
      vi: 'cập nhật',
      id: 'diperbarui|diubah|pembaruan|update',
      hi: 'अपडेट|अद्यतन|updated',
      th: 'แก้ไข|อัปเดต|ปรับปรุง',
    },
    examples: [
      ['Last updated on ', 'modified'],
      ['Zuletzt geändert am ', 'modified'],
      ['Mis à jour le ', 'modified'],
      ['Обновлено: ', 'modified'],
    ],
    not: ['Updates from the region: Berlin, '],
  },
  {
    id: 'page/as-of-cue',
    kind: 'asOf',
    words: {
      en: 'as of|current as of|correct as of',
      de: 'stand!|stand des artikels|stand vom|letzter stand|datenstand',
      it: 'al',
      pl: 'stan na|stan z',
    },
    examples: [
      ['Stand: ', 'asOf'],
      ['Stand des Artikels: ', 'asOf'],
    ],
    not: ['Der Kurs stand gestern bei '],
  },
  {
    id: 'page/rights-cue',
    kind: 'rights',
    words: { en: '©|(c)|copyright|all rights reserved|℗', de: 'alle rechte vorbehalten' },
    examples: [
      ['Copyright © ', 'rights'],
      ['© ', 'rights'],
    ],
  },
  {
    id: 'page/other-day-cue',
    kind: 'other',
    words: {
      en: 'born|died|accessed|retrieved|visited on|valid until|until|expires|expiry|deadline|due|starts|begins|ends|start date|end date|event date|when|joined|member since|registered|since|downloaded|archived|next|upcoming|closing date|checked|today|today is|current date|current time|local time|server time|effective|in force|delivered|expected|scheduled for|screenshot|captured|recorded|photo taken|taken on|issue of|tested',
      de: 'geboren|geb.|gestorben|abgerufen|abruf|zugriff|letzter zugriff|gültig bis|gültig ab|bis|bis zum|ab|ab dem|seit|anmeldeschluss|frist|beginn|ende|termin|wann|anmeldedatum|registriert|mitglied seit|dabei seit|nächste-|heute|heute ist|aktuelles datum|aktuelle zeit|radiobeitrag vom|sendung vom|ausgabe vom|gesendet|sendetermin|dieses thema im programm|erscheinungstermin|bewerbungsschluss|geprüft|aufgerufen am|inkrafttreten|tritt in kraft|aufgenommen|einsendeschluss|am kiosk ab|zum',
      fr: "né le|née le|mort le|consulté le|jusqu’au|jusqu'au|avant le|inscrit le|membre depuis|depuis le|à partir du|rendez-vous le|événement du|du",
      es: 'nacid-|falleció|consultado|hasta el|desde el|a partir del|miembro desde|vigencia|próxim-|hoy',
      it: 'nato il|nata il|morto il|fino al|dal|iscritto dal|scadenza|entro il|consultato',
      pt: 'nascid-|até|a partir de|membro desde|acesso em|desde',
      nl: 'geboren|tot en met|tot|vanaf|sinds|geraadpleegd|lid sinds',
      pl: 'do dnia|do|od dnia|od|dostęp|urodzon-|dołączył',
      ru: 'родил-|до|с|доступ|дата обращения|дата регистрации|на сайте с',
      sv: 'till|från|född|hämtad',
      tr: 'kadar|doğum|üyelik tarihi|erişim',
    },
    examples: [
      ['Mitglied seit ', 'other'],
      ['Anmeldedatum: ', 'other'],
      ['Retrieved ', 'other'],
      ['Gültig bis ', 'other'],
    ],
    not: ['Published by Ann Lee on '],
  },
  {
    id: 'page/published-cue',
    kind: 'published',
    words: {
      en: 'published|publication date|publish date|date published|published on|first published|originally published|posted|posted on|posted at|date posted|created!|created on|added|issued|issue date|release date|press release!|news release!|released|for immediate release|online since|uploaded|submitted|submitted by|written|filed|date!|dated!|pub date|aired!|entry date|premiered|broadcast!',
      de: 'veröffentlicht|veröffentlichung!|veröffentlichungsdatum|veröffentlicht am|erstveröffentlichung|erstveröffentlicht|erschienen|erschienen am|erstellt|erstellt am|erstellungsdatum|publiziert|publikationsdatum|eingestellt|eingestellt am|online seit|online gestellt|geschrieben|geschrieben am|verfasst|gepostet|gespeichert von|eingereicht von|gepostet am|datum!|meldung vom|pressemitteilung vom|pressemeldung vom|pressemitteilung!|presseinformation vom|medienmitteilung vom|artikel vom|beitrag vom|nachricht vom|news vom|bericht vom|freigegeben|hochgeladen|hinzugefügt|erfasst|eintrag vom|erscheinungsdatum|ausgestrahlt am|erstmals erschienen|abgelegt am|bekanntgemacht am|pubdate|herausgegeben',
      fr: 'publié|publié le|publiée le|publication!|date de publication|paru le|parue le|mis en ligne|mis en ligne le|mise en ligne|posté|posté le|rédigé le|écrit le|créé le|date!|communiqué du|diffusé le|ajouté le|article du|publié par|soumis par',
      es: 'publicado|publicada|publicado el|publicación!|fecha de publicación|fecha!|creado!|creado el|subido|escrito|redactado|posteado|registrado|emitido|nota publicada|enviado por',
      it: 'pubblicato|pubblicata|pubblicato il|pubblicazione!|data di pubblicazione|data pubblicazione|data!|inserito|inserito il|scritto|postato|creato|creato il|comunicato del|notizia del|articolo del|caricato|inviato da',
      pt: 'publicado|publicada|publicado em|publicação!|data de publicação|data da publicação|data!|postado|postado em|criado|criado em|escrito|divulgado|enviado|veiculado em',
      ca: 'publicat|data de publicació|data!',
      gl: 'publicado|data!',
      pl: 'opublikowan-|opublikowano|data publikacji|publikacja|dodano|data dodania|utworzono|utworzony|data!|zamieszczon-|wpis z dnia|napisan-|wysłano',
      tr: 'yayınlanma|yayınlanma tarihi|yayın tarihi|yayınlandı|yayımlanma|giriş!|giriş tarihi|eklenme|eklenme tarihi|eklendi|oluşturulma|tarih!|tarihi!|haber giriş',
      ru: 'опубликован-|опубликовано|дата публикации|публикация|размещен-|создан-|добавлен-|дата!|дата создания|дата размещения|написал-|выпущено',
      uk: 'опублікован-|дата публікації|публікація|розміщено|додано|створено|дата!',
      nl: 'gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|gepost|gepost op|publicatiedatum|publicatie|datum!|aangemaakt|toegevoegd|geschreven|bericht van|ingediend door',
      sv: 'publicerad|publicerat|publicerades|publiceringsdatum|skapad|skapat|upplagd|inlagd|postat|datum!|skriven',
      da: 'publiceret|udgivet|offentliggjort|oprettet|dato!|skrevet|lagt op|indlæg',
      no: 'publisert|lagt ut|opprettet|dato!|skrevet|postet',
      fi: 'julkaistu|luotu|julkaisupäivä|kirjoitettu|lisätty|julkaisuaika',
      et: 'avaldatud|lisatud|postitatud',
      cs: 'publikován-|publikováno|vydáno|vloženo|zveřejněn-|přidáno|datum!|datum vydání|vytvořeno|napsáno',
      sk: 'publikovan-|zverejnen-|pridan-|vydané|dátum!|vytvorené',
      sl: 'objavljeno|objava!|datum!',
      hr: 'objavljen-|objava!|datum objave|datum!|kreirano|postavljeno|objavio',
      hu: 'közzétéve|megjelent|publikálva|létrehozva|feltöltve|közzététel|dátum!|írta|megjelenés',
      ro: 'publicat|publicată|postat|data publicării|data!|adăugat|scris|creat',
      sq: 'publikuar|postuar|data!',
      bg: 'публикуван-|публикация|добавен-|дата!|създаден-',
      mk: 'објавено',
      el: 'δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία|ημερομηνία δημοσίευσης|αναρτήθηκε|καταχωρήθηκε',
      lt: 'paskelbta|publikuota|įkelta|data!|parengta',
      lv: 'publicēts|pievienots|datums!',
      ar: 'نشر|نُشر|نشر في|تاريخ النشر|تم النشر|نشرت|التاريخ!|تاريخ!',
      fa: 'تاریخ انتشار|انتشار|منتشر شده|زمان انتشار|تاریخ!',
      he: 'פורסם|תאריך!|פורסם בתאריך|נכתב',
      hi: 'प्रकाशित|पब्लिश|तारीख',
      ja: '公開|公開日|投稿|投稿日|掲載|掲載日|配信|発表|発行|作成',
      zh: '发布时间|发布日期|发布于|发布|发表于|发表时间|時間|时间|日期|發布|發表|發佈|刊登|来源',
      ko: '입력|등록|등록일|작성일|게시|승인|기사입력|게재|발행|작성|날짜|발행일',
      vi: 'ngày đăng|đăng lúc|đăng ngày|xuất bản|ngày!',
      id: 'diterbitkan|dipublikasikan|tayang|diposting|tanggal!|terbit|diunggah|dibuat',
      ms: 'diterbitkan|tarikh!',
      th: 'เผยแพร่|วันที่|โพสต์|ลงประกาศ',
      eu: 'argitaratua|argitaratze data',
    },
    examples: [
      ['Published on ', 'published'],
      ['Posted by Ann Lee on ', 'published'],
      ['Veröffentlicht am ', 'published'],
      ['Pressemitteilung vom ', 'published'],
      ['Publié le ', 'published'],
      ['Pubblicato il ', 'published'],
      ['Opublikowano ', 'published'],
      ['Опубликовано: ', 'published'],
      ['投稿日：', 'published'],
    ],
    not: ['The two met on '],
  },
]

interface Cue {
  readonly kind: CueKind
  readonly languages: Set<string>
  /** Stands right before its day, or is none: "Date: …". */
  readonly adjacent: boolean
}

const byWord = new Map<string, Cue[]>()
const stems: { readonly stem: string; readonly cue: Cue }[] = []
for (const { kind, words } of cueRules)
  for (const [language, list] of Object.entries(words)) for (const word of list.split('|')) addCue(word, kind, language)

function addCue(written: string, kind: CueKind, language: string): void {
  const adjacent = written.endsWith('!')
  const word = adjacent ? written.slice(0, -1) : written
  const cue = { kind, languages: new Set([language]), adjacent }
  if (word.endsWith('-')) {
    stems.push({ stem: word.slice(0, -1), cue })
    return
  }
  const known = byWord.get(word) ?? []
  const same = known.find((other) => other.kind === kind)
  if (same === undefined) byWord.set(word, [...known, cue])
  else same.languages.add(language)
}

const unspaced = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u
const unspacedCues = [...byWord].filter(([word]) => unspaced.test(word))
const longestCue = 26

/** A word this long means the same in whatever language the page claims to be in; pages are often wrong about it. */
const tellingLength = 6

/** Words between a cue and its day that carry no meaning of their own. */
const light =
  /^(?:on|at|am|um|vom|den|der|le|la|el|il|em|op|dne|dnia|the|of|du|del|di|à|в|от|dal|by|von|par|por|da|door|av|af|i|a|in|mon|tue|wed|thu|fri|sat|sun|[\p{L}]{3,9}day|[\p{L}]{3,7}tag|mittwoch)$/u

/** How many words that mean something may stand between a cue and its day. */
const reach: Readonly<Record<CueKind, number>> = { published: 7, modified: 3, rights: 5, asOf: 2, other: 1 }

/** What the words before a day say it is: the cue nearest to the day, or null. Only the last few words count. */
export function cueBefore(prefix: string, language: string | null): CueKind | null {
  const tail = prefix.slice(-80).toLowerCase()
  const words = [...tail.matchAll(/[\p{L}\p{M}.'’]+|[©℗]|\(c\)/gu)].slice(-10)
  let between = 0
  for (const match of words.reverse()) {
    const [word] = match
    const cue = cueEndingAt(tail, match.index + word.length, word, language)
    if (cue !== null && between <= (cue.adjacent ? 0 : reach[cue.kind])) return cue.kind
    if (!light.test(word)) between++
  }
  return cueInScript(tail)
}

function cueEndingAt(tail: string, end: number, word: string, language: string | null): Cue | null {
  for (let start = Math.max(0, end - longestCue); start <= end - word.length; start++) {
    if (start > 0 && /[\p{L}\p{M}]/u.test(tail[start - 1]!)) continue
    const cue = byWord.get(tail.slice(start, end))?.find((one) => speaks(one, end - start, language))
    if (cue !== undefined) return cue
  }
  return stems.find(({ stem, cue }) => word.startsWith(stem) && speaks(cue, stem.length, language))?.cue ?? null
}

function speaks({ languages }: Cue, length: number, language: string | null): boolean {
  return language === null || length >= tellingLength || languages.has(language) || languages.has('en')
}

/** Scripts that set no blanks between words: the cue is the last one in the words. */
function cueInScript(tail: string): CueKind | null {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u.test(tail)) return null
  let best: CueKind | null = null
  let at = -1
  for (const [word, [cue]] of unspacedCues) {
    const found = tail.lastIndexOf(word)
    if (found > at) [best, at] = [cue!.kind, found]
  }
  return best
}
