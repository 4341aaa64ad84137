import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { makeEvent, makeExportedReport, makeRecord } from '../testing/make-record.ts'
import { badr, emptyRecord, iran, nastyRecord, party, sampleRecord } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import { shortenWords } from './shorten-words.ts'
import { writeBriefHtml } from './write-brief-html.ts'
import { writeBriefMarkdown } from './write-brief-markdown.ts'

/** Lines under a heading of the country's chapter. */
function sectionOf(markdown: string, country: string, heading: string): string[] {
  const chapter = markdown.split('\n## ').find((part) => part.startsWith(`${country}\n`)) ?? ''
  const section = chapter.split('\n### ').find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return section.split('\n').filter((line) => line.startsWith('- '))
}

describe('brief of a period', () => {
  test('by country, each event where it stands', async () => {
    const { text } = await writeAll(writeBriefMarkdown, sampleRecord())
    expect(text.startsWith('# Diplomatic brief, 19 Nov – 2 Dec 2026\n')).toBe(true)
    expect(sectionOf(text, 'Oman', 'Ahead and under way')).toEqual([
      '- **27 Nov 2026** · Visit: Badr Albusaidi to Iran, Tehran · planned · was set for 2026-11-26 · announced by Oman\\',
      '- **some time 30 Nov – 6 Dec 2026** · Talks: Badr Albusaidi and Iran · planned\\',
    ])
    expect(sectionOf(text, 'Iran', 'Happened')).toEqual([
      '- **23 Nov 2026** · Meeting: Badr Albusaidi and Iran · happened\\',
    ])
    expect(sectionOf(text, 'Japan', 'Fell through')).toEqual([
      '- **26 Nov 2026** · Call: Badr Albusaidi and Japan · cancelled\\',
    ])
    expect(sectionOf(text, 'Oman', 'Where reports differ')).toEqual([
      '- **27 Nov 2026** · Visit: Badr Albusaidi to Iran, Tehran: day · 2026-11-27 · 2026-11-28 (Oman)\\',
    ])
    expect(sectionOf(text, 'Oman', 'Said')).toEqual(['- **24 Nov 2026** · Badr Albusaidi, foreign minister\\'])
  })

  test('what nobody vouches for stands apart, and never under what happened', async () => {
    const { text } = await writeAll(writeBriefMarkdown, sampleRecord())
    const heading = 'Only claimed, considered, or said not to have happened'
    expect(sectionOf(text, 'Oman', heading)).toEqual([
      '- **20 Nov 2026** · Meeting: Western envoys and Oman, Muscat · only claimed · denied by Iran\\',
      '- **22 Nov 2026** · Meeting: Badr Albusaidi and Iran · said not to have happened\\',
    ])
    for (const happened of ['Oman', 'Iran'].flatMap((country) => sectionOf(text, country, 'Happened')))
      expect(happened).not.toMatch(/claimed|considered|said not/u)
  })

  test('a planned event whose day is past is not called done', async () => {
    const record = { ...sampleRecord(), today: '2026-11-28' }
    const { text } = await writeAll(writeBriefMarkdown, record)
    expect(sectionOf(text, 'Oman', 'Was due, and no report says that it happened')).toHaveLength(1)
  })

  test('what happened on an unknown day stands only where the period is the first to tell of it', async () => {
    const report = makeExportedReport('r1', 'Iran met Oman.')
    const parties = [party(iran, 'participant'), party(badr, 'participant')]
    const briefOf = async (status: 'planned' | 'occurred', firstKnown: string) => {
      const more = { firstKnown, lastKnown: '2026-11-24' }
      const event = makeEvent({ id: 'e1', kind: 'meeting', status, parties, words: 'Iran met Oman', more }, [report])
      return (await writeAll(writeBriefMarkdown, makeRecord({ reports: [report], events: [event], statements: [] })))
        .text
    }
    expect(await briefOf('occurred', '2020-01-01')).toContain('0 events')
    expect(await briefOf('occurred', '2026-11-20')).toContain('1 event,')
    expect(await briefOf('planned', '2020-01-01')).toContain('1 event,')
  })

  test('a long quotation is shortened between words', () => {
    expect(shortenWords('one two three', 13)).toBe('one two three')
    expect(shortenWords('one two three', 12)).toBe('one two …')
    expect(shortenWords('😀😀😀', 3)).toBe('😀 …')
  })

  test('the period is the caller’s', async () => {
    const { text } = await writeAll(writeBriefMarkdown, sampleRecord(), { from: '2026-11-09', to: '2026-11-15' })
    expect(sectionOf(text, 'Chile', 'Happened')).toEqual([
      '- **9–11 Nov 2026** · Visit: Ana Rojas to Fiji, Suva · happened\\',
    ])
    expect(text).not.toContain('Badr')
  })

  test('HTML is valid by another’s validator, empty or nasty as it may be', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } })
    for (const record of [sampleRecord(), nastyRecord(), emptyRecord()]) {
      const { text } = await writeAll(writeBriefHtml, record)
      const { results } = await validator.validateString(text)
      expect(
        results.flatMap(({ messages }) => messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`)),
      ).toEqual([])
    }
  })

  test('HTML fetches nothing, runs nothing, and follows only web addresses', async () => {
    for (const record of [sampleRecord(), nastyRecord()]) {
      const { text } = await writeAll(writeBriefHtml, record)
      expect(text).not.toMatch(/<script|<img|<iframe|\son\w+=|src=|url\(|@import|javascript:alert/iu)
      const hrefs = [...text.matchAll(/href="(?<href>[^"]*)"/gu)].map((match) => match.groups!.href!)
      for (const href of hrefs) expect(href).toMatch(/^(?:https?:\/\/|#)/u)
    }
    const { text } = await writeAll(writeBriefHtml, nastyRecord())
    expect(text).not.toContain('<il>')
  })

  test('Markdown takes no markup from a report', async () => {
    const { text } = await writeAll(writeBriefMarkdown, nastyRecord())
    expect(text).not.toMatch(/(?<!\\)<il|(?<!\\)\*b|(?<!\\)\[x/u)
  })
})
