import { readToday } from '../show/read-today.ts'
import { openRecord } from '../store/open-record.ts'
import { openDesks } from './desks/open-desks.ts'
import type { House } from './house.ts'

export interface HouseOptions {
  /** The record's file; made where there is none. */
  readonly file: string
  readonly version: string
  /** The day that counts as today; without it the clock's. */
  readonly today: string | undefined
}

export interface OpenHouse {
  readonly house: House
  /** Ends what is under way after the batch at hand. */
  close(): Promise<void>
}

/** Opens the record for asking, and the desks behind which it is written to. Throws `RecordError`. */
export async function openHouse({ file, version, today }: HouseOptions): Promise<OpenHouse> {
  // Opened to write once: that makes it where there is none, and brings an older layout up.
  await openRecord(file).close()
  const record = openRecord(file, { readOnly: true })
  const { close, ...desks } = openDesks({ file, record, reader: version })
  return {
    house: { record, version, today: () => readToday(today, Date.now()), ...desks },
    async close() {
      await close()
      await record.close()
    },
  }
}
