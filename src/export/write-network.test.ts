import Graph from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { makeEvent, makeExportedReport, makeRecord, makeWhen } from '../testing/make-record.ts'
import { badr, emptyRecord, iran, nastyRecord, party, sampleRecord } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import type { RecordExport } from './exported.ts'
import { gatherNetwork } from './gather-network.ts'
import { writeGexf } from './write-gexf.ts'
import { writeGraphMl } from './write-graphml.ts'

interface Read {
  readonly order: number
  readonly size: number
  edges(): string[]
  getEdgeAttributes(edge: string): object
  getNodeAttributes(node: string): object
}

const formats = [
  ['GraphML', writeGraphMl, (text: string) => graphml.parse(Graph as never, text) as unknown as Read],
  ['GEXF', writeGexf, (text: string) => gexf.parse(Graph as never, text) as unknown as Read],
] as const

const report = makeExportedReport('r1', 'They met.')
const words = 'They met'
const parties = [party(badr, 'participant'), party(iran, 'participant')]
const meeting = { kind: 'meeting' as const, status: 'occurred' as const, parties, words }

/** A visit with a meeting in it, a second meeting, and one ahead. */
const repeated = (): RecordExport =>
  makeRecord({
    reports: [report],
    statements: [],
    events: [
      makeEvent(
        { ...meeting, id: 'e1', kind: 'visit', when: makeWhen('2026-03-01/2026-03-03', '2026-03-01', '2026-03-03') },
        [report],
      ),
      makeEvent({ ...meeting, id: 'e2', when: makeWhen('2026-03-02'), more: { within: 'e1' } }, [report]),
      makeEvent({ ...meeting, id: 'e3', when: makeWhen('2026-09-09') }, [report]),
      makeEvent({ ...meeting, id: 'e4', status: 'planned', when: makeWhen('2026-12-24') }, [report]),
    ],
  })

describe('who met whom', () => {
  test('a meeting within a visit is one contact with it; what is ahead counts apart', async () => {
    const { ties } = await gatherNetwork(repeated())
    expect(ties).toEqual([
      { a: iran, b: badr, met: 2, planned: 1, first: '2026-03-01', last: '2026-09-09', sources: 1 },
    ])
  })

  test('pairs that are only to meet, or only said to have met, are in no graph', async () => {
    const { ties, onlyPlanned } = await gatherNetwork(sampleRecord())
    expect(ties.map(({ a, b, met }) => [a.name, b.name, met])).toEqual([
      ['Fiji', 'Ana Rojas', 1],
      ['Iran', 'Badr Albusaidi', 1],
    ])
    expect(onlyPlanned).toBe(1)
  })

  test.each(formats)('%s is read by another program', async (_name, write, parse) => {
    const graph = parse((await writeAll(write, repeated())).text)
    expect([graph.order, graph.size]).toEqual([2, 1])
    const edge = graph.getEdgeAttributes(graph.edges()[0]!)
    expect(edge).toMatchObject({ weight: 2, planned: 1, first: '2026-03-01', last: '2026-09-09', sources: 1 })
    expect(graph.getNodeAttributes('Q100')).toMatchObject({ label: 'Badr Albusaidi', kind: 'person', country: 'OMN' })
  })

  test.each(formats)('%s is well-formed, whatever the names', async (_name, write, parse) => {
    for (const record of [nastyRecord(), emptyRecord(), sampleRecord()]) {
      const { text } = await writeAll(write, record)
      const checked = await validateXML({ xml: text, normalization: 'c14n' })
      expect(checked.errors).toEqual([])
      parse(text)
    }
    const graph = parse((await writeAll(write, nastyRecord())).text)
    expect(graph.order).toBe(2)
  })
})
