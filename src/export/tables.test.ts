import { readFileSync } from 'node:fs'
import Ajv from 'ajv-draft-04'
import { parse } from 'csv-parse/sync'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { gatherExport } from '../testing/gather-export.ts'
import { inventedRecord, on, party, person, place, state } from '../testing/invented-record.ts'
import type { Field } from './row-types.ts'
import { tables } from './tables.ts'
import { writeCsv } from './write-csv.ts'
import { writeDataPackage } from './write-data-package.ts'
import { writeParquet } from './write-parquet.ts'

const parties = [party(person('Lena Ober', 'DEU'), 'visitor', '=foreign minister'), party(state('ROU'), 'host')]
const step = { what: 'announced', day: '2026-03-10', telling: null, by: state('DEU'), words: 'will go' } as const
const visit = {
  id: 'e01',
  kind: 'visit',
  status: 'occurred',
  parties,
  steps: [step],
  when: on('2026-03-20/2026-03-22', '2026-03-20', '2026-03-22'),
  place: place('Santiago', 'CHL'),
} as const
const record = inventedRecord([
  visit,
  { ...visit, id: 'e02', kind: 'meeting', status: 'negated', changes: { previous: ['2026-03-01'] } },
])

const csvOf = async (name: string, options = {}) => {
  const { text } = await gatherExport(writeCsv(tables.find((table) => table.name === name)!), record, options)
  return { text, rows: parse(text, { columns: true }) as Record<string, string>[] }
}
const described = async () => JSON.parse((await gatherExport(writeDataPackage, record)).text)

/** A cell against its column's Table Schema type, as that standard words it. */
const lexical: Readonly<Record<Field['type'], RegExp>> = {
  string: /^[\s\S]*$/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u,
  array: /^\[.*\]$/su,
}

describe('CSV', () => {
  test('is RFC 4180, exact to the byte, and codes stay text', async () => {
    const { text, rows } = await csvOf('events')
    expect(text.split('\r\n')[0]).toBe(tables[0]!.fields.map(({ name }) => name).join(','))
    expect(text.replace(/"(?:[^"]|"")*"/gu, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      id: 'e01',
      cameo: '042',
      first_day: '2026-03-20',
      rejected: 'false',
      topics: '["trade"]',
    })
    expect(rows[1]!.words).toBe('On 2026-03-20/2026-03-22 🕊, Lena Ober and Romania: "meeting",\t=so\r\nthey say.')
    expect(rows[1]).toMatchObject({ status: 'negated', previous_days: '["2026-03-01"]' })
  })

  test('only for spreadsheets, and only if asked, is what looks like a formula marked', async () => {
    expect((await csvOf('participants')).rows[0]!.office).toBe('=foreign minister')
    expect((await csvOf('participants', { spreadsheet: true })).rows[0]!.office).toBe("'=foreign minister")
    expect((await csvOf('events', { spreadsheet: true })).rows[0]!.latitude).toMatch(/^-33/u)
  })

  test('the description is a Tabular Data Package', async () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../corpus/schemas/tabular-data-package.json', import.meta.url), 'utf8'),
    )
    const validate = new Ajv.default({ strict: false, validateFormats: false }).compile(schema)
    const description = await described()
    validate(description)
    expect(validate.errors).toBeNull()
    expect(validate({ ...description, resources: [{}] })).toBe(false)
  })

  test('all tables are as described: header, types, values that must be there, keys', async () => {
    const { resources } = await described()
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(tables.map(({ name }) => name))
    const rowsOf = new Map<string, Record<string, string>[]>()
    for (const { name } of tables) rowsOf.set(name, (await csvOf(name)).rows)
    for (const { name, schema } of resources) {
      const rows = rowsOf.get(name)!
      expect(rows.length).toBeGreaterThan(0)
      expect(Object.keys(rows[0]!)).toEqual(schema.fields.map((field: Field) => field.name))
      for (const { name: field, type, constraints } of schema.fields) {
        const cells = rows.map((row) => row[field]!)
        if (constraints?.required) expect(cells).not.toContain('')
        for (const cell of cells.filter((value) => value !== '')) {
          expect(cell).toMatch(lexical[type as Field['type']])
          if (constraints?.enum) expect(constraints.enum).toContain(cell)
        }
      }
      const keys = rows.map((row) => schema.primaryKey.map((field: string) => row[field]).join('|'))
      expect(new Set(keys).size).toBe(keys.length)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(rowsOf.get(reference.resource)!.map((row) => row[reference.fields[0]]))
        expect(rows.map((row) => row[fields[0]]).filter((value) => value !== '' && !known.has(value))).toEqual([])
      }
    }
  })
})

describe('Parquet', () => {
  const fileOf = async (name: string, from = record) => {
    const { bytes } = await gatherExport(writeParquet(tables.find((table) => table.name === name)!), from)
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  }

  test('days are dates, codes text, lists lists, and nothing is null', async () => {
    const [first, second] = await parquetReadObjects({ file: await fileOf('events') })
    expect(first).toMatchObject({
      id: 'e01',
      cameo: '042',
      format: null,
      first_day: new Date('2026-03-20'),
      changed: new Date('2026-03-18T06:30:00Z'),
      topics: ['trade'],
      contradictions: [],
      reports: 1,
      confidence: 0.87,
      rejected: false,
    })
    expect(second).toMatchObject({ previous_days: ['2026-03-01'] })
  })

  test('the columns are described in the file', async () => {
    const { schema, key_value_metadata, num_rows } = parquetMetadata(await fileOf('events'))
    expect(num_rows).toBe(2n)
    expect(schema.find(({ name }) => name === 'first_day')).toMatchObject({ type: 'INT32', converted_type: 'DATE' })
    const described = JSON.parse(key_value_metadata!.find(({ key }) => key === 'table_schema')!.value!)
    expect(described.fields.find(({ name }: Field) => name === 'cameo').description).toContain('leading zero')
  })

  test('all tables can be read back, and hold the same as CSV', async () => {
    for (const { name, fields } of tables) {
      const rows = await parquetReadObjects({ file: await fileOf(name) })
      const { rows: same } = await csvOf(name)
      const text = fields.filter(({ type }) => type === 'string').map((field) => field.name)
      const pick = (row: Record<string, unknown>) => text.map((field) => row[field] || null)
      expect(rows.map(pick)).toEqual(same.map(pick))
    }
  })

  test('a record of many row groups, and an empty one', async () => {
    const many = inventedRecord(Array.from({ length: 10_500 }, (_, at) => ({ ...visit, id: `e${at}` })))
    const file = await fileOf('participants', many)
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => num_rows)).toEqual([10_000n, 10_000n, 1_000n])
    expect((await parquetReadObjects({ file })).at(-1)).toMatchObject({ event: 'e10499', position: 2 })
    expect(await parquetReadObjects({ file: await fileOf('events', inventedRecord([])) })).toEqual([])
  })
})
