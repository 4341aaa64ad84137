import { useId, useRef } from 'preact/hooks'
import type { ActorDetail } from '../../../../src/api/actor.ts'
import { dayNumber } from '../../charts/day-number.ts'
import { officeSpans } from '../../charts/office-spans.ts'
import { Drawing } from '../../parts/chart/drawing.tsx'
import { OutcomePatterns } from '../../parts/chart/outcome.tsx'
import { TimeAxis } from '../../parts/chart/time-axis.tsx'
import { useWidth } from '../../parts/chart/use-width.ts'
import { ChartFrame } from '../../parts/chart-frame.tsx'
import { count } from '../../parts/event-line.tsx'
import { sayEdtf } from '../../parts/say-day.ts'
import { useActorName } from '../../state/actor-names.ts'
import { pickOffices } from './pick-offices.ts'

type Office = ActorDetail['offices'][number]

interface OfficeBandsProps {
  readonly offices: readonly Office[]
  readonly today: string
  readonly name: string
}

const [head, line, foot] = [10, 40, 24]
const mostBands = 10

/** Offices over time: those of the register, and those that reports gave. */
export function OfficeBands({ offices, today, name }: OfficeBandsProps) {
  const shown = pickOffices(offices, mostBands)
  return (
    <ChartFrame
      title="Offices over time"
      file={`offices-${name}`}
      summary={sayShown(shown.length, offices.length)}
      table={() => ({
        head: ['Office', 'Of', 'From', 'To', 'Known from'],
        rows: offices.map((office) => [
          office.title,
          office.of ?? '',
          office.from === null ? '' : sayEdtf(office.from),
          office.to === null ? '' : sayEdtf(office.to),
          sayBasis(office),
        ]),
      })}
      legend={
        <ul class="chart-key">
          {shown.some(({ basis }) => basis === 'register') && (
            <li>
              <span class="band-key register" /> register
            </li>
          )}
          {shown.some(({ basis }) => basis === 'reports') && (
            <li>
              <span class="band-key reports" /> reports, from the first to the last that says so
            </li>
          )}
        </ul>
      }
    >
      <Bands offices={shown} today={today} />
    </ChartFrame>
  )
}

function sayShown(shown: number, all: number): string {
  if (shown === all) return all === 1 ? '1 office.' : `${all} offices, oldest first.`
  return `The ${shown} that are known best of ${all} offices, oldest first; the table has all.`
}

function sayBasis({ basis, reports }: Office): string {
  return basis === 'register' ? 'the register' : count(reports, 'report')
}

function Bands({ offices, today }: Omit<OfficeBandsProps, 'name'>) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const id = useId()
  const { period, spans } = officeSpans(offices, today)
  const height = head + offices.length * line + foot
  const x = (day: number) => ((day - period.start) / (period.end - period.start)) * width
  return (
    <div ref={box} class="event-strip">
      {width > 0 && (
        <Drawing width={width} height={height} label="Offices over time">
          <OutcomePatterns id={id} />
          <TimeAxis {...{ period, width, height }} today={dayNumber(today)} />
          {offices.map((office, index) => {
            const { start, end } = spans[index]!
            const isRegister = office.basis === 'register'
            return (
              <g key={index}>
                <OfficeName office={office} y={head + index * line + 14} />
                <rect
                  x={x(start)}
                  width={Math.max(x(end) - x(start), 3)}
                  y={head + index * line + 20}
                  height={12}
                  rx="2"
                  fill={isRegister ? 'var(--accent)' : `url(#${id}-planned)`}
                  stroke={isRegister ? 'var(--accent)' : 'var(--planned)'}
                />
              </g>
            )
          })}
        </Drawing>
      )}
    </div>
  )
}

function OfficeName({ office, y }: { readonly office: Office; readonly y: number }) {
  // Of a country its code is known, of a body its name.
  const country = useActorName(/^[A-Z]{3}$/u.test(office.of ?? '') ? office.of! : '')
  const words = [office.title, country || office.of].filter(Boolean).join(', ')
  const days = `${office.from === null ? '' : `${sayEdtf(office.from)} `}– ${office.to === null ? '' : sayEdtf(office.to)}`
  return (
    <text x="6" y={y} class="office">
      <title>{`${words}: ${days}, ${sayBasis(office)}`}</title>
      {words} · {sayBasis(office)}
    </text>
  )
}
