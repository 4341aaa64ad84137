import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PageInput } from '../../document/page-input.ts'
import { openRecord } from '../../store/open-record.ts'
import { addAll, prepareInput } from '../../testing/fill-record.ts'
import { herald, post, wire, wireAgain } from '../../testing/ministers-reports.ts'
import type { Correction } from '../correction.ts'
import type { RecordEvent } from '../record-event.ts'
import type { RecordStore } from '../record-store.ts'
import { type CorrectOptions, correct, type Wish } from './correct.ts'
import { importCorrections } from './import-corrections.ts'

let folder: string
let store: RecordStore
let clock = Date.UTC(2024, 7, 1)
let others: RecordStore[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-correct-'))
  store = openRecord(join(folder, 'record.db'))
  await add(store, wire, herald, post)
})

afterEach(async () => {
  for (const one of new Set([store, ...others])) await one.close()
  others = []
  rmSync(folder, { recursive: true })
})

async function add(to: RecordStore, ...pages: readonly PageInput[]): Promise<void> {
  for (const page of pages) await addAll(to, [prepareInput(page)])
}

async function other(...pages: readonly PageInput[]): Promise<RecordStore> {
  const made = openRecord(join(folder, `other${others.length}.db`))
  others.push(made)
  await add(made, ...pages)
  return made
}

function say(wish: Omit<Wish, 'who'> & { who?: string }, options: Partial<CorrectOptions> = {}): Promise<Correction> {
  clock += 1000
  return store.transact((writer) => correct(writer, { who: 'Ada', ...wish }, { at: clock, ...options }))
}

function undo({ id, target }: Correction): Promise<Correction> {
  return say({ target, action: 'undo', others: [id] })
}

async function all(of = store, filter = {}): Promise<RecordEvent[]> {
  const { rows } = await of.events({ rejected: true, ...filter })
  return Promise.all(rows.map(async ({ id }) => (await of.event(id))!))
}

/** The one event whose words or tellings hold these. */
async function told(words: string, of = store): Promise<RecordEvent> {
  const found: RecordEvent[] = []
  for (const event of await all(of))
    if ((await of.tellings(event.id)).some((one) => one.words.includes(words))) found.push(event)
  expect(found.length, words).toBe(1)
  return found[0]!
}

const event = (id: string) => ({ kind: 'event' as const, id })
const actor = (id: string) => ({ kind: 'actor' as const, id })
const visit = () => told('travel to Ankara on Friday')
const talks = () => told('held talks with')
const lima = () => told('in Lima last week')
const ids = async (filter: object) => (await store.events(filter)).rows.map(({ id }) => id)
const norway = 'person:sigrid halvorsen.NOR'

async function state() {
  const events = await all()
  const asLinked = ({ telling, why, score, by }: RecordEvent['links'][number]) => ({ telling, why, score, by })
  return events.map((one) => ({ ...one, links: one.links.map(asLinked) }))
}

