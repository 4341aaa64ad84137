import { sayDay } from '../../../export/say-days.ts'
import type { ClaimedTally } from '../../../record/query.ts'
import type { RecordEvent } from '../../../record/record-event.ts'
import { showDays } from '../../../show/show-days.ts'
import { colours, width } from '../../print.ts'
import { wrap } from '../../show/lay-out.ts'
import type { PairRecord } from '../pair-record.ts'
import { sortCounts } from '../sort-counts.ts'
import { showEvents } from './event-view.ts'
import { oneLine } from './name-parties.ts'
import { section } from './show-profile.ts'

/** The record of a pair for people: last, next, how often, what is claimed, and what there was. */
export function showPair({ one, other, contact, last, next, tallies, events }: PairRecord, today: string): string {
  const title = `${colours.bold(`${oneLine(one.name)} and ${oneLine(other.name)}`)}\n`
  if (contact === null && events.length === 0) return `${title}no contact and no event of the two in the record\n`
  return [
    title,
    section('Last contact', last ? showOne(last, today) : '  none in the record\n'),
    section('Next planned', next ? showOne(next, today) : '  none in the record\n'),
    section('How often', contact ? showCounts(contact) : '  never, as far as the record knows\n'),
    section('Counts that reports claim', tallies.map(showTally).join('')),
    section('Events, oldest first', showEvents(inOrder(events), today, '  ')),
  ].join('')
}

/** Those without a day last. */
function inOrder(events: PairRecord['events']): PairRecord['events'] {
  const dated = events.filter(({ row }) => row.first !== null)
  return [...dated.reverse(), ...events.filter(({ row }) => row.first === null)]
}

function showOne(event: RecordEvent, today: string): string {
  const { id, kind, status, reports, confidence, sources } = event
  const none = { first: null, last: null, known: null, changed: '' }
  const row = { id, kind, status, reports, confidence, sources: sources.length, ...none }
  return showEvents([{ event, row }], today, '  ')
}

function showCounts({ happened, planned, byYear, byKind }: NonNullable<PairRecord['contact']>): string {
  const told = (counts: Readonly<Record<string, number>>) =>
    sortCounts(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  const lines = [`${happened} happened, ${planned} planned`, told(byKind), told(byYear)].filter(Boolean)
  return `${lines.map((line) => wrap(line, width(), '  ')).join('\n')}\n`
}

function showTally({ kind, count, since, asOf, recorded, report, words }: ClaimedTally): string {
  const from = [since ? `since ${showDays(since)}` : '', asOf ? `as of ${showDays(asOf)}` : ''].filter(Boolean)
  const about = [...from, oneLine(report.source), report.known ? sayDay(report.known) : '', report.id].filter(Boolean)
  const head = `  ${count} × ${kind} claimed, ${recorded} in the record  ${colours.dim(about.join(' · '))}`
  return `${head}\n${colours.dim(wrap(`“${oneLine(words)}”`, width(), '    '))}\n`
}
