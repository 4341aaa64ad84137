import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportAnswer, ReportDetail, TraceAnswer } from '../../api/report.ts'
import { askChecked, askOperation } from '../../testing/ask-operation.ts'
import { openRojasHouse, type TryHouse } from '../../testing/rojas-house.ts'
import { rojasReports } from '../../testing/rojas-reports.ts'
import { openReadingDesk } from '../desks/open-reading-desk.ts'

let at: TryHouse
const one = (id: string) => askChecked<ReportDetail>(at.house, 'getReport', { params: { id } })
const list = (query: Record<string, string>) =>
  askChecked<{ rows: ReportAnswer[]; next: string | null }>(at.house, 'listReports', { query })

beforeAll(async () => {
  at = await openRojasHouse()
})
afterAll(() => at.close())

describe('one report', () => {
  test('has its text, and its facts stand on the words of it', async () => {
    const { report, reading } = await one(at.reports.d!)
    expect(report).toMatchObject({ title: 'Rojas and Berg meet in Oslo', known: '2026-03-18', versions: 1 })
    const { text } = reading.report
    expect(text).toContain(rojasReports[3]!.text.split('\n')[0])
    const met = reading.events.find(({ kind, status }) => kind === 'meeting' && status === 'occurred')
    expect(met!.mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end))).toContain('met')
  })

  test('says who of it is whom in the record, and what is which event', async () => {
    const { reading, actors, events } = await one(at.reports.d!)
    const berg = reading.entities.find(({ name }) => name === 'Nils Berg')
    expect(actors[berg!.id]?.id).toBe('person:nils berg.NOR')
    expect(Object.keys(events).sort()).toEqual(reading.events.map(({ id }) => id).sort())
    const visit = reading.events.find(({ kind }) => kind === 'visit')
    const held = await at.store.event(events[visit!.id]!)
    expect(held?.links.map(({ telling }) => telling)).toContain(`${at.reports.d}#${visit!.id}`)
  })

  test('names its copies, and a copy its original', async () => {
    const first = await one(at.reports.a!)
    expect(first.original).toBeNull()
    expect(first.copies.map(({ id }) => id)).toEqual([at.reports.b])
    const copy = await one(at.reports.b!)
    expect(copy.original?.id).toBe(at.reports.a)
    expect(copy.copies).toEqual([])
  })

  test('tells its versions without their text, and each with it', async () => {
    const { versions } = await one(at.reports.c!)
    expect(versions).toEqual([{ number: 1, reader: 'test', added: '2024-06-01T00:00:00.000Z' }])
    const params = { id: at.reports.c!, number: '1' }
    expect(await askChecked(at.house, 'getReportVersion', { params })).toMatchObject({
      text: expect.stringContaining('has postponed her visit'),
    })
  })

  test('gives back the page byte for byte, as plain text to be kept, never as a page', async () => {
    const sent = (await askOperation(at.house, 'getReportPage', { params: { id: at.reports.c! } })) as {
      mediaType: string
      file: string
      content: Uint8Array
    }
    expect([sent.mediaType, sent.file]).toEqual(['text/plain', `${at.reports.c}.txt`])
    expect(new TextDecoder().decode(sent.content)).toBe(rojasReports[2]!.text)
  })

  test('says of each fact why it is so, as it was read with what was known from outside', async () => {
    const desk = openReadingDesk()
    const house = { ...at.house, reading: desk }
    const { reading } = await one(at.reports.c!)
    const trace = await askChecked<TraceAnswer>(house, 'getReportTrace', { params: { id: at.reports.c! } })
    await desk.close()
    expect(trace.published.length).toBeGreaterThan(0)
    const told = new Map(trace.facts.map((fact) => [fact.id, fact]))
    for (const { id, rule, mentions } of reading.events)
      expect(told.get(id)).toMatchObject({
        layer: 'event',
        rule,
        spans: mentions.map(({ start, end }) => ({ start, end })),
      })
    const visit = reading.events.find(({ kind }) => kind === 'visit')
    expect(told.get(visit!.id)?.what).toMatch(/postponed · visit · Ana Rojas \(visitor\)/u)
    const { text } = reading.report
    const steps = trace.steps.filter(({ stage }) => stage === 'events')
    expect(steps.map(({ start, end }) => text.slice(start, end))).toContain('her visit to Oslo')
  })

  test.each(['getReport', 'getReportPage', 'getReportTrace'])('%s of no report is refused with 404', async (id) => {
    for (const named of ['r00000000000', 'nobody', '../a', "r' --"])
      await expect(askOperation(at.house, id, { params: { id: named } })).rejects.toMatchObject({ status: 404 })
  })

  test('has no other versions than it has', async () => {
    const ask = (number: string) =>
      askOperation(at.house, 'getReportVersion', { params: { id: at.reports.c!, number } })
    await expect(ask('2')).rejects.toMatchObject({ name: 'Refusal', status: 404 })
    for (const number of ['0', '-1', '1.5', 'one'])
      await expect(ask(number)).rejects.toMatchObject({ name: 'ZodError' })
  })
})

describe('reports', () => {
  test('come page by page in the order of their ids', async () => {
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit: '4', ...(after ? { after } : {}) })
      seen.push(...page.rows.map(({ id }) => id))
      after = page.next
    }
    expect(seen).toEqual(Object.values(at.reports).sort())
  })

  test('are copies of one where that is asked for', async () => {
    expect((await list({ copyOf: at.reports.a! })).rows.map(({ id }) => id)).toEqual([at.reports.b])
  })
})
