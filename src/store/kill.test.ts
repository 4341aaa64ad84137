import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepareItem } from '../intake/prepare-item.ts'
import type { PreparedReport } from '../record/prepare-report.ts'
import { inventReports } from '../testing/invented-reports.ts'
import { Database } from './database.ts'

const rounds = 50
const child = join(import.meta.dirname, '..', 'testing', 'add-until-killed.ts')
let folder = ''
let reports = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-kill-'))
  reports = join(folder, 'reports.bin')
  const prepared = inventReports(240).map((input) => {
    const result = prepareItem(input, 'test')
    if ('error' in result) throw new Error(result.error.message)
    return result.report
  })
  writeFileSync(reports, serialize(prepared satisfies PreparedReport[]))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the adding process and kills it `after` milliseconds from its first confirmed batch. Gives what it said was confirmed. */
function addUntil(file: string, after: number | null): Promise<string[]> {
  const process_ = spawn(process.execPath, [child, file, reports], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  process_.stdout.setEncoding('utf8').on('data', (piece: string) => {
    if (out === '' && after !== null) setTimeout(() => process_.kill('SIGKILL'), after)
    out += piece
  })
  return new Promise((done) => process_.on('close', () => done(out.split('\n').slice(0, -1))))
}

/** Everything in a record that does not hang on when it was put there. */
function contents(file: string): unknown[] {
  const database = new Database(file, { readOnly: true, wait: 1000 })
  const rows = [
    'SELECT key, source, known, title FROM report ORDER BY key',
    `SELECT event.key AS event, report.key AS report, score, why FROM telling JOIN event ON event.id = telling.event
     JOIN report ON report.id = telling.report ORDER BY report.key, event.key`,
    'SELECT key, kind, status, first, last, reports, sources, confidence FROM event ORDER BY key',
    'SELECT actor.key AS actor, event.key AS event, role FROM party JOIN actor ON actor.id = party.actor JOIN event ON event.id = party.event ORDER BY 1, 2, 3',
    'SELECT count(*) AS versions FROM version',
    'SELECT name, stamp FROM location ORDER BY name',
  ].map((sql) => database.all(sql))
  database.close()
  return rows
}

test(`killed ${rounds} times while it adds, nothing is half-written and nothing confirmed is lost`, {
  timeout: 240_000,
}, async () => {
  const file = join(folder, 'killed.db')
  const confirmed = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    for (const id of await addUntil(file, (round * 7) % 23)) confirmed.add(id)
    const database = new Database(file, { readOnly: false, wait: 1000 })
    expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
    const kept = new Set(database.all<{ key: string }>('SELECT key FROM report').map(({ key }) => key))
    const halves = database.get<{ n: number }>(
      `SELECT (SELECT count(*) FROM report WHERE version NOT IN (SELECT id FROM version)) +
       (SELECT count(*) FROM event WHERE status = '' OR id NOT IN (SELECT event FROM telling)) AS n`,
    )
    database.close()
    expect(halves).toEqual({ n: 0 })
    for (const id of confirmed) if (id !== 'done') expect(kept).toContain(id)
  }
  await addUntil(file, null)
  const whole = join(folder, 'whole.db')
  expect((await addUntil(whole, null)).at(-1)).toBe('done')
  expect(contents(file)).toEqual(contents(whole))
})
