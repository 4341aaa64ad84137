import type { Rule } from '../document/rule.ts'
import { type Day, dayOf, fromPersian, fullYear } from './day.ts'
import { monthOf, persianMonthOf } from './month-rules.ts'

/** A day written out in a text: `[start, end)` is the writing. */
export interface WrittenDay {
  readonly day: Day
  readonly start: number
  readonly end: number
  /** The other reading of "02/10/2020", where the page may mean either. */
  readonly other?: Day
}

/** How a page's readers write a day in figures. */
export interface DayHabit {
  /** ISO 639-1 of the page, or null. */
  readonly language: string | null
  /** True where 02/10/2020 is the tenth of February. */
  readonly monthFirst: boolean
}

type Groups = Readonly<Record<string, string | undefined>>

/** One way to write a day. The pattern is linear and has named groups; `read` gives null where they are no day. */
export interface DayForm extends Rule {
  readonly pattern: RegExp
  readonly read: (groups: Groups, habit: DayHabit) => { readonly day: Day; readonly other?: Day } | null
}

const word = String.raw`(?<word>[\p{L}\p{M}][\p{L}\p{M}.]{1,14})`
const dayNumber = String.raw`(?<![\d.,:])(?<d>\d{1,2})`
const endOfYear = String.raw`(?![\d:]|[.,]\d)`

export const dayForms: readonly DayForm[] = [
  {
    id: 'page/day-year-first',
    pattern: /(?<!\d)(?<y>\d{4})(?:年|년|[-/.‐‑–])\s?(?<m>\d{1,2})(?:月|월|[-/.‐‑–])\s?(?<d>\d{1,2})(?!\d)(?:日|일)?/gu,
    read: ({ y, m, d }) => inYear(Number(y), Number(m), Number(d)),
    examples: [
      ['Beitrag vom [2020-03-04] 16:52', '2020-03-04'],
      ['[2020. 03. 04]. 오후', '2020-03-04'],
      ['東京 [2020年7月3日] 公開', '2020-07-03'],
      ['منتشر شده در [1399/04/12]', '2020-07-02'],
    ],
    not: ['2020-13-04', '12020-03-04', 'الخميس 1439/7/19'],
  },
  {
    id: 'page/day-year-last',
    pattern:
      /(?<![\d.,/-])(?<a>\d{1,2})\s?(?<s>[./‐‑–-])\s?(?<b>\d{1,2})\s?\k<s>\s?(?<y>\d{4}|['’]?\d\d)(?!\d|[./:-]\d)/gu,
    read: ({ a, s, b, y }, habit) => inFigures(Number(a), Number(b), yearOf(y), s === '.' ? false : habit.monthFirst),
    examples: [
      ['Montag, [24.12.2018], 11 Uhr', '2018-12-24'],
      ['lupa am [26/10/13], 03:48', '2013-10-26'],
      ['Stand [ 3. 4. 2019 ]'.replace('[ ', '[').replace(' ]', ']'), '2019-04-03'],
      ['[12/25/2019] Washington', '2019-12-25'],
    ],
    not: ['Version 1.2.10.4', 'Tel. 030/12/45/2019', 'at 12.30.99999'],
  },
  {
    id: 'page/day-day-month-year',
    pattern: new RegExp(
      String.raw`${dayNumber}(?:\.?º|[ªeª°]|\.|st|nd|rd|th|er|ος)?[\s,/-]{0,2}(?:(?:de|of|di|da|den|ta’|ta') |d['’])?${word}(?:\s?/\s?\p{L}{2,12})?[\s,/-]{0,2}(?:(?:de|del|of) )?(?<y>\d{4}|['’]?\d\d(?!\s?(?:uhr|h\b)))${endOfYear}`,
      'giu',
    ),
    read: ({ d, word, y }, habit) => named(yearOf(y), word, Number(d), habit),
    examples: [
      ['Samstag, [5. Oktober 2013]', '2013-10-05'],
      ['the [2nd of March, 2019] at noon', '2019-03-02'],
      ['Publicado el [17 de febrero de 2020]', '2020-02-17'],
      ['Publié le [1er mars 2020]', '2020-03-01'],
      ['Опубликовано [9 мая 2018] года', '2018-05-09'],
      ['[24 أبريل 2020]', '2020-04-24'],
      ['[12 ก.พ. 2563]', '2020-02-12'],
      ['[12-Sep-2017] 10:00', '2017-09-12'],
      ['[12 تیر 1399]', '2020-07-02'],
    ],
    not: ['3 men 2019', '11 Jul 12:30', '30. Abend 2019'],
  },
  {
    id: 'page/day-month-day-year',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}\d])(?<word>[\p{L}\p{M}]{3,14})[.,]{0,2}[\s/-]{0,2}(?<d>\d{1,2})(?:st|nd|rd|th|\.)?(?:[\s,/-]{1,3}|\s?,?\s?(?:de|of|del) )(?<y>\d{4}|['’]\d\d)${endOfYear}`,
      'giu',
    ),
    read: ({ d, word, y }, habit) => named(yearOf(y), word, Number(d), habit),
    examples: [
      ['Thursday, [April 5, 2018]', '2018-04-05'],
      ['[Dezember 26, 2019] um acht', '2019-12-26'],
      ['Posted [Sept. 3rd 2014]', '2014-09-03'],
      ['[octubre 5 de 2013]', '2013-10-05'],
    ],
    not: ['Room 12, 2018', 'May 2018'],
  },
  {
    id: 'page/day-year-month-day',
    pattern: new RegExp(
      String.raw`(?<!\d)(?<y>\d{4})(?:\.|ko|eko|,)? (?:m\. |gada )?(?:(?<e>\d{1,2})\. )?${word} ?(?:(?<d>\d{1,2})(?![\d:]))?`,
      'giu',
    ),
    read: ({ y, word, d, e }, habit) => named(Number(y), word, Number(d ?? e ?? 0), habit),
    examples: [
      ['[2020. október 5]., hétfő', '2020-10-05'],
      ['[2020 m. spalio 5] d.', '2020-10-05'],
      ['[2020. gada 5. oktobris]', '2020-10-05'],
    ],
    not: ['2020 Oktober', 'in 2020 June sold 5'],
  },
  {
    id: 'page/day-day-month-in-figures',
    pattern: /(?<!\d)(?<d>\d{1,2}),? (?:tháng|thg|月) ?(?<m>\d{1,2})(?:,| năm)? (?<y>\d{4})(?!\d)/giu,
    read: ({ d, m, y }) => inYear(Number(y), Number(m), Number(d)),
    examples: [['Thứ sáu, ngày [24 tháng 4 năm 2020]', '2020-04-24']],
  },
  {
    id: 'page/day-era',
    pattern: /(?:令和|Ｒ)(?<y>\d{1,2}|元)年\s?(?<m>\d{1,2})月\s?(?<d>\d{1,2})日/gu,
    read: ({ y, m, d }) => inYear(2018 + (y === '元' ? 1 : Number(y)), Number(m), Number(d)),
    examples: [['[令和2年7月3日]更新', '2020-07-03']],
  },
]

