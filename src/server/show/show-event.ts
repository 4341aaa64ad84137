import type { EventItem } from '../../api/event.ts'
import { sayDays } from '../../export/say-days.ts'
import { titleEvent } from '../../export/title-event.ts'
import type { ListedEvent } from '../../record/ask/list-events.ts'
import { knowDays } from '../../record/life/know-days.ts'
import { standingOn } from '../../record/life/standing-on.ts'
import type { RecordEvent } from '../../record/record-event.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Day, Telling } from '../../record/telling.ts'
import { reportOfTelling } from './report-of-telling.ts'

/** An event as lists, charts and cards show it. @param tellings of the event: whose report first told of it */
export function showEvent({ row, event }: ListedEvent, tellings: readonly Telling[], today: Day): EventItem {
  const { id, kind, status, parties, place, format, reports, sources, firstKnown, lastKnown } = event
  const { confidence, contradictions, reviewed, rejected, within, words, when, previous } = event
  return {
    ...{ id, kind, status, place, format, reports, firstKnown, lastKnown, confidence, reviewed, rejected, within },
    words,
    standing: standingOn(event, today),
    title: titleEvent(event),
    days: sayDays(event),
    daysSort: knowDays(event).sort,
    when,
    previous: [...previous],
    parties: [...parties],
    announced: showAnnounced(event, tellings),
    sources: sources.length,
    contradicted: contradictions.map(({ slot }) => slot),
    report: reportOfTelling(event.best),
    changed: row.changed,
  }
}

/** Who told of it first. */
function showAnnounced({ steps }: RecordEvent, tellings: readonly Telling[]): EventItem['announced'] {
  const first = steps.find(({ telling }) => telling !== null)
  const told = tellings.find(({ id }) => id === first?.telling)?.told
  return first && told ? { by: first.by, source: told.source, day: first.day } : null
}

/** Events of a list, as it has them. */
export async function showEvents(
  store: RecordReader,
  listed: Iterable<ListedEvent> | AsyncIterable<ListedEvent>,
  today: Day,
): Promise<EventItem[]> {
  const items: EventItem[] = []
  for await (const one of listed) items.push(showEvent(one, await store.tellings(one.event.id), today))
  return items
}
