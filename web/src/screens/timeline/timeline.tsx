import { useMemo } from 'preact/hooks'
import type { TimelineAnswer } from '../../../../src/api/charts.ts'
import { longestInBars } from '../../charts/bar-length.ts'
import { dayNumber, dayOfNumber } from '../../charts/day-number.ts'
import { mainPeriod } from '../../charts/main-period.ts'
import type { Period } from '../../charts/period.ts'
import { stackBins } from '../../charts/stack-bins.ts'
import { Endings } from '../../parts/endings.tsx'
import { EventPages } from '../../parts/event-pages.tsx'
import { eventFilters, pickFilter } from '../../parts/filter/pick-filter.ts'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { sayDay } from '../../parts/say-day.ts'
import { Empty, Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useQuery } from '../../state/use-query.ts'
import { TimelineChart } from './timeline-chart.tsx'
import './timeline.css'
import { usePeriod } from './use-period.ts'

/** The filtered record over time, from decades to days. */
export function Timeline() {
  const query = useQuery()
  const { from: _, to: __, ...rest } = pickFilter(query.all)
  const all = useAnswer(`timeline all ${JSON.stringify(rest)}`, (signal) =>
    client.timeline({ ...rest, most: 1 }, signal),
  )
  return (
    <>
      <Heading title="Timeline" about={all.answer && sayAll(all.answer)} />
      <FilterBar names={eventFilters} />
      {all.error && <Trouble error={all.error} again={all.again} />}
      {all.answer && all.answer.first === null && !all.error && (
        <Empty>
          {all.answer.total === 0 ? (
            <>
              No events. <a href="/add">Add reports</a>, or change the filters.
            </>
          ) : (
            <>None of these {all.answer.total} events has a known day.</>
          )}
        </Empty>
      )}
      {all.answer?.first && <Chart all={all.answer} filter={rest} />}
      <Endings endings={['json', 'csv', 'ics']} />
    </>
  )
}

function sayAll({ first, last, total, undated }: TimelineAnswer): string {
  if (first === null || last === null) return ''
  return `${(total - undated).toLocaleString('en')} events with known days, ${sayDay(first)} to ${sayDay(last)}`
}

/** Beyond so many, events are counted rather than drawn one by one. */
const mostListed = 300

/** What listing without days is asked with: nothing that a day could answer. */
function Chart({ all, filter }: { readonly all: TimelineAnswer; readonly filter: Readonly<Record<string, unknown>> }) {
  const { bars, limits, usual } = useMemo(() => periods(all), [all])
  const shown = usePeriod(limits, usual)
  const query = useQuery()
  // What is asked follows the address: while one drags, the old answer is drawn.
  const asked = periodOfAddress(query.get('from'), query.get('to'), usual)
  const question = { ...filter, ...asked }
  const longest = longestInBars(dayNumber(asked.to) + 1 - dayNumber(asked.from), Math.min(innerWidth - 24, 1300))
  const seen = useAnswer(`timeline ${longest} ${JSON.stringify(question)}`, (signal) =>
    client.timeline({ ...question, longest, most: mostListed }, signal),
  )
  return (
    <>
      {seen.error && <Trouble error={seen.error} again={seen.again} />}
      <TimelineChart all={all} bars={bars} seen={seen.answer} waiting={seen.waiting} shown={shown} />
      {!seen.error && (
        <section class="events-in-view" aria-labelledby="in-view">
          <h2 id="in-view">
            {sayDay(asked.from)} to {sayDay(asked.to)}, the latest first
          </h2>
          <EventPages
            question={{ ...question, order: 'day-descending' }}
            none="No events in this period: zoom out, or move on."
          />
        </section>
      )}
    </>
  )
}

function periodOfAddress(from: string | null, to: string | null, usual: Period) {
  if (from === null && to === null) return { from: dayOfNumber(usual.start), to: dayOfNumber(usual.end - 1) }
  return { from: from ?? dayOfNumber(usual.start), to: to ?? dayOfNumber(usual.end - 1) }
}

/** All days with some room at their ends, and what is shown at first. */
function periods(all: TimelineAnswer) {
  const bars = stackBins(all.bins, all.grain)
  const [first, last, today] = [all.first!, all.last ?? all.first!, all.today.day].map(dayNumber) as [
    number,
    number,
    number,
  ]
  const start = Math.min(first, bars[0]?.days.start ?? first)
  const end = Math.max(last, bars.at(-1)?.days.end ?? last, Math.min(today + 1, last + 60)) + 1
  const room = Math.max(2, Math.round((end - start) * 0.01))
  const limits = { start: start - room, end: end + room }
  return { bars, limits, usual: mainPeriod(bars, limits) }
}
