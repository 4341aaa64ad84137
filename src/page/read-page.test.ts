import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageInput } from '../document/page-input.ts'
import { PageError } from './page-error.ts'
import { maxDepth, parsePage } from './parse-page.ts'
import { readPage } from './read-page.ts'

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Envoys meet – Coast Radio</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Envoys meet"}</script></head><body>
<nav><a href="/">Home</a><a href="/news">News</a></nav><article class="post"><h1>Envoys meet</h1>
<p class="byline">By Ada Brook</p><div class="entry-content">
<p>OSLO (AP) — The two envoys met on Monday in a house by the fjord and spoke until the evening, both sides said.</p>
<p>See also: <a href="/x">The house by the fjord</a></p><blockquote><p>“We have time,” one of them said as he left.</p></blockquote>
<ul><li>A second round is to follow in the autumn.</li></ul><p>&quot;We shall see,&quot; said the other&nbsp;– and laughed.</p></div>
<div class="share">Share</div></article><footer>© Coast Radio</footer></body></html>`

/** What holds of every reading, whatever came in. */
function checkLaws(input: PageInput): void {
  const { report, notes } = readPage(input)
  const { text, blocks } = report
  expect(text.isWellFormed()).toBe(true)
  expect(text.normalize('NFC')).toBe(text)
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
  for (const { start, end } of blocks) {
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
  }
  expect(text).not.toMatch(/ {2}|\t|\n\n/)
  if (report.dateline) expect(report.dateline.end).toBeGreaterThan(report.dateline.start)
  for (const note of notes) expect(note.stage).toBe('page')
  expect(readPage(input)).toEqual({ report, notes })
}

/** A page with pieces cut out, doubled and put elsewhere. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(page.length),
      fc.nat(60),
      fc.nat(page.length),
      fc.constantFrom('', '<', '>', '</p>', '<div>', '&#', '\u200b'),
    ),
    {
      maxLength: 12,
    },
  )
  .map((edits) =>
    edits.reduce((html, [from, length, to, extra]) => {
      const piece = html.slice(from, from + length)
      const rest = html.slice(0, from) + html.slice(from + length)
      return rest.slice(0, to) + extra + piece + piece + rest.slice(to)
    }, page),
  )

describe('laws of every reading', () => {
  test('of random text', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => checkLaws({ text }))))
  test('of random HTML', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (html) => checkLaws({ html }))))
  test('of mutated pages', () =>
    fc.assert(
      fc.property(mutated, (html) => checkLaws({ html })),
      { numRuns: 200 },
    ))
  test('of text taken as it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => checkLaws({ text, clean: false })),
    ))
  test('of random bytes, unless they are no text', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        try {
          checkLaws({ bytes })
        } catch (error) {
          if (!(error instanceof PageError)) throw error
        }
      }),
    ))
})

describe('hostile pages', { timeout: 30_000 }, () => {
  const inTime = (html: string) => {
    const before = performance.now()
    checkLaws({ html })
    expect(performance.now() - before).toBeLessThan(20_000)
  }
  test('100,000 levels deep', () =>
    inTime(`${'<div>'.repeat(100_000)}The envoys met on Monday.${'</div>'.repeat(100_000)}`))
  test('nothing ever closed', () => inTime('<div><p><b>Envoys <a href="x">met <table><td>'.repeat(20_000)))
  test('one line of a million letters', () => inTime(`<p>${'envoy '.repeat(170_000)}</p>`))
  test('teasers without end', () =>
    inTime('<div class="a"><a href="x">Headline of twenty letters</a></div>'.repeat(130_000)))
  test('only angle brackets', () => inTime('<'.repeat(200_000)))
  test('line breaks without end', () => inTime(`<div>${'the envoy<br>'.repeat(40_000)}</div>`))
  test('many classes', () => inTime(`<p class="${'a-b_c '.repeat(50_000)}">Envoys</p>`.repeat(4)))
  test('no tree is deeper than it may be', () => {
    let depth = 0
    for (
      let node = parsePage('<i>'.repeat(5000)).children[0];
      node;
      node = 'children' in node ? node.children[0] : undefined
    )
      depth++
    expect(depth).toBeLessThanOrEqual(maxDepth + 1)
  })
})

describe('what is no article', () => {
  const notesOf = (input: PageInput) => readPage(input).notes.map((note) => note.message)
  test('nothing at all', () => {
    expect(notesOf({ text: '' })).toEqual(['The input is empty.'])
    expect(notesOf({ bytes: new Uint8Array() })).toEqual(['The input is empty.'])
  })
  test('no letters', () => expect(notesOf({ text: '12 34\n— 56' })[0]).toMatch('No words'))
  test('an error page', () =>
    expect(notesOf({ html: '<title>404</title><body><h1>Page not found</h1><a href="/">Home</a>' })[0]).toMatch(
      'Hardly any',
    ))
})

describe('text', () => {
  test('is cleaned of marks that nobody sees', () => {
    const { report } = readPage({ text: 'The en\u00advoy\u200b met\u00a0 his \u200fcoun\ufeffterpart on Monday.' })
    expect(report.text).toBe('The envoy met his counterpart on Monday.')
  })
  test('taken as it is keeps every letter and line', () => {
    const text = 'Leave a Reply\n\nSee also: Two ports\nThe envoy\u200b met him.\n###'
    const { report } = readPage({ text, clean: false })
    expect(report.text).toBe('Leave a Reply\nSee also: Two ports\nThe envoy\u200b met him.\n###')
    expect(report.title).toBeNull()
    expect(report.removed).toEqual([])
  })
  test('of a page taken as it is has the furniture too', () => {
    const { report } = readPage({ html: page, clean: false })
    expect(report.text).toMatch(/^Home/)
    expect(report.text).toContain('© Coast Radio')
    expect(report.removed).toEqual([])
  })
  test('of a whole page, menu and all, is narrowed to the report', () => {
    const menu = Array.from({ length: 24 }, (_, at) => `Section ${at + 1}`)
    const report = [
      'Envoys of the two coasts meet by the fjord',
      'The envoys of the two coasts met on Monday in a house by the fjord and spoke until the evening about the quota.',
      'Neither has been willing to name a figure in public since the spring, when the talks broke off after a day.',
    ]
    const { blocks, title } = readPage({ text: [...menu, ...report, ...menu].join('\n') }).report
    expect(title).toBe(report[0])
    expect(blocks).toHaveLength(3)
  })
  test('that ends in a list keeps its list', () => {
    const names = Array.from({ length: 24 }, (_, at) => `Ada Brook ${at + 1}, Norway`)
    const text = [
      'The envoys of the two coasts met on Monday in a house by the fjord. These took part in the meeting:',
      ...names,
    ]
    expect(readPage({ text: text.join('\n') }).report.blocks).toHaveLength(25)
  })
  test('wrapped at a fixed width is joined to paragraphs', () => {
    const lines = [
      'The envoys of the two coasts met on Monday in a house by the fjord, and',
      'they spoke until the evening about the quota for the coming year, which',
      'neither has been willing to name in public since the spring, when the talks',
      'broke off.',
      '',
      'Both went home by the night train, which was late because of the snow that',
      'had fallen on the pass since the morning and had closed the road to all the',
      'lorries that carry the catch of the northern ports to the markets of the',
      'south before the week is out.',
    ]
    expect(readPage({ text: lines.join('\n') }).report.blocks).toHaveLength(2)
  })
})
