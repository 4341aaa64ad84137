import { openReadingDesk } from '../server/desks/open-reading-desk.ts'
import type { House } from '../server/house.ts'
import type { HouseOptions, OpenHouse } from '../server/open-house.ts'
import { Refusal } from '../server/refusal.ts'
import { readToday } from '../show/read-today.ts'
import { openRecord } from '../store/open-record.ts'

/** Opens a record that is there, for asking alone: nothing is written, and nobody else is kept from it. Throws `RecordError`. */
export function openAskingHouse({ file, version, today }: HouseOptions): OpenHouse {
  const record = openRecord(file, { readOnly: true })
  const reading = openReadingDesk()
  return {
    house: { record, version, today: () => readToday(today, Date.now()), reading, ...closedDesks },
    async close() {
      await reading.close()
      await record.close()
    },
  }
}

function refuse(): never {
  throw new Refusal(403, 'nothing is written from here', 'Use “readout serve”, or the command line.')
}

const closedDesks: Pick<House, 'correcting' | 'adding' | 'following' | 'changes'> = {
  correcting: { correct: async () => refuse() },
  adding: { add: refuse, job: refuse, jobs: refuse, stop: refuse },
  following: { feeds: refuse, follow: async () => refuse(), drop: async () => refuse() },
  changes: { follow: refuse },
}
