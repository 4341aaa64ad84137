import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageInput } from '../../src/document/page-input.ts'
import { addDays } from '../../src/record/day-number.ts'
import { inventSeason } from '../../src/samples/invent-season.ts'
import { multiplyRecord } from '../../src/testing/multiply/multiply-record.ts'

const root = join(import.meta.dirname, '..', '..')

/** Adds reports to a record as users do. */
export function addToRecord(reports: readonly PageInput[], file: string): void {
  const lines = `${file}.jsonl`
  writeFileSync(lines, reports.map((one) => `${JSON.stringify(one)}\n`).join(''))
  execFileSync(process.execPath, [join(root, 'src', 'cli', 'main.ts'), 'add', lines, '--record', file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  rmSync(lines)
}

/**
 * Makes of one season a record of six years: two seasons more are read, and all three are multiplied.
 * @param season a record, which is added to. @param today last day of that season
 */
export async function makeLargeRecord(season: string, today: string, file: string, reports: number): Promise<void> {
  addToRecord(
    [434, 853].flatMap((days, index) => inventSeason(60 + 7 * index, addDays(today, -days))),
    season,
  )
  await multiplyRecord(season, file, reports)
}
