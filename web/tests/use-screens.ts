import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, inject, type TestAPI, test } from 'vitest'
import { type Client, openClient } from '../../src/client/open-client.ts'
import { hasBrowser, type Opened, openBrowser, openPage, type PageOptions } from './open-browser.ts'
import { type Serving, serveRecord } from './serve-record.ts'

/** The day that counts as today in all tests of the screens. */
export const today = '2026-11-24'

/** One browser and one server for a file of tests. */
export interface Screens {
  /** Skips where there is no browser, never where the project is checked. */
  readonly test: TestAPI
  /** The record's file: a copy of the season, or one that is not there yet. */
  readonly file: string
  readonly browser: Browser
  serving: Serving
  readonly client: Client
  /** A page of its own, at an address of the server; closed after the tests of the file. */
  open(path: string, options?: PageOptions): Promise<Opened>
}

interface ScreensOptions {
  /** A record in which nothing is yet. */
  readonly empty?: boolean
  /** Of `readout serve`. */
  readonly args?: readonly string[]
  /** Makes the record of the season's, which it may change; else it is the season's. */
  readonly make?: (season: string, today: string, file: string) => Promise<void>
}

export function useScreens({ empty = false, args = [], make }: ScreensOptions = {}): Screens {
  const kept: { browser?: Browser; serving?: Serving; folder?: string } = {}
  const screens: Screens = {
    test: test.skipIf(!hasBrowser()) as TestAPI,
    get file() {
      return join(kept.folder!, 'record.db')
    },
    get browser() {
      return kept.browser!
    },
    get serving() {
      return kept.serving!
    },
    set serving(serving) {
      kept.serving = serving
    },
    get client() {
      return openClient({ base: kept.serving!.address })
    },
    open: async (path, options) => {
      const opened = await openPage(kept.browser!, kept.serving!.address, options)
      await opened.page.goto(path)
      return opened
    },
  }
  beforeAll(
    async () => {
      if (!hasBrowser()) return
      kept.folder = mkdtempSync(join(tmpdir(), 'readout-screens-'))
      const season = make ? join(kept.folder, 'season.db') : screens.file
      if (!empty) copyFileSync(inject('season'), season)
      await make?.(season, today, screens.file)
      ;[kept.browser, kept.serving] = await Promise.all([
        openBrowser(),
        serveRecord(screens.file, { args: ['--today', today, ...args] }),
      ])
    },
    make ? 300_000 : 60_000,
  )
  afterAll(async () => {
    await Promise.all([kept.browser?.close(), kept.serving?.stop()])
    if (kept.folder) rmSync(kept.folder, { recursive: true, force: true })
  })
  return screens
}
