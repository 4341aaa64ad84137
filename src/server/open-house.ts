import { existsSync } from 'node:fs'
import { readToday } from '../show/read-today.ts'
import { openRecord } from '../store/open-record.ts'
import { RecordError } from '../store/record-error.ts'
import { type AskingOptions, AskingThreads } from './asking/asking-threads.ts'
import { openDesks } from './desks/open-desks.ts'
import type { NetLimits } from './desks/tasks.ts'
import type { House } from './house.ts'
import { type Scope, scopes } from './operation.ts'

export interface HouseOptions {
  /** The record's file; made where there is none. */
  readonly file: string
  readonly version: string
  /** The day that counts as today; without it the clock's. */
  readonly today: string | undefined
  readonly asking?: AskingOptions
  /** How addresses are asked; without it as the web should be, and none of a private network. */
  readonly net?: NetLimits
}

export interface OpenHouse {
  readonly house: House
  /** Ends what is under way after the batch at hand. */
  close(): Promise<void>
}

export interface ServedHouse extends OpenHouse {
  /** Who else can ask the record. */
  readonly asking: AskingThreads
  /** What can be done with the record: where its file cannot be written to, it is only read. */
  readonly may: readonly Scope[]
}

/** Opened to write once: that makes it where there is none, and brings an older layout up. Returns what can be done with it. */
async function prepareRecord(file: string): Promise<readonly Scope[]> {
  try {
    await openRecord(file).close()
    return scopes
  } catch (error) {
    if (!(error instanceof RecordError) || error.code !== 'not-writable' || !existsSync(file)) throw error
    return ['read']
  }
}

/** Opens the record for asking, and the desks behind which it is written to. Throws `RecordError`. */
export async function openHouse({
  file,
  version,
  today,
  asking: how = {},
  net = {},
}: HouseOptions): Promise<ServedHouse> {
  const may = await prepareRecord(file)
  const record = openRecord(file, { readOnly: true })
  const { close, ...desks } = openDesks({ file, record, reader: version, net, follows: may.includes('add') })
  const asking = new AskingThreads({ file, version }, how)
  return {
    ...{ asking, may },
    house: { record, version, today: () => readToday(today, Date.now()), ...desks },
    async close() {
      await Promise.all([close(), asking.close()])
      await record.close()
    },
  }
}
