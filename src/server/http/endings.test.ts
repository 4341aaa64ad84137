import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOperation } from '../../testing/ask-operation.ts'
import { openRojasHouse, type TryHouse } from '../../testing/rojas-house.ts'
import { type ServedHouse, serveHouse } from '../../testing/serve-house.ts'
import type { Sent } from '../operation.ts'
import { writeCalendar } from './write-calendar.ts'
import { mostRows, writeRows } from './write-rows.ts'

/* Screens' addresses with another ending. */

let served: ServedHouse
let tried: TryHouse
beforeAll(async () => {
  served = await serveHouse()
  tried = await openRojasHouse()
})
afterAll(async () => {
  await served.close()
  await tried.close()
})

type Row = Readonly<Record<string, string>>
// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
type Json = Record<string, any>

const text = async (path: string): Promise<string> => (await fetch(`${served.address}${path}`)).text()
const json = async (path: string): Promise<Json> => JSON.parse(await text(path))
/** Another's parser; strict: rows of unequal length are an error. */
const rows = async (path: string): Promise<Row[]> => parse(await text(path), { columns: true })
const idsOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((one) => String(one.getFirstPropertyValue('uid')).replace('@readout', ''))

describe('.csv', () => {
  test('of events has the columns and values of the export, then what people look for first', async () => {
    const exported = await rows('/api/exports/csv/events.csv')
    const listed = await rows('/events.csv')
    const columns = Object.keys(exported[0]!)
    expect(Object.keys(listed[0]!)).toEqual([...columns, 'standing', 'title', 'who', 'who_ids', 'report'])
    const byId = new Map(exported.map((row) => [row.id, row]))
    for (const { standing, title, who, who_ids, report, ...row } of listed) expect(row).toEqual(byId.get(row.id!))
    const { rows: events } = await json('/events.json?limit=200')
    expect(listed.map(({ id, standing, title, who_ids, report }) => [id, standing, title, who_ids, report])).toEqual(
      events.map(({ id, standing, title, parties, report }: Json) => {
        const ids = new Set<string>(parties.map(({ actor }: Json) => actor.id))
        return [id, standing, title, [...ids].join('; '), report]
      }),
    )
    for (const path of ['/ahead.csv', '/review.csv'])
      expect((await text(path)).split('\r\n')[0], path).toContain(`${columns.join(',')},standing,title`)
  })

  test('of events as they were known on a day says what was known then', async () => {
    const { rows: known } = await json('/events.json?limit=200&knownOn=2026-03-05')
    const listed = await rows('/events.csv?knownOn=2026-03-05')
    expect(listed.map(({ id, status, edtf }) => [id, status, edtf])).toEqual(
      known.map(({ id, status, when }: Json) => [id, status, when?.edtf ?? '']),
    )
    expect(known.length).toBeGreaterThan(0)
  })

  test('of statements has those of the export, and names', async () => {
    const exported = await rows('/api/exports/csv/statements.csv')
    const listed = await rows('/statements.csv?copies=true')
    const columns = Object.keys(exported[0]!)
    expect(Object.keys(listed[0]!)).toEqual([...columns, 'audience_names', 'about_names', 'url'])
    const byId = new Map(exported.map((row) => [row.id, row]))
    for (const { audience_names, about_names, url, ...row } of listed) expect(row).toEqual(byId.get(row.id!))
  })

  test('has all rows, or as many as are asked for, and goes on from where it is told', async () => {
    const all = await rows('/events.csv')
    expect(all.length).toBe((await json('/events.json?limit=200')).rows.length)
    expect((await rows('/events.csv?limit=2')).map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id))
    const { next } = await json('/events.json?limit=2')
    expect(await rows(`/events.csv?after=${next}`)).toEqual(all.slice(2))
  })

  test('says where it is cut, in a row as long as the others', async () => {
    const sent = await writeRows(findOperation('listEvents'), { params: {}, query: {} }, asking(), 3)
    const cut: Row[] = parse(await gather(sent), { columns: true })
    expect(cut.map(({ id }) => id).slice(3)).toEqual(['# cut after 3 rows: readout export csv has all'])
    expect(cut).toHaveLength(4)
    const whole = await writeRows(findOperation('listEvents'), { params: {}, query: {} }, asking())
    expect(await gather(whole)).not.toContain('# cut')
    expect(mostRows).toBe(10_000)
  })
})

