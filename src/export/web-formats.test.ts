import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeEvent, makeExportedReport, makeRecord, makeWhen } from '../testing/make-record.ts'
import { badr, emptyRecord, iran, nastyRecord, party, sampleRecord, tehran } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import type { ExportedEvent, RecordExport } from './exported.ts'
import { exportFormats } from './formats.ts'

const parts = exportFormats.flatMap(({ name, parts }) => parts.map((part) => [`${name} ${part.file}`, part] as const))
const streamed = parts.filter(([, { file }]) => /\.(?:jsonld|ics|geojson)$/u.test(file) || file === 'record.ftm.json')

/** Counts how many events a format has asked for. */
function watched(count: number): { record: RecordExport; asked: () => number } {
  const report = makeExportedReport('r1', 'He came to Tehran.')
  const made = makeEvent(
    {
      id: 'e1',
      kind: 'visit',
      status: 'occurred',
      parties: [party(badr, 'visitor'), party(iran, 'host')],
      words: 'He came to Tehran',
      when: makeWhen('2026-11-24'),
      place: tehran,
    },
    [report],
  )
  let asked = 0
  async function* events(): AsyncGenerator<ExportedEvent> {
    for (; asked < count; asked++) yield { ...made, event: { ...made.event, id: `e${asked}` } }
  }
  return { record: { ...makeRecord({ reports: [report], events: [], statements: [] }), events }, asked: () => asked }
}

describe('formats', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('each has a name and a file of its own', () => {
    const names = exportFormats.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { parts } of exportFormats) expect(new Set(parts.map(({ file }) => file)).size).toBe(parts.length)
  })

  test.each(parts)('%s: the same bytes on any day, of any record', async (_name, { write }) => {
    for (const make of [sampleRecord, nastyRecord, emptyRecord]) {
      vi.useFakeTimers({ now: new Date('2001-01-01T00:00:00Z'), toFake: ['Date'] })
      const before = await writeAll(write, make())
      vi.setSystemTime(new Date('2033-03-03T03:03:03Z'))
      expect(await writeAll(write, make())).toEqual(before)
    }
  })

  test.each(streamed)('%s: written while it is read', async (_name, { write }) => {
    const { record, asked } = watched(1000)
    let pieces = 0
    for await (const _piece of write(record, {})) if (++pieces === 20) break
    expect(pieces).toBe(20)
    expect(asked()).toBeLessThan(40)
  })
})
