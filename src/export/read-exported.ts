import { readKnown } from '../record/read-known.ts'
import type { RecordEvent, StepKind } from '../record/record-event.ts'
import type { RecordReader } from '../record/record-store.ts'
import type { Day } from '../record/telling.ts'
import type { ExportedEvent, Instant } from './exported.ts'

/** Steps after the first that change day, place or status. */
const changing: ReadonlySet<StepKind> = new Set([
  'moved',
  'relocated',
  'postponed',
  'cancelled',
  'under-way',
  'happened',
  'not-happened',
  'corrected',
])

/** An event as exports have it, as it was known on a day where one is given; null where there is none, or was none then. */
export async function readExported(
  store: RecordReader,
  { id, changed }: { readonly id: string; readonly changed: Instant },
  knownOn: Day | undefined,
): Promise<ExportedEvent | null> {
  const event = await readKnown(store, id, knownOn)
  return event && { event, tellings: await tellingsOf(store, event), changed, sequence: countChanges(event) }
}

/** In the order of the event's links. */
async function tellingsOf(store: RecordReader, { id, links }: RecordEvent) {
  const byId = new Map((await store.tellings(id)).map((telling) => [telling.id, telling]))
  return links.flatMap(({ telling }) => byId.get(telling) ?? [])
}

/** How often its day, place or status changed since it was first told. */
export function countChanges({ steps }: Pick<RecordEvent, 'steps'>): number {
  return steps.slice(1).filter(({ what }) => changing.has(what)).length
}
