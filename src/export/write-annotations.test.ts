import * as engine from '@apache-annotator/selector'
import { describe, expect, test } from 'vitest'
import { emptyRecord, nastyRecord, sampleRecord } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import type { RecordExport } from './exported.ts'
import type { TextPositionSelector, TextQuoteSelector } from './select-span.ts'
import { writeAnnotations } from './write-annotations.ts'

interface Match {
  readonly startIndex: number
  readonly endIndex: number
}
type Matcher<Selector> = (selector: Selector) => (chunker: object) => AsyncIterable<Match>

/** Its types name their files without endings, which our compiler does not follow. */
const { textPositionSelectorMatcher, textQuoteSelectorMatcher } = engine as unknown as {
  textPositionSelectorMatcher: Matcher<TextPositionSelector>
  textQuoteSelectorMatcher: Matcher<TextQuoteSelector>
}

interface Annotation {
  readonly id: string
  readonly body: readonly {
    readonly type: string
    readonly value?: string
    readonly source?: string
    readonly purpose: string
  }[]
  readonly target: {
    readonly source: string
    readonly state: { readonly cached: string; readonly sourceDate: string }
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector]
  }
}

async function read(record: RecordExport): Promise<{ annotations: Annotation[]; total: number }> {
  const collection = JSON.parse((await writeAll(writeAnnotations, record)).text)
  return { annotations: collection.first.items, total: collection.total }
}

/** The words that another's selector engine finds in a text, in one chunk. */
async function find(text: string, selector: TextQuoteSelector | TextPositionSelector): Promise<string[]> {
  const chunk = { data: text, equals: () => true }
  const chunker = {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  }
  const match =
    selector.type === 'TextQuoteSelector' ? textQuoteSelectorMatcher(selector) : textPositionSelectorMatcher(selector)
  const found: string[] = []
  for await (const { startIndex, endIndex } of match(chunker)) found.push(text.slice(startIndex, endIndex))
  return found
}

describe('W3C Web Annotations', () => {
  test('another engine finds the same words by the quote and by the position, behind an emoji too', async () => {
    for (const record of [sampleRecord(), nastyRecord()]) {
      const { annotations } = await read(record)
      for (const { target } of annotations) {
        const id = decodeURIComponent(target.state.cached.slice('urn:readout:report:'.length))
        const { text } = (await record.report(id))!
        const [quote, position] = target.selector
        expect(await find(text.toWellFormed(), { ...quote, exact: quote.exact.toWellFormed() })).toEqual([
          quote.exact.toWellFormed(),
        ])
        expect(await find(text, position)).toEqual([quote.exact])
      }
    }
  })

  test('one a telling, a claim and a statement; never of what a person rejected', async () => {
    const { annotations, total } = await read(sampleRecord())
    expect(annotations.map(({ id }) => decodeURIComponent(id))).toEqual([
      'urn:readout:annotation:r1#e1',
      'urn:readout:annotation:r1#e1.1',
      'urn:readout:annotation:r2#e1',
      'urn:readout:annotation:r2#e1.1',
      'urn:readout:annotation:r1#e2',
      'urn:readout:annotation:r1#e3',
      'urn:readout:annotation:r1#e3.1',
      ...['e4', 'e5', 'e6', 'e7', 'e8', 'e9'].map((id) => `urn:readout:annotation:r2#${id}`),
      'urn:readout:annotation:r1#s1',
      'urn:readout:annotation:r1#s2',
    ])
    expect(total).toBe(annotations.length)
  })

  test('the body says what is claimed as claimed; the target is the page, or the text where there is none', async () => {
    const { annotations } = await read(sampleRecord())
    const alleged = annotations.find(({ id }) => id.endsWith('r1%23e3'))!
    expect(alleged.body[0]!.value).toBe('Meeting: Western envoys and Oman, Muscat (only claimed; 20 Nov 2026)')
    expect(alleged.target.source).toBe('https://r1.example/story?a=1&b=2')
    expect(annotations.find(({ id }) => id.endsWith('r2%23e4'))!.target.source).toBe('urn:readout:report:r2')
  })

  test('a fact whose report is gone is left out and counted', async () => {
    const record = { ...sampleRecord(), report: async () => null }
    const { text, notes } = await writeAll(writeAnnotations, record)
    expect(JSON.parse(text)).toMatchObject({ total: 0, first: { items: [] } })
    expect(notes).toEqual(['15 facts left out: their report is not in the record'])
    expect((await read(emptyRecord())).total).toBe(0)
  })
})
