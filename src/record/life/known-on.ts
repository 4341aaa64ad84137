import type { Link, RecordEvent } from '../record-event.ts'
import type { Day, Telling } from '../telling.ts'
import { foldEvent } from './fold-event.ts'

/** The event as it was known on a day: the fold of what reports had said by then; null where none had. Reports of unknown day never had. */
export function knownOn(
  event: Pick<RecordEvent, 'id' | 'links' | 'within'>,
  tellings: readonly Telling[],
  day: Day,
): RecordEvent | null {
  const known = tellings.filter(({ told }) => told.known !== null && told.known <= day)
  if (known.length === 0) return null
  const ids = new Set(known.map(({ id }) => id))
  const links: readonly Link[] = event.links.filter(({ telling }) => ids.has(telling))
  return foldEvent(event.id, known, links, event.within)
}