describe('an event', () => {
  test('confirmed: it is reviewed and sure, and has changed; undone: as before', async () => {
    const before = await state()
    const { id, confidence } = await visit()
    const [row] = (await store.events({ changedSince: '1970-01-02T00:00:00Z' })).rows
    const said = await say({ target: event(id), action: 'confirm', why: 'seen there' })
    expect(await visit()).toMatchObject({ reviewed: true, confidence: 1 })
    expect(await ids({ reviewed: true })).toEqual([id])
    const changed = (await store.events({ reviewed: true })).rows[0]!.changed
    expect(changed > row!.changed).toBe(true)
    await undo(said)
    expect(await visit()).toMatchObject({ reviewed: false, confidence })
    expect(await state()).toEqual(before)
  })

  test('every slot can be edited, and lists and filters show it', async () => {
    const { id } = await visit()
    const target = event(id)
    const edit = (slot: string, value: unknown) => say({ target, action: 'edit', slot, value })
    await edit('day', '2024-02-02')
    await edit('status', 'cancelled')
    await edit('kind', 'meeting')
    await edit('place', 'NOR')
    await edit('format', 'delegation')
    const last = await edit('participants', [{ actor: norway, role: 'participant' }, 'KEN'])
    const edited = await visit()
    expect(edited).toMatchObject({ kind: 'meeting', status: 'cancelled', format: 'delegation', place: { id: 'NOR' } })
    expect(edited.when?.edtf).toBe('2024-02-02')
    expect(await ids({ from: '2024-02-01', to: '2024-02-28' })).toEqual([id])
    expect(await ids({ statuses: ['cancelled'], kinds: ['meeting'], place: 'NOR' })).toEqual([id])
    expect(await ids({ countries: ['KEN', 'NOR'] })).toEqual([id])
    await undo(last)
    expect(await ids({ countries: ['KEN', 'NOR'] })).toEqual([])
  })

  test('what does not fit is refused, and nothing is changed', async () => {
    const { id } = await visit()
    const before = await state()
    const edit = (slot: string, value: unknown) => say({ target: event(id), action: 'edit', slot, value })
    await expect(edit('day', 'next Friday')).rejects.toMatchObject({ code: 'bad-value' })
    await expect(edit('status', 'done')).rejects.toMatchObject({ code: 'bad-value' })
    await expect(edit('place', 'person:nobody')).rejects.toMatchObject({ code: 'unknown' })
    await expect(edit('colour', 'red')).rejects.toMatchObject({ code: 'bad-value' })
    await expect(edit('within', id)).rejects.toMatchObject({ code: 'not-possible' })
    await expect(say({ target: event('e000000000000'), action: 'confirm' })).rejects.toMatchObject({ code: 'unknown' })
    await expect(say({ target: event(id), action: 'undo', others: ['c1'] })).rejects.toMatchObject({ code: 'unknown' })
    await expect(say({ target: event(id), action: 'merge', others: [id] })).rejects.toMatchObject({
      code: 'not-possible',
    })
    expect(await state()).toEqual(before)
    expect(await store.corrections()).toEqual([])
  })

  test('rejected: shown only when asked for; undone, and the undoing undone', async () => {
    const { id } = await lima()
    const rejected = await say({ target: event(id), action: 'reject', why: 'misread' })
    expect(await ids({})).not.toContain(id)
    expect(await ids({ rejected: true })).toContain(id)
    const undone = await undo(rejected)
    expect(await ids({})).toContain(id)
    await undo(undone)
    expect(await ids({})).not.toContain(id)
  })

  test('two people on one: the later wins, both are kept, and who has not seen the other is refused', async () => {
    const target = event((await visit()).id)
    const ada = await say({ target, action: 'edit', slot: 'day', value: '2024-01-13' }, { expects: null })
    await expect(
      say({ who: 'Ben', target, action: 'edit', slot: 'day', value: '2024-01-14' }, { expects: null }),
    ).rejects.toMatchObject({ code: 'stale', message: expect.stringContaining('Ada') })
    const ben = await say({ who: 'Ben', target, action: 'edit', slot: 'day', value: '2024-01-14' }, { expects: ada.id })
    expect((await visit()).when?.edtf).toBe('2024-01-14')
    expect((await store.corrections(target.id)).map(({ id, who }) => [id, who])).toEqual([
      [ada.id, 'Ada'],
      [ben.id, 'Ben'],
    ])
  })

  test('a clock that goes back does not let the earlier word win', async () => {
    const target = event((await visit()).id)
    await say({ target, action: 'edit', slot: 'day', value: '2024-01-13' })
    await say({ target, action: 'edit', slot: 'day', value: '2024-01-14' }, { at: 5 })
    expect((await visit()).when?.edtf).toBe('2024-01-14')
  })
})

describe('merging and splitting events', () => {
  test('merged: tellings, name and parts go over; undone: each has its own again', async () => {
    const before = await state()
    const [into, from] = [await visit(), await lima()]
    const said = await say({ target: event(into.id), action: 'merge', others: [from.id] })
    const merged = await visit()
    expect(merged.id).toBe(into.id)
    expect(merged.links.length).toBe(into.links.length + from.links.length)
    expect(merged.links.filter(({ by }) => by === 'person').map(({ telling }) => telling)).toEqual([
      from.links[0]!.telling,
    ])
    expect((await store.event(from.id))?.id).toBe(into.id)
    expect(await ids({})).not.toContain(from.id)
    const undone = await undo(said)
    expect(await state()).toEqual(before)
    await undo(undone)
    expect((await store.event(from.id))?.id).toBe(into.id)
    expect((await visit()).links.length).toBe(merged.links.length)
  })

  test('a chain of merges comes apart in any order', async () => {
    const before = await state()
    const [a, b, c] = [await visit(), await talks(), await lima()]
    const first = await say({ target: event(b.id), action: 'merge', others: [c.id] })
    const second = await say({ target: event(a.id), action: 'merge', others: [b.id] })
    expect([(await store.event(b.id))?.id, (await store.event(c.id))?.id]).toEqual([a.id, a.id])
    await undo(first)
    expect([(await store.event(b.id))?.id, (await store.event(c.id))?.id]).toEqual([a.id, c.id])
    await undo(second)
    expect(await state()).toEqual(before)
  })

  test('split: the tellings named are an event of their own; undone: they are back', async () => {
    const before = await state()
    const whole = await talks()
    const [stays, goes] = whole.links.map(({ telling }) => telling)
    const said = await say({ target: event(whole.id), action: 'split', others: [goes!] })
    const { to } = said.value as { to: string }
    expect((await store.event(whole.id))?.links.map(({ telling }) => telling)).toEqual([stays])
    expect((await store.event(to))?.links.map(({ telling }) => telling)).toEqual([goes])
    expect(await ids({ countries: ['EST'] })).toEqual(expect.arrayContaining([whole.id, to]))
    await undo(said)
    expect(await store.event(to)).toBeNull()
    expect(await state()).toEqual(before)
  })

  test('what was merged away can be had back by a split, the rest staying', async () => {
    const [into, from] = [await visit(), await talks()]
    await say({ target: event(into.id), action: 'merge', others: [from.id] })
    const [one] = from.links.map(({ telling }) => telling)
    await say({ target: event(into.id), action: 'split', others: [one!], value: { to: from.id } })
    expect((await store.event(from.id))?.links.map(({ telling }) => telling)).toEqual([one])
    expect((await store.event(into.id))?.links.length).toBe(into.links.length + from.links.length - 1)
  })

  test('nothing may be left over, and only what is there can go', async () => {
    const { id, links } = await lima()
    const split = (...named: string[]) => say({ target: event(id), action: 'split', others: named })
    await expect(split(links[0]!.telling)).rejects.toMatchObject({ code: 'not-possible' })
    await expect(split('r000000000000#v1')).rejects.toMatchObject({ code: 'unknown' })
  })
})

