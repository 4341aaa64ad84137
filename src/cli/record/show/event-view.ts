import { disputeWords } from '../../../document/kind-words.ts'
import { layListedEvent, listedColumns } from '../../../export/lay-listed-event.ts'
import { sayDays } from '../../../export/say-days.ts'
import type { ListedEvent } from '../../../record/ask/list-events.ts'
import { standingOn } from '../../../record/life/standing-on.ts'
import type { RecordEvent } from '../../../record/record-event.ts'
import type { Day } from '../../../record/telling.ts'
import { colours, width } from '../../print.ts'
import type { ListView } from '../print-list.ts'
import { layTable } from './lay-table.ts'
import { markStanding } from './mark-standing.ts'
import { nameParties } from './name-parties.ts'

/**
 * A list of events: a line each for people, the whole event as JSON, as CSV the columns of the export's table of events and some more.
 * @param today what is planned for a day before it is shown as not heard of since
 */
export function eventView(today: Day, none: string): ListView<ListedEvent> {
  return {
    toJson: eventJson,
    columns: listedColumns,
    toRows: ({ row, event }) => [layListedEvent(event, row.changed, today)],
    show: (items) => showEvents(items, today),
    none,
  }
}

/** Lines of a table: day, how it stands, what, who with whom and where, by how many sources, id. */
export function showEvents(items: readonly ListedEvent[], today: Day, indent = ''): string {
  const rows = items.map(({ event }) => [
    event.when ? colours.bold(sayDays(event)) : colours.dim('day unknown'),
    markStanding(standingOn(event, today)),
    event.kind,
    `${nameParties(event)}${remarks(event)}`,
    colours.dim(countSources(event)),
    colours.dim(event.id),
  ])
  const table = layTable([{}, {}, {}, { flexible: true }, {}, {}], rows, width() - indent.length)
  return indent === '' ? table : table.replace(/^(?=.)/gmu, indent)
}

/** What a reader must not miss: that reports disagree, that a person looked at it, that it is no longer held for true. */
function remarks({ contradictions, reviewed, rejected }: RecordEvent): string {
  const words = [
    contradictions.length > 0
      ? `reports disagree on ${contradictions.map(({ slot }) => disputeWords[slot]).join(', ')}`
      : '',
    rejected ? 'rejected' : reviewed ? 'reviewed' : '',
  ].filter(Boolean)
  return words.length === 0 ? '' : ` ${colours.yellow(`[${words.join('; ')}]`)}`
}

export function countSources({ sources }: Pick<RecordEvent, 'sources'>): string {
  return sources.length === 1 ? '1 source' : `${sources.length} sources`
}

export function eventJson({ row, event }: ListedEvent): unknown {
  return { ...event, changed: row.changed }
}
