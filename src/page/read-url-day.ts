import type { Rule } from '../document/rule.ts'
import { type Day, dayOf, fullYear } from './day.ts'

/** A way addresses carry the day, or only the month, of what they lead to. `pattern` is linear and has the groups y, m and perhaps d. */
export interface UrlDayRule extends Rule {
  readonly pattern: RegExp
}

/** In order of trust. */
export const urlDayRules: readonly UrlDayRule[] = [
  {
    id: 'page/url-day',
    pattern:
      /(?:\/|[-_=/](?=\d{4}))(?<y>(?:19|20)\d\d)[-/_.](?<m>1[0-2]|0?[1-9])[-/_.](?<d>3[01]|[12]\d|0?[1-9])(?!\d)/u,
    examples: [
      ['https://news.example/2019/04/30/a-year-of-change/', '2019-04-30'],
      ['https://news.example/blog/2020-10-18-replacements', '2020-10-18'],
      ['https://news.example/world/2016_11_10_raid.html', '2016-11-10'],
      ['http://news.example/local/2020-02/19/c_112.htm', '2020-02-19'],
    ],
    not: ['https://news.example/2019/43/banks', 'https://news.example/article/12019-04-30'],
  },
  {
    id: 'page/url-compact-day',
    pattern: /(?:[/=_-])(?<y>(?:19[89]|20[0-4])\d)(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9])(?!\d)/u,
    examples: [
      ['https://news.example/20200428/meet-the-artist', '2020-04-28'],
      ['https://news.example/story?date=20200516&cat=NEWS', '2020-05-16'],
      ['https://news.example/fire-under-control-20200113', '2020-01-13'],
    ],
    not: ['https://news.example/node/120200428', 'https://news.example/20209928/x'],
  },
  {
    id: 'page/url-european-day',
    pattern: /[-/_~](?<d>3[01]|[12]\d|0?[1-9])[-_.](?<m>1[0-2]|0?[1-9])[-_.](?<y>(?:19|20)\d\d)(?!\d)/u,
    examples: [
      ['https://news.example/detail/~02-01-2022-land-pays', '2022-01-02'],
      ['https://news.example/meldungen/29-10-2021', '2021-10-29'],
      ['https://news.example/report_of_22.04.2020_what_now', '2020-04-22'],
    ],
    not: ['https://news.example/2019-2020', 'https://news.example/05-2021'],
  },
  {
    id: 'page/url-named-day',
    pattern:
      /\/(?<y>(?:19|20)\d\d)\/(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\/(?<d>3[01]|[12]\d|0?[1-9])(?!\d)/u,
    examples: [['https://news.example/world/2016/nov/10/raid', '2016-11-10']],
  },
  {
    id: 'page/url-short-day',
    pattern: /-(?<y>\d\d)(?<m>1[0-2]|0[1-9])(?<d>3[01]|[12]\d|0[1-9])-/u,
    examples: [['https://news.example/en/world/163723-171227-cabinet-approves', '2017-12-27']],
    not: ['https://news.example/en/163723-approves'],
  },
  {
    id: 'page/url-month',
    pattern: /\/(?<y>(?:19|20)\d\d)[/-](?<m>1[0-2]|0[1-9])(?:\/|-(?!\d))/u,
    examples: [['https://news.example/2013/10/a-fourth-blog.html', '2013-10']],
    not: ['https://news.example/2013/43/x'],
  },
]

export interface UrlDay {
  /** A day, or a month: "2013-10". */
  readonly edtf: string
  readonly rule: string
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day or month an address is filed under. An archive's own stamp in front of another address is passed over. */
export function readUrlDay(url: string): UrlDay | null {
  const address = ownAddress(url.slice(0, 2000))
  for (const { id, pattern } of urlDayRules) {
    const groups = pattern.exec(address)?.groups
    if (groups === undefined) continue
    const month = months.indexOf(groups.m!) + 1 || Number(groups.m)
    const year = fullYear(Number(groups.y))
    const day: Day | null = dayOf(year, month, Number(groups.d ?? 1))
    if (day !== null) return { edtf: groups.d === undefined ? day.slice(0, 7) : day, rule: id }
  }
  return null
}

/** The address behind an archive's or a cache's. */
export function ownAddress(url: string): string {
  const inner = url.lastIndexOf('http', url.length)
  const archived = /^https?:\/\/(?:web\.archive\.org|archive\.(?:today|is|ph|md|fo))\//u.test(url)
  if (!archived) return url
  if (inner > 8) return url.slice(inner)
  return url.replace(/^https?:\/\/web\.archive\.org\/web\/\d{1,14}[a-z_]{0,4}\//u, 'http://')
}
