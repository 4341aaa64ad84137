import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { EventKind } from '../../src/document/facts.ts'
import type { ToldEvent } from '../../src/record/trips/presence.ts'
import { openRecord } from '../../src/store/open-record.ts'

const readout = join(import.meta.dirname, '..', '..', 'readout')
const kinds: readonly EventKind[] = ['visit', 'meeting', 'talks', 'signing', 'mediation']

/** Adds files to a fresh record by the command that users have. Throws where it fails. */
export function fillRecord(record: string, files: readonly string[]): void {
  const run = spawnSync(readout, ['add', '--quiet', '--record', record, ...files], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (run.status !== 0) throw new Error(`readout add exited ${run.status ?? run.signal}`)
}

/** The record's events at which people can be together in one place. */
export async function readEvents(file: string): Promise<ToldEvent[]> {
  const record = openRecord(file, { readOnly: true })
  const events: ToldEvent[] = []
  let after: string | null = null
  do {
    const page = await record.events({ kinds, limit: 1000, ...(after === null ? {} : { after }) })
    for (const { id } of page.rows) {
      const event = await record.event(id)
      if (event !== null) events.push({ event, tellings: await record.tellings(id) })
    }
    after = page.next
  } while (after !== null)
  await record.close()
  return events
}
