import { describe, expect, test } from 'vitest'
import type { Block } from '../document/report.ts'
import { unbracket } from '../document/rule.ts'
import { bodyRules, leadRules } from './body-rules.ts'
import { creditRules } from './credit-rules.ts'
import { cutLine } from './cut-line.ts'
import { cutRules } from './cut-rules.ts'
import { datelineRules } from './dateline-rules.ts'
import { readCredit } from './find-credits.ts'
import { findDateline } from './find-dateline.ts'
import { furnitureRules } from './furniture-rules.ts'
import { lineRules } from './line-rules.ts'
import { matchLine } from './match-line.ts'
import { readPage } from './read-page.ts'

const opening = `<p>The two ministers met in the old customs house on Tuesday and spoke for three hours about fish and tariffs.</p>
<p>Neither side would say what was agreed, but both called the talks useful and said that they would go on in May.</p>
<p>A first round in the winter had ended without a word to the press, and with an empty chair at the last dinner.</p>`
const closing = `<p>The fishermen of the coast, who had come to the square with their nets, went home in the rain before it was over.</p>
<p>Parliament will be told of the outcome on Thursday, the ministry said, once the text has been put into both languages.</p>`

function pageWith(part: string): string {
  return `<html><body><div class="article-body"><h1>Ministers meet</h1>${opening}${part}${closing}</div></body></html>`
}

const wordsOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('furniture told by its names', () => {
  for (const rule of furnitureRules) {
    test.each(rule.examples)(`${rule.id} takes out %s`, (html, kind) => {
      const { report } = readPage({ html: pageWith(html) })
      expect(report.text).not.toContain(wordsOf(html).slice(0, 30))
      expect(report.removed).toContainEqual(expect.objectContaining({ kind, rule: rule.id }))
      expect(report.text).toContain('went home in the rain')
    })
    if (rule.not)
      test.each(rule.not)(`${rule.id} leaves %s`, (html) => {
        expect(readPage({ html: pageWith(html) }).report.text).toContain(wordsOf(html))
      })
  }
})

describe('furniture told by its words', () => {
  for (const rule of lineRules) {
    test.each(rule.examples)(`${rule.id} takes "%s"`, (line, kind) => {
      expect(matchLine(line)).toMatchObject({ id: rule.id, kind })
    })
    if (rule.not)
      test.each(rule.not)(`${rule.id} leaves "%s"`, (line) => {
        expect(matchLine(line)?.id).not.toBe(rule.id)
      })
  }
})

describe('furniture inside a paragraph', () => {
  for (const rule of cutRules) {
    test.each(rule.examples)(`${rule.id} cuts %s`, (example, kind) => {
      const { text, start, end } = unbracket(example)
      const removed: { kind: string; text: string; rule: string }[] = []
      const parts = cutLine(text, removed)
      expect(removed).toEqual([{ kind, text: text.slice(start, end).trim(), rule: rule.id }])
      expect(parts.join(' ')).toBe([text.slice(0, start).trim(), text.slice(end).trim()].filter(Boolean).join(' '))
    })
    if (rule.not)
      test.each(rule.not)(`${rule.id} leaves "%s"`, (line) => {
        expect(cutLine(line, [])).toEqual([line])
      })
  }
})

function datelineOf(text: string): string | null {
  const blocks: Block[] = [{ start: 0, end: text.length, kind: 'paragraph' }]
  const found = findDateline(text, blocks, null)
  return found && `${found.rule} ${text.slice(0, found.dateline.end)}`
}

describe('datelines', () => {
  for (const rule of datelineRules) {
    test.each(rule.examples)(`${rule.id} reads %s`, (example, expected) => {
      const { text, start, end } = unbracket(example)
      const dateline = findDateline(text, [{ start: 0, end: text.length, kind: 'paragraph' }], null)?.dateline
      const [place, agency] = expected.split('|')
      expect(dateline).toMatchObject({
        place: place || null,
        agency: agency || null,
        start,
        end: text.slice(0, end).trimEnd().length,
      })
    })
    if (rule.not)
      test.each(rule.not)(`${rule.id} leaves "%s"`, (text) => {
        expect(datelineOf(text)).toBeNull()
      })
  }

  test('a day without a year takes that of the publication day', () => {
    const text = 'OSLO, December 31 (Reuters) - The old year ended in snow.'
    const blocks: Block[] = [{ start: 0, end: text.length, kind: 'paragraph' }]
    expect(findDateline(text, blocks, '2023-01-02')?.dateline.day).toBe('2022-12-31')
    expect(findDateline(text, blocks, '2022-12-31')?.dateline.day).toBe('2022-12-31')
    expect(findDateline(text, blocks, null)?.dateline.day).toBeUndefined()
  })
})

describe('credits', () => {
  for (const rule of creditRules) {
    test.each(rule.examples)(`${rule.id} reads "%s"`, (line, expected) => {
      const [names, agency] = expected.split('|')
      expect(readCredit(line)).toEqual({
        names: names ? names.split('; ') : [],
        agency: agency || null,
        rule: rule.id,
      })
    })
    if (rule.not)
      test.each(rule.not)(`${rule.id} leaves "%s"`, (line) => {
        expect(readCredit(line)).toBeNull()
      })
  }
})

describe('names of body and lead', () => {
  const teasers = Array.from(
    { length: 3 },
    (_, at) =>
      `<div class="box${at}"><p>Another report, number ${at}, of the same day, which tells of bees and of their keepers in the hills.</p></div>`,
  ).join('')
  test.each(bodyRules.flatMap((rule) => rule.examples))('%s is the body', (example) => {
    const { text } = unbracket(example.replaceAll('[', '').replaceAll(']', ''))
    const { report } = readPage({ html: `<title>The ship</title><body>${teasers}${text.repeat(6)}</body>` })
    expect(report.text).toContain(wordsOf(text))
    expect(report.text).not.toContain('bees')
  })
  test.each(leadRules.flatMap((rule) => rule.examples))('%s belongs to the report', (example) => {
    const lead = example.replace('[', '').replace(']', '')
    const html = `<body><header><h1>Ministers meet</h1>${lead}</header><div>x</div><div class="article-body">${opening}${closing}</div></body>`
    expect(readPage({ html }).report.text).toContain(wordsOf(lead))
  })
})
