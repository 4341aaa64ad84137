import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cueRules } from './day-cue-rules.ts'
import { cueBefore } from './find-cue.ts'
import { metaFields, metaRules } from './meta-rules.ts'
import { parsePage } from './parse-page.ts'
import { readMetadata } from './read-metadata.ts'
import { readUrlDay, urlDayRules } from './read-url-day.ts'
import { siteOf, siteRules } from './site-rules.ts'
import { textWitnessRules, type WitnessRule, witnessRules } from './witness-rules.ts'

const published = (html: string, url: string | null = null, given: string | null = null) =>
  readMetadata(parsePage(html), { url, html, lines: [], given }).published
const day = (html: string, url: string | null = null, given: string | null = null) =>
  published(html, url, given)?.edtf ?? null

describe('rows', () => {
  for (const rule of Object.values(witnessRules) as WitnessRule[]) {
    for (const [html, expected] of rule.examples)
      it(rule.id, () => {
        expect(day(html)).toBe(expected)
        expect(published(html)?.because.map((because) => because.rule)).toContain(rule.id)
      })
    for (const html of rule.not ?? []) it(`${rule.id}, not: ${html}`, () => expect(day(html)).toBe(null))
  }
  for (const rule of Object.values(textWitnessRules) as WitnessRule[]) {
    const ofText = (text: string) =>
      readMetadata(parsePage(''), { url: null, html: '', lines: text.split('\n'), given: null }).published
    for (const [text, expected] of rule.examples)
      it(`${rule.id}: ${text}`, () => {
        expect(ofText(text)).toMatchObject({ edtf: expected, basis: 'page', because: [{ rule: rule.id }] })
      })
    for (const text of rule.not ?? []) it(`${rule.id}, not: ${text}`, () => expect(ofText(text)).toBe(null))
  }
  for (const rule of urlDayRules) {
    for (const [url, expected] of rule.examples)
      it(`${rule.id}: ${url}`, () => expect(readUrlDay(url)).toEqual({ edtf: expected, rule: rule.id }))
    for (const url of rule.not ?? [])
      it(`${rule.id}, not: ${url}`, () => expect(readUrlDay(url)?.rule).not.toBe(rule.id))
  }
  for (const rule of cueRules) {
    for (const [prefix, expected] of rule.examples)
      it(`${rule.id}: ${prefix}`, () => expect(cueBefore(prefix, null)).toBe(expected))
    for (const prefix of rule.not ?? [])
      it(`${rule.id}, not: ${prefix}`, () => expect(cueBefore(prefix, null)).not.toBe(rule.kind))
  }
  for (const rule of metaRules)
    it(`${rule.id} ${rule.names[0]}`, () =>
      expect(metaFields.get(rule.names[0]!)).toMatchObject({ rule: rule.id, rank: 0 }))
  for (const rule of siteRules) it(rule.id, () => expect(siteOf(rule.examples[0]![0])?.id).toBe(rule.id))
})

