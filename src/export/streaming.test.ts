import { expect, test } from 'vitest'
import { gatherExport } from '../testing/gather-export.ts'
import { inventedRecord, on, party, person, place, state } from '../testing/invented-record.ts'
import type { ExportedEvent, RecordExport, WriteExport } from './exported.ts'
import { tables } from './tables.ts'
import { writeCameo } from './write-cameo.ts'
import { writeCsv } from './write-csv.ts'
import { writeGdeltEvents } from './write-gdelt-events.ts'
import { writeGdeltMentions } from './write-gdelt-mentions.ts'
import { writeParquet } from './write-parquet.ts'
import { writePlover } from './write-plover.ts'
import { writePolecat } from './write-polecat.ts'

const odd = 'Zoë\t"Tab"\r\nO’Line\u2028Ström'
const meeting = {
  kind: 'meeting',
  status: 'occurred',
  parties: [party(person(odd, 'DEU'), 'participant', '"odd"\toffice'), party(state('ROU'), 'participant')],
  when: on('2026-03-20'),
  place: place(odd, 'DEU'),
} as const
const writers: readonly [string, WriteExport][] = [
  ['cameo', writeCameo],
  ['gdelt events', writeGdeltEvents],
  ['gdelt mentions', writeGdeltMentions],
  ['plover', writePlover],
  ['polecat', writePolecat],
  ['csv', writeCsv(tables[0]!)],
  ['parquet', writeParquet(tables[0]!)],
]

/** The record, and how many of its events were asked for. */
function counted(record: RecordExport): { record: RecordExport; asked: () => number } {
  let asked = 0
  async function* events(): AsyncGenerator<ExportedEvent, void, undefined> {
    for await (const event of record.events()) {
      asked++
      yield event
    }
  }
  return { record: { ...record, events }, asked: () => asked }
}

test.each(writers)('%s is written as the record is read, and the same each time', async (_, write) => {
  const many = inventedRecord(Array.from({ length: 10_200 }, (__, at) => ({ ...meeting, id: `e${at}` })))
  const { record, asked } = counted(many)
  const piece = write(record, {})
  for (let at = 0; at < 3; at++) await piece.next()
  await piece.return()
  expect(asked()).toBeLessThanOrEqual(10_200)
  if (write !== writers[6]![1]) expect(asked()).toBeLessThanOrEqual(1_001)
  const few = inventedRecord([{ ...meeting, id: 'e1' }])
  expect((await gatherExport(write, few)).bytes).toEqual((await gatherExport(write, few)).bytes)
})

test.each(writers.slice(0, 5))('%s keeps odd names within their cell', async (_, write) => {
  const { text } = await gatherExport(write, inventedRecord([{ ...meeting, id: 'e1' }]))
  const lines = text.split('\n').slice(0, -1)
  expect(text).not.toMatch(/[\r\u2028]/u)
  expect(lines.length).toBeLessThanOrEqual(2)
  if (write === writePlover) return
  expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1)
  expect(text).not.toContain('"')
})
