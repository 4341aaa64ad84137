import { findPairs } from '../../record/ask/find-pairs.ts'
import type { Contact } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { showDays } from '../../show/show-days.ts'
import { width } from '../print.ts'
import { findCountry } from './find-country.ts'
import { type ListView, type OutputOptions, printList } from './print-list.ts'
import { layTable } from './show/lay-table.ts'
import { oneLine } from './show/name-parties.ts'
import { withReader } from './with-record.ts'

export interface PairsOptions extends OutputOptions {
  readonly record?: string
  readonly country?: string
  /** Only pairs whose last contact was before this day. */
  readonly before?: string
  readonly limit: number
}

/** `readout pairs`: the last contact of every pair of states, the latest first. Returns the exit code. */
export function pairs(options: PairsOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    await printList(listPairs(store, options), view, options)
    return 0
  })
}

async function* listPairs(store: RecordReader, { country, before }: PairsOptions): AsyncGenerator<Contact, void> {
  yield* findPairs(await store.lastContacts(), {
    country: country === undefined ? null : await findCountry(country),
    before,
  })
}

const view: ListView<Contact> = {
  toJson: (contact) => contact,
  columns: ['one', 'other', 'last', 'kind', 'event', 'happened', 'planned', 'next'],
  toRows: ({ one, other, last, happened, planned, next }) => [
    [
      one.id,
      other.id,
      last?.first ?? null,
      last?.kind ?? null,
      last?.id ?? null,
      happened,
      planned,
      next?.first ?? null,
    ],
  ],
  show: (contacts) =>
    layTable(
      [{ flexible: true }, {}, {}, {}, {}, {}],
      contacts.map(({ one, other, last, happened, planned, next }) => [
        oneLine(`${one.name} and ${other.name}`),
        last?.first ? showDays(last.first) : 'day unknown',
        last?.kind ?? '',
        `${happened} in all`,
        planned > 0 ? `${planned} planned${next?.first ? `, next ${showDays(next.first)}` : ''}` : '',
        last?.id ?? '',
      ]),
      width(),
    ),
  none: 'no two states with a contact whose day is known. Add reports, or leave --country and --before out.',
}
