import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { idOfAddress } from '../../src/record/id-of-address.ts'
import { findStories } from '../../src/record/stories/find-stories.ts'
import { openRecord } from '../../src/store/open-record.ts'
import type { Grouping } from './compare-clusters.ts'

const readout = join(import.meta.dirname, '..', '..', 'readout')

/**
 * Adds lines of JSON to a fresh record by the command that users have, and groups its reports as `readout stories` does.
 * @param addresses of the articles in the file, in order
 * @returns for each article its story; one that the record does not have under its address is a story of its own
 */
export async function groupInRecord(file: string, addresses: readonly string[]): Promise<Grouping> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-stories-'))
  try {
    const record = join(folder, 'record.db')
    const run = spawnSync(readout, ['add', '--quiet', '--record', record, file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (run.status !== 0) throw new Error(`readout add exited ${run.status ?? run.signal}`)
    const stories = await storiesIn(record)
    return addresses.map((address, at) => stories.get(idOfAddress(address) ?? '') ?? `article ${at}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first report of each report's story. */
async function storiesIn(file: string): Promise<Map<string, string>> {
  const record = openRecord(file, { readOnly: true })
  try {
    const found = await findStories(record.texts({}))
    return new Map(found.flatMap(({ reports }) => reports.map(({ id }): [string, string] => [id, reports[0]!.id])))
  } finally {
    await record.close()
  }
}