/** Days written with their year, in order of the text. Of two that overlap the one that begins first is kept. */
export function findDays(text: string, habit: DayHabit): WrittenDay[] {
  const plain = inPlainFigures(text)
  if (!/\d/u.test(plain)) return []
  const found: WrittenDay[] = []
  for (const form of dayForms) {
    form.pattern.lastIndex = 0
    for (let match = form.pattern.exec(plain); match !== null; match = form.pattern.exec(plain)) {
      const read = form.read(match.groups!, habit)
      if (read === null) form.pattern.lastIndex = match.index + afterFirstRun(match[0])
      else found.push({ ...read, start: match.index, end: match.index + match[0].trimEnd().length })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(
    (day, index) => index === 0 || !found.slice(Math.max(0, index - 3), index).some((f) => f.end > day.start),
  )
}

/** Where to look on after words that were no day: behind the first run of letters or figures of the match. */
function afterFirstRun(match: string): number {
  return Math.max(1, /^(?:\d+|[\p{L}\p{M}]+)/u.exec(match)?.[0].length ?? 1)
}

function named(year: number, word: string | undefined, day: number, habit: DayHabit): { day: Day } | null {
  const month = (word ?? '').replace(/\.$/u, '')
  const persian = persianMonthOf(month)
  const found =
    persian > 0 && year < 1500
      ? fromPersian(year, persian, day)
      : inYear(year, monthOf(month, habit.language), day)?.day
  return found == null ? null : { day: found }
}

function inYear(year: number, month: number, day: number): { day: Day } | null {
  let found = dayOf(year, month, day)
  if (year > 1300 && year < 1500) found = fromPersian(year, month, day)
  if (year > 2500 && year < 2600) found = dayOf(year - 543, month, day)
  return found === null ? null : { day: found }
}

function inFigures(a: number, b: number, year: number, monthFirst: boolean): { day: Day; other?: Day } | null {
  const [first, second] = monthFirst
    ? [inYear(year, a, b), inYear(year, b, a)]
    : [inYear(year, b, a), inYear(year, a, b)]
  if (first === null) return second
  return second === null || second.day === first.day ? first : { day: first.day, other: second.day }
}

function yearOf(figures: string | undefined): number {
  return fullYear(Number((figures ?? '').replace(/^['’]/u, '')))
}

/** Arabic, Persian, Indian, Thai and full-width figures as ASCII; the length stays the same. */
function inPlainFigures(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/u.test(text)) return text
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/gu, (figure) =>
    String((figure.charCodeAt(0) - zeroOf(figure.charCodeAt(0))) % 10),
  )
}

function zeroOf(code: number): number {
  return [0xff10, 0x0e50, 0x09e6, 0x0966, 0x06f0].find((zero) => code >= zero) ?? 0x0660
}
