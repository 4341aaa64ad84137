import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AskingOptions, AskingThreads } from '../server/asking/asking-threads.ts'
import type { NetLimits } from '../server/desks/tasks.ts'
import type { KnownToken } from '../server/http/access.ts'
import { type LogEntry, makeApp } from '../server/http/make-app.ts'
import { Screens } from '../server/http/screens.ts'
import { openHouse } from '../server/open-house.ts'
import type { Operation, Scope } from '../server/operation.ts'
import { operations } from '../server/operations.ts'
import { serve } from '../server/serve.ts'
import { openRecord } from '../store/open-record.ts'
import { addAll, prepareInput } from './fill-record.ts'
import { rojasReports } from './rojas-reports.ts'

export interface ServedHouse {
  /** "http://127.0.0.1:41234". */
  readonly address: string
  readonly asking: AskingThreads
  /** What the server told of its own mistakes. */
  readonly told: string[]
  readonly log: LogEntry[]
  close(): Promise<void>
}

/** A real server on loopback, on a record of its own with the reports of a made-up spring, on 19 March 2026. */
export async function serveHouse({
  tokens = null as readonly KnownToken[] | null,
  loopback = true,
  /** Operations beside the real ones. */
  more = [] as readonly Operation[],
  asking: how = {} as AskingOptions,
  net = {} as NetLimits,
  /** What can be done with the record, where its file is said to allow no more. */
  only = null as readonly Scope[] | null,
} = {}): Promise<ServedHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-serve-'))
  const file = join(folder, 'record.db')
  const store = openRecord(file)
  await addAll(
    store,
    rojasReports.map(({ text, url, published, title }) => prepareInput({ text, url, published, title })),
  )
  await store.close()
  const told: string[] = []
  const tell = (line: string) => void told.push(line)
  const { house, asking, may, close } = await openHouse({
    ...{ file, version: '0.0.0', today: '2026-03-19', net, asking: { tell, ...how } },
  })
  const log: LogEntry[] = []
  const app = makeApp({
    ...{
      house,
      asking,
      may: only ?? may,
      tell,
      operations: [...operations, ...more],
      loopback,
      screens: new Screens(),
    },
    tokens: tokens && (() => tokens),
    log: (entry) => log.push(entry),
  })
  const server = await serve(app, '127.0.0.1', 0)
  return {
    ...{ address: server.address, asking, told, log },
    close: async () => {
      await Promise.all([server.stop(), close()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
