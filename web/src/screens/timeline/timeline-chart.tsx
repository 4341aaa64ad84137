import { useMemo, useRef } from 'preact/hooks'
import type { TimelineAnswer } from '../../../../src/api/charts.ts'
import { dayNumber, dayOfNumber } from '../../charts/day-number.ts'
import { markEvent } from '../../charts/event-mark.ts'
import type { Period } from '../../charts/period.ts'
import { placeMarks } from '../../charts/place-marks.ts'
import { type Bar, outcomes, stackBins } from '../../charts/stack-bins.ts'
import { CountBars } from '../../parts/chart/count-bars.tsx'
import { Drawing } from '../../parts/chart/drawing.tsx'
import { EventKey } from '../../parts/chart/event-key.tsx'
import { Lanes } from '../../parts/chart/lanes.tsx'
import { OutcomeKey } from '../../parts/chart/outcome.tsx'
import { sayDays } from '../../parts/chart/say-bar.ts'
import { Stage } from '../../parts/chart/stage.tsx'
import { TimeAxis } from '../../parts/chart/time-axis.tsx'
import { useWidth } from '../../parts/chart/use-width.ts'
import { ChartFrame } from '../../parts/chart-frame.tsx'
import { useEnding } from '../../parts/endings.tsx'
import { eventPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'
import { standings } from '../../parts/standing.tsx'
import { useChartKeys } from '../../state/use-chart-keys.ts'
import { useQuery } from '../../state/use-query.ts'
import { Bands, bandsHeight, placeWide, sayBand, type WideBand, wideBands } from './bands.tsx'
import { Overview } from './overview.tsx'
import { pressTimelineKey } from './press-timeline-key.ts'
import { UndatedLink } from './undated-link.tsx'
import { useGestures } from './use-gestures.ts'
import type { ShownPeriod } from './use-period.ts'

interface TimelineChartProps {
  readonly all: TimelineAnswer
  readonly bars: readonly Bar[]
  /** The period asked for; null until it is there. */
  readonly seen: TimelineAnswer | null
  readonly waiting: boolean
  readonly shown: ShownPeriod
}

/** With more lanes than this, events are counted rather than drawn one by one. */
const mostLanes = 60
const barsHeight = 260

export function TimelineChart({ all, bars, seen, waiting, shown }: TimelineChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  useGestures(box, shown)
  useChartKeys({ larger: () => shown.zoom(2), smaller: () => shown.zoom(0.5), all: () => shown.set(shown.limits) })
  const ending = useEnding()
  const query = useQuery()
  const { period } = shown
  const events = seen?.events ?? null
  const marks = useMemo(() => events?.flatMap((event) => markEvent(event) ?? []) ?? [], [events])
  const room = { width: Math.max(width, 1), letter: 7, least: 12, mostLanes: 24 }
  const lanes = useMemo(() => placeMarks(marks, period, room), [marks, period.start, period.end, width])
  const asLanes = marks.length > 0 && lanes.lanes <= mostLanes
  const seenBars = useMemo(() => (seen ? stackBins(seen.bins, seen.grain) : bars), [seen, bars])
  const [from, to] = [sayDay(dayOfNumber(period.start)), sayDay(dayOfNumber(Math.ceil(period.end) - 1))]
  // Where all are listed, those of many days are among them.
  const bands = useMemo(
    () => (seen && (seen.events === null || seen.events.length < seen.total) ? wideBands(seen.wide) : []),
    [seen],
  )
  const wide = placeWide(bands, period, width)
  const below = {
    height: bandsHeight(wide),
    draw: (top: number) => <Bands placed={wide} {...{ period, top }} total={countWide(seen, seenBars)} />,
  }
  const total = seen ? seen.total : all.total - all.undated
  const summary = `${from} to ${to}: ${total.toLocaleString('en')} events${asLanes ? `${bands.length > 0 ? `, ${marks.length}` : ', each'} drawn over their days` : ', counted'}.`
  const today = dayNumber(all.today.day)
  const hrefOf = ({ start, end }: Period) =>
    query.href({ from: dayOfNumber(start), to: dayOfNumber(end - 1) }, '/events')
  return (
    <ChartFrame
      title="Events over time"
      file="timeline"
      summary={
        <>
          {summary} <span role="status">{waiting ? '…' : ''}</span> <UndatedLink count={all.undated} />
        </>
      }
      csv={ending('csv')}
      tools={<Zooming shown={shown} today={today} />}
      legend={asLanes ? <EventKey marks={marks} /> : <OutcomeKey outcomes={outcomes} />}
      table={() => (events === null ? tableOfBars(seenBars, bands) : tableOfEvents(seen!, bands))}
    >
      <Stage
        box={box}
        name="timeline"
        label={`Timeline. ${summary} Arrow keys move, plus and minus zoom, 0 shows all; Tab goes to the events.`}
        onKeyDown={(event) => pressTimelineKey(event, shown, box.current!)}
      >
        {width > 0 &&
          (asLanes ? (
            <Lanes placed={lanes.placed} count={lanes.lanes} {...{ period, width, today, hrefOf, below }} />
          ) : (
            <Drawing width={width} height={barsHeight + below.height} label="Events counted over time">
              <TimeAxis {...{ period, width, today }} height={barsHeight} />
              <CountBars bars={seenBars} {...{ period, width }} height={barsHeight} scale onChoose={shown.set} />
              {below.draw(barsHeight)}
            </Drawing>
          ))}
      </Stage>
      {width > 0 && <Overview bars={bars} shown={shown} width={width} />}
    </ChartFrame>
  )
}

function Zooming({ shown, today }: { readonly shown: ShownPeriod; readonly today: number }) {
  const { period, limits } = shown
  const isAll = period.start <= limits.start && period.end >= limits.end
  const half = (period.end - period.start) / 2
  return (
    <>
      <button type="button" aria-label="Zoom out" onClick={() => shown.zoom(0.5)} disabled={isAll}>
        −
      </button>
      <button type="button" aria-label="Zoom in" onClick={() => shown.zoom(2)}>
        +
      </button>
      <button
        type="button"
        aria-label="Earlier"
        onClick={() => shown.move(-0.5)}
        disabled={period.start <= limits.start}
      >
        ‹
      </button>
      <button type="button" aria-label="Later" onClick={() => shown.move(0.5)} disabled={period.end >= limits.end}>
        ›
      </button>
      <button type="button" onClick={() => shown.set({ start: today + 0.5 - half, end: today + 0.5 + half })}>
        Today
      </button>
      <button type="button" onClick={() => shown.set(limits)} disabled={isAll}>
        All
      </button>
    </>
  )
}

function tableOfBars(bars: readonly Bar[], bands: readonly WideBand[]) {
  return {
    head: ['Days', 'Happened', 'Planned', 'Fell through', 'Not proven'],
    rows: [
      ...bars.map(({ days, bin }) => [sayDays(days), ...outcomes.map((outcome) => bin[outcome])]),
      ...bands.map(({ counts, ...days }) => [
        `some time in ${sayDays(days)}`,
        ...outcomes.map((outcome) => counts[outcome]),
      ]),
    ],
  }
}

function tableOfEvents({ events }: TimelineAnswer, bands: readonly WideBand[]) {
  return {
    head: ['Event', 'Days', 'How it stands'],
    rows: [
      ...events!.map(({ id, title, days, standing }) => [
        { words: title, href: eventPath(id) },
        days,
        standings[standing].words,
      ]),
      ...bands.map((band) => [`${band.count} events`, sayDays(band), sayBand(band)]),
    ],
  }
}

/** Events that are known to no better than many days: all that have days and stand in no bar. */
function countWide(seen: TimelineAnswer | null, bars: readonly Bar[]): number {
  return seen === null ? 0 : bars.reduce((left, { total }) => left - total, seen.total - seen.undated)
}
