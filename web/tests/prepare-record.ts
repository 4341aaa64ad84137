import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { inventSeason } from '../../src/samples/invent-season.ts'
import { addToRecord } from './make-large-record.ts'
import { hasBrowser } from './open-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A record file of the invented season, to be copied by who writes to it; empty where there is no browser. */
    readonly season: string
  }
}

/** The day that counts as today in all tests of the screens. */
const today = '2026-11-24'

/** Builds the screens and fills one record for all files of tests, both as users do. */
export default function prepareRecord(project: TestProject): (() => void) | undefined {
  if (!hasBrowser()) {
    project.provide('season', '')
    return undefined
  }
  const root = join(import.meta.dirname, '..', '..')
  const folder = mkdtempSync(join(tmpdir(), 'readout-screens-'))
  const season = join(folder, 'season.db')
  execFileSync(process.execPath, [join(root, 'scripts', 'build-screens.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  addToRecord(inventSeason(60, today), season)
  project.provide('season', season)
  return () => rmSync(folder, { recursive: true, force: true })
}
