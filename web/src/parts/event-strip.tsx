import { useMemo, useRef } from 'preact/hooks'
import type { TimelineAnswer } from '../../../src/api/charts.ts'
import type { FilterQuery } from '../../../src/api/filter.ts'
import type { Question } from '../../../src/client/open-client.ts'
import { dayNumber, dayOfNumber } from '../charts/day-number.ts'
import { markEvent } from '../charts/event-mark.ts'
import { mainPeriod } from '../charts/main-period.ts'
import type { Period } from '../charts/period.ts'
import { placeMarks } from '../charts/place-marks.ts'
import { outcomes, stackBins } from '../charts/stack-bins.ts'
import { client } from '../state/client.ts'
import { useAnswer } from '../state/use-answer.ts'
import { CountBars } from './chart/count-bars.tsx'
import { Drawing } from './chart/drawing.tsx'
import { EventKey } from './chart/event-key.tsx'
import { Lanes } from './chart/lanes.tsx'
import { OutcomeKey } from './chart/outcome.tsx'
import { sayDays } from './chart/say-bar.ts'
import { TimeAxis } from './chart/time-axis.tsx'
import { useWidth } from './chart/use-width.ts'
import { ChartFrame } from './chart-frame.tsx'
import './event-strip.css'
import { eventPath } from './links.tsx'
import { sayDay } from './say-day.ts'
import { standings } from './standing.tsx'

interface EventStripProps {
  readonly question: Question<FilterQuery>
  readonly title: string
  readonly file: string
  /** Where the same is seen larger. */
  readonly href: string
}

const most = 150
const mostLanes = 14
const barsHeight = 150

/** The events of a question on one line of time: each where they are few, else counted. */
export function EventStrip({ question, title, file, href }: EventStripProps) {
  const { answer } = useAnswer(`strip ${JSON.stringify(question)}`, (signal) =>
    client.timeline({ ...question, most }, signal),
  )
  if (answer === null || answer.first === null) return null
  return (
    <ChartFrame
      title={title}
      file={file}
      summary={
        <>
          {(answer.total - answer.undated).toLocaleString('en')} events with known days, {sayDay(answer.first)} to{' '}
          {sayDay(answer.last ?? answer.first)}. <a href={href}>Open in the timeline</a>
        </>
      }
      legend={
        answer.events ? (
          <EventKey marks={answer.events.flatMap((event) => markEvent(event) ?? [])} />
        ) : (
          <OutcomeKey outcomes={outcomes} />
        )
      }
      table={() => tableOf(answer)}
    >
      <Strip answer={answer} href={href} />
    </ChartFrame>
  )
}

function Strip({ answer, href }: { readonly answer: TimelineAnswer; readonly href: string }) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const bars = useMemo(() => stackBins(answer.bins, answer.grain), [answer])
  const period = useMemo(() => periodOf(answer, bars), [answer, bars])
  const marks = useMemo(() => answer.events?.flatMap((event) => markEvent(event) ?? []) ?? [], [answer])
  const lanes = useMemo(
    () => placeMarks(marks, period, { width: Math.max(width, 1), letter: 7, least: 12, mostLanes: 8 }),
    [marks, period, width],
  )
  const today = dayNumber(answer.today.day)
  const hrefOf = ({ start, end }: Period) =>
    `${href}${href.includes('?') ? '&' : '?'}from=${dayOfNumber(start)}&to=${dayOfNumber(end - 1)}`
  const asLanes = marks.length > 0 && lanes.lanes <= mostLanes
  return (
    <div ref={box} class="event-strip">
      {width > 0 &&
        (asLanes ? (
          <Lanes placed={lanes.placed} count={lanes.lanes} {...{ period, width, today, hrefOf }} least={60} />
        ) : (
          <Drawing width={width} height={barsHeight} label="Events counted over time">
            <TimeAxis {...{ period, width, today }} height={barsHeight} />
            <CountBars {...{ bars, period, width }} height={barsHeight} scale />
          </Drawing>
        ))}
    </div>
  )
}

function periodOf({ first, last, today }: TimelineAnswer, bars: ReturnType<typeof stackBins>) {
  const [from, to] = [dayNumber(first!), dayNumber(last ?? first!) + 1]
  const now = dayNumber(today.day)
  const ends = { start: Math.min(from, bars[0]?.days.start ?? from), end: Math.max(to, now < to + 400 ? now + 1 : to) }
  const room = Math.max(3, (ends.end - ends.start) * 0.02)
  return mainPeriod(bars, { start: ends.start - room, end: ends.end + room })
}

function tableOf({ events, bins, grain }: TimelineAnswer) {
  if (events)
    return {
      head: ['Event', 'Days', 'How it stands'],
      rows: events.map(({ id, title, days, standing }) => [
        { words: title, href: eventPath(id) },
        days,
        standings[standing].words,
      ]),
    }
  return {
    head: ['Days', 'Happened', 'Planned', 'Fell through', 'Not proven'],
    rows: stackBins(bins, grain).map(({ days, bin }) => [
      sayDays(days),
      ...[bin.happened, bin.planned, bin.fellThrough, bin.unproven],
    ]),
  }
}