describe('people, statements and reports', () => {
  test('an actor has another name and country, and is found by them', async () => {
    const named = await say({ target: actor(norway), action: 'edit', slot: 'name', value: 'Sigrid Halvorsen-Moe' })
    await say({ target: actor(norway), action: 'edit', slot: 'country', value: 'ISL' })
    const { parties, id } = await visit()
    expect(parties.map((party) => party.actor.name)).toContain('Sigrid Halvorsen-Moe')
    expect(await ids({ countries: ['ISL'], from: '2024-01-11', to: '2024-01-13' })).toEqual([id])
    expect((await store.actorsNamed('Halvorsen-Moe')).map((found) => found.actor.id)).toContain(norway)
    await undo(named)
    expect(await store.actor(norway)).toMatchObject({ name: 'Sigrid Halvorsen', country: 'ISL' })
  })

  test('merged, an actor is the other one everywhere; undone, apart again', async () => {
    const before = await state()
    const kenya = 'person:joseph wanjala.KEN'
    const said = await say({ target: actor(kenya), action: 'merge', others: [norway] })
    expect((await visit()).parties.map((party) => party.actor.id)).toContain(kenya)
    expect(await ids({ actors: [kenya] })).toEqual(expect.arrayContaining([(await visit()).id, (await talks()).id]))
    expect(await ids({ actors: [norway] })).toEqual(await ids({ actors: [kenya] }))
    await undo(said)
    expect(await ids({ actors: [kenya] })).not.toContain((await visit()).id)
    expect(await state()).toEqual(before)
  })

  test('split, the reports named speak of another of that name', async () => {
    const before = await state()
    const report = (await lima()).links[0]!.telling.split('#')[0]!
    const said = await say({ target: actor(norway), action: 'split', others: [report] })
    const another = `${norway}~${said.id}`
    expect((await lima()).parties.map((party) => party.actor.id)).toContain(another)
    expect(await ids({ actors: [another] })).toContain((await lima()).id)
    expect(await ids({ actors: [norway] })).not.toContain((await lima()).id)
    await undo(said)
    expect(await ids({ actors: [another] })).toEqual([])
    expect(await state()).toEqual(before)
  })

  test('a statement has another speaker, or is none', async () => {
    const [statement] = (await store.statements({ by: norway })).rows
    const target = { kind: 'statement' as const, id: statement!.id }
    const kenya = 'person:joseph wanjala.KEN'
    const said = await say({ target, action: 'edit', slot: 'speaker', value: kenya })
    expect((await store.statements({ by: kenya })).rows.map(({ id }) => id)).toEqual([statement!.id])
    expect((await store.statements({ by: norway })).rows).toEqual([])
    await undo(said)
    await say({ target, action: 'reject' })
    expect((await store.statements({})).rows.map(({ id }) => id)).not.toContain(statement!.id)
  })

  test('a rejected report counts no more; what only it told of is rejected; undone, all is back', async () => {
    const before = await state()
    const { id } = await lima()
    const report = (await lima()).links[0]!.telling.split('#')[0]!
    const said = await say({ target: { kind: 'report', id: report }, action: 'reject', why: 'a hoax' })
    expect((await store.event(id))?.rejected).toBe(true)
    expect(await ids({})).not.toContain(id)
    expect(await visit()).toMatchObject({ reports: 1, rejected: false })
    expect((await store.report(report))?.rejected).toBe(true)
    await undo(said)
    expect(await state()).toEqual(before)
  })

  test('a report has another day and source', async () => {
    const before = await state()
    const report = (await lima()).links[0]!.telling.split('#')[0]!
    const target = { kind: 'report' as const, id: report }
    const day = await say({ target, action: 'edit', slot: 'published', value: '2024-01-05' })
    const source = await say({ target, action: 'edit', slot: 'source', value: 'Anatolian Post' })
    expect(await visit()).toMatchObject({
      firstKnown: '2024-01-05',
      sources: expect.arrayContaining(['Anatolian Post']),
    })
    expect(await ids({ knownTo: '2024-01-06' })).toContain((await lima()).id)
    await undo(day)
    await undo(source)
    expect(await state()).toEqual(before)
  })
})

