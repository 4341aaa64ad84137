import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { JobAnswer } from '../../api/adding.ts'
import { openRecord } from '../../store/open-record.ts'
import type { Addition } from '../house.ts'
import { type DesksOptions, openDesks } from './open-desks.ts'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

/** Desks over a record of their own, as the server opens them. */
function open(options: Partial<DesksOptions> = {}, folder = makeFolder()) {
  const file = join(folder, 'record.db')
  void openRecord(file).close()
  const record = openRecord(file, { readOnly: true })
  const desks = openDesks({ file, record, reader: '0.0.0', jobs: 1, ...options })
  const close = async () => {
    await desks.close()
    await record.close()
  }
  cleanUps.push(close)
  return { ...desks, record, folder, close }
}

type House = ReturnType<typeof open>

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-desks-'))
  cleanUps.push(() => rmSync(folder, { recursive: true }))
  return folder
}

async function ended(house: House, id: string): Promise<JobAnswer> {
  for (;;) {
    const job = house.adding.job(id)!
    if (job.ended !== null) return job
    await setTimeout(10)
  }
}

function added(house: House, addition: Addition): Promise<JobAnswer> {
  return ended(house, house.adding.add(addition).id)
}

const visit = (what = 'Kura Gazette'): Addition => ({
  sort: 'page',
  what,
  input: {
    text: `TBILISI, March 2, 2026 (${what}) - Estonian Foreign Minister Mart Kallaste will visit Tbilisi on March 12, the ministry said on Monday.`,
    published: '2026-03-02',
  },
})

describe('openDesks', () => {
  test('adds a text, which the record then has, and has what was read of it corrected and put back', async () => {
    const house = open()
    const job = await added(house, visit())
    expect(job).toMatchObject({ what: 'Kura Gazette', state: 'done', read: 1, fresh: 1, eventsBegun: 1, failures: [] })
    expect(await house.record.report(job.reports[0]!)).toMatchObject({ known: '2026-03-02' })
    const { rows } = await house.record.events({})
    const target = { kind: 'event', id: rows[0]!.id } as const
    const said = await house.correcting.correct({
      ...{ target, action: 'edit', slot: 'status', value: 'cancelled', who: 'Mari' },
    })
    expect((await house.record.event(target.id))?.status).toBe('cancelled')
    await house.correcting.correct({ target, action: 'undo', others: [said.id], who: 'Jaan' }, said.id)
    expect((await house.record.event(target.id))?.status).toBe('planned')
    expect((await house.record.corrections()).map(({ who }) => who)).toEqual(['Mari', 'Jaan'])
  })

  test('reads without keeping, and explains', async () => {
    const house = open()
    const text = 'The Kremlin said Xi will visit Moscow from Monday to Wednesday.'
    const reading = await house.reading.read({ text, published: '2023-03-17' })
    expect(reading.events).toMatchObject([{ kind: 'visit', status: 'planned' }])
    const trace = await house.reading.explain({ text, published: '2023-03-17' })
    expect(trace.facts.find(({ layer }) => layer === 'event')?.rule).toBe('events/visits')
    expect(trace.steps.length).toBeGreaterThan(3)
    expect((await house.record.counts()).reports).toBe(0)
    const pdf = house.reading.read({ bytes: new TextEncoder().encode('%PDF-1.7\n1 0 obj') })
    await expect(pdf).rejects.toMatchObject({ name: 'Refusal', status: 422, advice: expect.any(String) })
  })
})