describe('the day a page was published', () => {
  const page = (head: string, body: string) => `<html lang="en"><head>${head}</head><body>${body}</body></html>`

  it('is the day given from outside, on the clock it was written by', () => {
    expect(day('<p>x', null, '2021-07-20T23:12:47-04:00')).toBe('2021-07-20')
    expect(day('<p>x', 'https://www.state.gov/a-call/', '2021-07-21T00:20:00Z')).toBe('2021-07-20')
    expect(day('<p>x', null, '2021-07')).toBe('2021-07')
    expect(published('<p>x', null, '2021-07-20')).toMatchObject({ edtf: '2021-07-20', basis: 'given' })
  })
  it('is the one the page shows where a stamp in UTC is a day off', () => {
    const head = '<meta property="article:published_time" content="2023-11-09T04:15:00Z">'
    expect(day(page(head, '<h1>A debate in Miami</h1><p>November 8, 2023, 11:15 PM</p>'))).toBe('2023-11-08')
    expect(day(page(head, '<h1>A debate in Miami</h1><p>November 3, 2023</p>'))).toBe('2023-11-09')
  })
  it('is never that of a comment, a related report, an event or the clock', () => {
    expect(day(page('', '<h1>A bridge</h1><p>Text.</p><ol class="commentlist"><li>3 May 2019: fine</li></ol>'))).toBe(
      null,
    )
    expect(day(page('', '<h1>A bridge</h1><p>Two hours ago</p><p>Opens until 3 May 2019</p>'))).toBe(null)
    expect(day(page('', '<h1>A bridge</h1><p>Current time: 3 May 2019, 10:00</p>'))).toBe(null)
  })
  it('is what was first published, not what was changed', () => {
    const body = '<h1>A bridge</h1><p>Updated: 9 May 2019</p><p>Published: 3 May 2019</p>'
    expect(day(page('', body))).toBe('2019-05-03')
    expect(day(page('<meta property="article:modified_time" content="2019-05-09">', '<h1>A</h1>'))).toBe('2019-05-09?')
  })
  it('reads figures the way the page’s readers do, and as other words bear out', () => {
    expect(day('<html lang="en-GB"><h1>A bridge</h1><p>Published 02/10/2020')).toBe('2020-10-02')
    expect(day('<html lang="en-US"><h1>A bridge</h1><p>Published 02/10/2020')).toBe('2020-02-10')
    expect(day('<html lang="en-US"><h1>A bridge</h1><p>Published 02/10/2020', 'https://a.example/2020/10/02/x')).toBe(
      '2020-10-02',
    )
  })
  it('reads figures in the order that other days of the page show', () => {
    const page = (day: string) => `<html lang="en"><h1>A bridge</h1><p>Published 02/10/2020</p><aside>${day}</aside>`
    expect(day(page('25/09/2020'), 'https://a.com/x')).toBe('2020-10-02')
    expect(day(page('09/25/2020'), 'https://a.com/x')).toBe('2020-02-10')
  })
  it('is not the day of what the page announces', () => {
    const event = '<script type="application/ld+json">{"@type":"Event","startDate":"2020-10-09T18:00"}</script>'
    const html = `${event}<div>9 October 2020</div><h1>A concert</h1><p>Text.</p><p>2 October 2020</p>`
    expect(day(html)).toBe('2020-10-02')
  })
  it('is that of the address where the page says nothing', () => {
    expect(published('<h1>A bridge</h1>', 'https://a.example/2020/10/02/x')).toMatchObject({
      edtf: '2020-10-02',
      basis: 'url',
    })
    expect(day('<h1>A bridge</h1>', 'https://a.example/2020/10/x')).toBe('2020-10')
    expect(day('<h1>A bridge</h1>', 'https://web.archive.org/web/20160820205919/http://a.example/x')).toBe(null)
  })
  it('is read from data that no parser takes', () => {
    expect(
      day('<script type="application/ld+json">{"@type":"Article","a":"\t","datePublished":"2019-05-03",}</script>'),
    ).toBe('2019-05-03')
    expect(day('<script type="application/ld+json">{"headline":"a "b"","datePublished":"2019-05-03"</script>')).toBe(
      '2019-05-03',
    )
  })
  it('tells what was read and what lost', () => {
    const steps: string[] = []
    const html = '<meta property="article:published_time" content="2019-05-03"><h1>A bridge</h1><p>4 May 2019</p>'
    readMetadata(parsePage(html), { url: null, html, lines: [], given: null }, ({ outcome, rule }) =>
      steps.push(`${outcome} ${rule}`),
    )
    expect(steps).toEqual(['read page/meta-published', 'lost page/line-plain'])
  })
  it('never throws and says the same twice', () => {
    const bits = fc.constantFrom(
      '<h1>',
      '<time datetime="',
      '"',
      '>',
      '<meta name=date content=',
      '2019-05-03',
      '{"@type":',
      '<script type="application/ld+json">',
      '</script>',
      '©',
      'Published ',
      '3.5.19',
      '<div class=comment>',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string()), { maxLength: 40 }), (parts) => {
        const html = parts.join('')
        expect(published(html, html, null)).toEqual(published(html, html, null))
        published('', null, html)
      }),
    )
  })
})