describe('.ics', () => {
  test('has the events of the screen, by all that it is narrowed by', async () => {
    const all = idsOf(await text('/events.ics'))
    expect(all.length).toBeGreaterThan(5)
    const { rows: reports } = await json('/reports.json')
    const narrowed = new Set<string>()
    for (const { id } of reports) {
      const told = (await json(`/events.json?limit=200&report=${id}`)).rows.map((event: Json) => event.id)
      const shown = idsOf(await text(`/events.ics?report=${id}`))
      expect(told).toEqual(expect.arrayContaining(shown))
      narrowed.add(String(shown))
    }
    expect(narrowed.size).toBeGreaterThan(3)
    expect(idsOf(await text('/events.ics?changedSince=2100-01-01T00:00:00Z'))).toEqual([])
    expect((await fetch(`${served.address}/events.ics?after=nonsense`)).status).toBe(400)
  })

  test('of one event is that event, also as it was known on a day', async () => {
    const moved = (await json('/events.json?limit=200')).rows.find(({ previous, when }: Json) => when && previous[0])
    const now = await text(`/events/${moved.id}.ics`)
    expect(idsOf(now)).toEqual([moved.id])
    const then = await text(`/events/${moved.id}.ics?knownOn=${moved.firstKnown}`)
    expect(/X-READOUT-EDTF:(.*)/u.exec(then)?.[1]).not.toBe(/X-READOUT-EDTF:(.*)/u.exec(now)?.[1])
    expect((await fetch(`${served.address}/events/enothing00.ics`)).status).toBe(404)
  })

  test('is cut at the same number, and says so in what calendars show of it', async () => {
    const calendar = async (id: string, query: object, most?: number) =>
      gather(await writeCalendar(findOperation(id), { params: {}, query }, tried.house, most))
    const whole = await calendar('listEvents', {})
    expect(whole).not.toContain('X-WR-CALDESC')
    const cut = (await calendar('listEvents', {}, 4)).replaceAll('\r\n ', '')
    expect(cut).toContain(
      'X-WR-CALDESC:Cut: the 4 latest of these events. readout export icalendar has all.'.replaceAll(';', '\\;'),
    )
    const { rows: latest } = await tried.house.record.events({ order: 'day-descending', limit: 4 })
    expect(latest.map(({ id }) => id)).toEqual(expect.arrayContaining(idsOf(cut)))
    const ahead = await calendar('ahead', {}, 1)
    expect(ahead.replaceAll('\r\n ', '')).toContain('Cut: the 1 first of these events.')
    expect(await calendar('listEvents', { limit: 4 })).not.toContain('X-WR-CALDESC')
  })
})

describe('long answers', () => {
  test('let others be listened to meanwhile', async () => {
    let turns = 0
    let over = false
    const count = () => {
      turns++
      if (!over) setImmediate(count)
    }
    count()
    const sent = await writeRows(findOperation('listEvents'), { params: {}, query: {} }, asking())
    await gather(sent)
    await gather(await writeCalendar(findOperation('listEvents'), { params: {}, query: {} }, tried.house))
    over = true
    const { events } = await tried.house.record.counts()
    expect(turns).toBeGreaterThan(2 * events)
  })
})

function asking() {
  const asker = { name: null, may: ['read' as const] }
  return { house: tried.house, asker, signal: new AbortController().signal }
}

async function gather(sent: Sent | null): Promise<string> {
  let all = ''
  for await (const piece of sent!.content as AsyncIterable<string>) all += piece
  return all
}
