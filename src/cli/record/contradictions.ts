import { type ListedEvent, listEvents } from '../../record/ask/list-events.ts'
import type { EventFilter } from '../../record/query.ts'
import type { Contradiction } from '../../record/record-event.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { readToday } from '../../show/read-today.ts'
import { colours, width } from '../print.ts'
import { nothing } from './events.ts'
import type { FilterOptions } from './filter-options.ts'
import { type Cell, type ListView, type OutputOptions, printList } from './print-list.ts'
import { readFilter } from './read-filter.ts'
import { showEvents } from './show/event-view.ts'
import { layTable } from './show/lay-table.ts'
import { oneLine } from './show/name-parties.ts'
import { withReader } from './with-record.ts'

export interface ContradictionsOptions extends FilterOptions, OutputOptions {
  readonly record?: string
  readonly limit: number
  readonly today?: string
}

interface Disagreed extends ListedEvent {
  readonly words: ReadonlyMap<string, string>
}

/** `readout contradictions`: what reports disagree on, side by side. Returns the exit code. */
export function contradictions(options: ContradictionsOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const filter = await readFilter(options, store)
    const { day } = readToday(options.today ?? options.knownOn, Date.now())
    const found = findContradicted(store, { ...filter, contradicted: true }, options.limit + 1)
    await printList(found, disagreementView(day, options), options)
    return 0
  })
}

/** As they were known on a day, reports may not have disagreed yet. */
async function* findContradicted(
  store: RecordReader,
  filter: EventFilter,
  limit: number,
): AsyncGenerator<Disagreed, void> {
  for await (const listed of listEvents(store, { ...filter, order: 'day-descending' }, limit))
    if (listed.event.contradictions.length > 0) yield { ...listed, words: await wordsOf(listed, store) }
}

/** Of each telling that a side rests on. */
async function wordsOf({ event }: ListedEvent, store: RecordReader): Promise<ReadonlyMap<string, string>> {
  const tellings = await store.tellings(event.id)
  return new Map(tellings.map(({ id, words }) => [id, words]))
}

function disagreementView(today: string, options: ContradictionsOptions): ListView<Disagreed> {
  return {
    toJson: ({ event: { id, kind, status, when, contradictions: found }, words }) => ({
      ...{ id, kind, status, when },
      contradictions: found.map(({ slot, sides }) => ({
        slot,
        sides: sides.map((side) => ({ ...side, words: evidence(side, words) })),
      })),
    }),
    columns: ['id', 'kind', 'status', 'slot', 'side', 'value', 'by', 'tellings', 'words'],
    toRows: ({ event: { id, kind, status, contradictions: found }, words }) =>
      found.flatMap(({ slot, sides }) =>
        sides.map((side, index): Cell[] => [
          ...[id, kind, status, slot, index + 1, side.value, side.by.join('; '), side.tellings.join('; ')],
          evidence(side, words).join(' … '),
        ]),
      ),
    show: (items, first) => `${first ? '' : '\n'}${items.map((one) => showDisagreements(one, today)).join('\n')}`,
    none: nothing(options, 'no event on which reports disagree'),
  }
}

type Side = Contradiction['sides'][number]

function evidence({ tellings }: Side, words: ReadonlyMap<string, string>): string[] {
  return tellings.flatMap((telling) => words.get(telling) ?? [])
}

function showDisagreements(one: Disagreed, today: string): string {
  const rows = one.event.contradictions.flatMap(({ slot, sides }) =>
    sides.map((side, index) => [
      index === 0 ? slot : '',
      colours.yellow(oneLine(side.value)),
      `by ${side.by.map(oneLine).join(', ')}: “${oneLine(evidence(side, one.words)[0] ?? '')}”`,
    ]),
  )
  const table = layTable([{}, {}, { flexible: true }], rows, width() - 4).replace(/^(?=.)/gmu, '    ')
  return showEvents([one], today) + table
}
