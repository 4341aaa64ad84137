import { type IEntityDatum, Model } from '@alephdata/followthemoney'
import model from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { emptyRecord, nastyRecord, sampleRecord } from '../testing/sample-record.ts'
import { writeAll } from '../testing/write-all.ts'
import type { RecordExport } from './exported.ts'
import { writeFollowTheMoney } from './write-followthemoney.ts'

const ftm = new Model(model as never)

interface Line extends IEntityDatum {
  readonly properties: Record<string, string[]>
}

async function read(record: RecordExport): Promise<Line[]> {
  const { text } = await writeAll(writeFollowTheMoney, record)
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** What the model objects to: unknown properties, missing ones, values that are too long, not of the type, or point at the wrong schema. */
function faultsOf(lines: readonly Line[]): string[] {
  const schemata = new Map(lines.map((line) => [line.id, String(line.schema)]))
  return lines.flatMap((line) => {
    const schema = ftm.getSchema(String(line.schema))
    const missing = (schema.required ?? [])
      .filter((name) => !line.properties[name])
      .map((name) => `${schema.name} lacks ${name}`)
    const wrong = Object.entries(line.properties).flatMap(([name, values]) => {
      const property = schema.getProperty(name)
      const { type } = property
      const fits = (value: string) =>
        value.length <= type.maxLength &&
        (type.name !== 'date' || /^\d{4}(?:-\d\d){0,2}$/u.test(value)) &&
        (!(type.name === 'country' || type.name === 'language') || [...type.values.keys()].includes(value)) &&
        (type.name !== 'entity' || ftm.getSchema(schemata.get(value) ?? 'Thing').isA(property.getRange()))
      return values.filter((value) => !fits(value)).map((value) => `${schema.name}.${name}: ${value}`)
    })
    ftm.getEntity(line)
    return [...missing, ...wrong]
  })
}

describe('FollowTheMoney', () => {
  test('entities are as the model has them', async () => {
    for (const record of [sampleRecord(), nastyRecord(), emptyRecord()])
      expect(faultsOf(await read(record))).toEqual([])
  })

  test('the check finds what is wrong', () => {
    const wrong = { id: 'x', schema: 'Event', properties: { startDate: ['soon'], country: ['Oman'] } }
    expect(faultsOf([wrong])).toEqual(['Event lacks name', 'Event.startDate: soon', 'Event.country: Oman'])
    expect(() => faultsOf([{ id: 'x', schema: 'Event', properties: { name: ['y'], mood: ['z'] } }])).toThrow()
  })

  test('people, states, reports, events, offices; all that is pointed at is there', async () => {
    const lines = await read(sampleRecord())
    const count = (schema: string) => lines.filter((line) => line.schema === schema).length
    expect(['Article', 'Person', 'PublicBody', 'Event', 'Position', 'Occupancy', 'Mention'].map(count)).toEqual([
      2, 3, 4, 6, 1, 1, 3,
    ])
    const ids = new Set(lines.map((line) => line.id))
    expect(ids.size).toBe(lines.length)
    const event = lines.find((line) => line.schema === 'Event' && line.properties.recordId?.[0] === 'e1')!
    for (const id of [...event.properties.involved!, ...event.properties.proof!]) expect(ids).toContain(id)
  })

  test('what has not happened says so in its name; what nobody vouches for is not there', async () => {
    const events = (await read(sampleRecord())).filter((line) => line.schema === 'Event')
    expect(events.map(({ properties }) => properties.name![0])).toEqual([
      'planned: Visit: Badr Albusaidi to Iran, Tehran',
      'Meeting: Badr Albusaidi and Iran',
      'planned: Visit: Haruka Mori to Fiji, Suva',
      'Visit: Ana Rojas to Fiji, Suva',
      'cancelled: Call: Badr Albusaidi and Japan',
      'planned: Talks: Badr Albusaidi and Iran',
    ])
    expect(events[2]!.properties.startDate).toBeUndefined()
  })
})