describe('reading again', () => {
  test('corrections stay with their event, though it is told later and in other words', async () => {
    store = await other(wire)
    const lone = () => told(' visit Ankara')
    const { id } = await lone()
    await say({ target: event(id), action: 'edit', slot: 'day', value: '2024-01-13' })
    const statement = (await store.statements({ by: norway })).rows[0]!
    await say({ target: { kind: 'statement', id: statement.id }, action: 'edit', slot: 'speaker', value: 'TUR' })
    await add(store, wireAgain)
    expect(await lone()).toMatchObject({ id, reviewed: true, when: { edtf: '2024-01-13' } })
    expect(await told('spoke by phone')).toMatchObject({ reviewed: false })
    const found = (await store.statements({ by: 'TUR' })).rows.map(({ words }) => words)
    expect(found).toEqual([statement.words])
  })

  test('merges, splits and rejections stay as well', async () => {
    const [into, from, third] = [await visit(), await lima(), await talks()]
    const going = third.links[0]!.telling
    await say({ target: event(into.id), action: 'merge', others: [from.id] })
    const split = await say({ target: event(third.id), action: 'split', others: [going] })
    await say({ target: event(into.id), action: 'reject' })
    const { to } = split.value as { to: string }
    await add(store, { ...wire, text: wire.text!.replace('met Estonia’s', 'met his colleague, Estonia’s') })
    expect(await visit()).toMatchObject({ id: into.id, rejected: true })
    expect((await store.event(from.id))?.id).toBe(into.id)
    expect((await store.event(to))?.links.length).toBe(1)
    await undo(split)
    expect(await store.event(to)).toBeNull()
    expect((await talks()).links.length).toBe(2)
  })

  test('an event that was gone for a version has its correction when it is back', async () => {
    const target = event((await lima()).id)
    await say({ target, action: 'edit', slot: 'day', value: '2024-01-02' })
    await add(store, { ...herald, text: herald.text!.replace(/ She met.*/u, '') })
    expect(await store.event(target.id)).toBeNull()
    await add(store, { ...herald, text: herald.text!.replace('She met', 'There she met') })
    expect((await lima()).when?.edtf).toBe('2024-01-02')
    expect((await store.event(target.id))?.id).toBe((await lima()).id)
  })
})

describe('travel', () => {
  test('another record, filled in another order, takes them in, and says which found nothing', async () => {
    const [one, two, three] = [await visit(), await lima(), await talks()]
    await say({ target: event(one.id), action: 'edit', slot: 'day', value: '2024-01-13' })
    await say({ target: event(one.id), action: 'merge', others: [two.id] })
    const split = await say({ target: event(three.id), action: 'split', others: [three.links[1]!.telling] })
    const gone = await say({ target: event(one.id), action: 'reject' })
    await undo(gone)
    await say({ target: actor(norway), action: 'edit', slot: 'name', value: 'S. Halvorsen' })
    const said = JSON.parse(JSON.stringify(await store.corrections())) as Correction[]
    const there = await other(post, herald, wire)
    const taken = await there.transact((writer) => importCorrections(writer, said, clock))
    expect(taken.filter(({ outcome }) => outcome === 'not-found')).toEqual([])
    const seen = await told('travel to Ankara on Friday', there)
    expect(seen).toMatchObject({ rejected: false, when: { edtf: '2024-01-13' } })
    expect(seen.links.length).toBe((await visit()).links.length)
    expect(seen.parties.map((party) => party.actor.name)).toContain('S. Halvorsen')
    expect((await there.event((split.value as { to: string }).to))?.links.length).toBe(1)
    const again = await there.transact((writer) => importCorrections(writer, said, clock))
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['known']))
    const few = await other(post)
    const lost = await few.transact((writer) => importCorrections(writer, said, clock))
    expect(lost.filter(({ outcome }) => outcome === 'not-found').length).toBeGreaterThan(0)
    expect(lost.every(({ outcome, why }) => (outcome === 'not-found') === (why !== null))).toBe(true)
  })
})
