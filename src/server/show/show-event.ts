import type { EventItem } from '../../api/event.ts'
import { sayDays } from '../../export/say-days.ts'
import { titleEvent } from '../../export/title-event.ts'
import type { ListedEvent } from '../../record/ask/list-events.ts'
import { knowDays } from '../../record/life/know-days.ts'
import { standingOn } from '../../record/life/standing-on.ts'
import type { RecordEvent } from '../../record/record-event.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { reportOfTelling } from '../../record/report-of-telling.ts'
import type { Day } from '../../record/telling.ts'

/** An event as lists, charts and cards show it. @param source whose report it was that told of it first; null where none is shown */
export function showEvent({ row, event }: ListedEvent, source: string | null, today: Day): EventItem {
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
    announced: showAnnounced(event, source),
    sources: sources.length,
    contradicted: contradictions.map(({ slot }) => slot),
    report: reportOfTelling(event.best),
    changed: row.changed,
  }
}

/** The telling that was the first. */
export function firstTold({ steps }: RecordEvent): string | null {
  return steps.find(({ telling }) => telling !== null)?.telling ?? null
}

/** Who told of it first. */
function showAnnounced({ steps }: RecordEvent, source: string | null): EventItem['announced'] {
  const first = steps.find(({ telling }) => telling !== null)
  return first && source !== null ? { by: first.by, source, day: first.day } : null
}

/** Events of a list, as it has them. */
export async function showEvents(
  store: RecordReader,
  listed: Iterable<ListedEvent> | AsyncIterable<ListedEvent>,
  today: Day,
): Promise<EventItem[]> {
  const all: ListedEvent[] = []
  for await (const one of listed) all.push(one)
  const sources = await store.sourcesOf(all.flatMap(({ event }) => reportOf(event) ?? []))
  return all.map((one) => showEvent(one, sources.get(reportOf(one.event) ?? '') ?? null, today))
}

function reportOf(event: RecordEvent): string | null {
  const telling = firstTold(event)
  return telling === null ? null : reportOfTelling(telling)
}
