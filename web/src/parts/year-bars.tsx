import { useId, useRef } from 'preact/hooks'
import type { ActorDetail } from '../../../src/api/actor.ts'
import { fillYears } from '../charts/fill-years.ts'
import { niceSteps } from '../charts/nice-scale.ts'
import { Drawing } from './chart/drawing.tsx'
import { OutcomeKey, OutcomePatterns, outcomeFill, outcomeStroke, outcomeWords } from './chart/outcome.tsx'
import { SvgLink } from './chart/svg-link.tsx'
import { useWidth } from './chart/use-width.ts'
import { ChartFrame } from './chart-frame.tsx'

type Year = ActorDetail['years'][number]

interface YearBarsProps {
  readonly years: readonly Year[]
  readonly title: string
  readonly file: string
  /** Where a year leads to. */
  readonly hrefOf: (year: string) => string
}

const pieces = [
  ['happened', 'happened'],
  ['planned', 'planned'],
  ['other', 'unproven'],
] as const
/** Years count what fell through with what is not proven. */
const words = { ...outcomeWords, unproven: 'fell through or not proven' }
const [height, foot, side] = [150, 22, 30]

/** Events by year as stacked bars. */
export function YearBars({ years, title, file, hrefOf }: YearBarsProps) {
  const { years: all, left } = fillYears(years)
  const sum = (of: (year: Year) => number) => years.reduce((total, year) => total + of(year), 0)
  const [happened, planned, other] = [sum((y) => y.happened), sum((y) => y.planned), sum((y) => y.other)]
  const span = all.length === 0 ? '' : all.length === 1 ? all[0]!.year : `${all[0]!.year}–${all.at(-1)!.year}`
  return (
    <ChartFrame
      title={title}
      file={file}
      summary={`${span}: ${sayOutcomes(happened, planned, other)}.${left > 0 ? ` ${left} of them in years far away: see the table.` : ''}`}
      legend={
        <OutcomeKey
          outcomes={pieces.filter(([piece]) => years.some((year) => year[piece] > 0)).map(([, outcome]) => outcome)}
          words={words}
        />
      }
      table={() => ({
        head: ['Year', 'Happened', 'Planned', 'Fell through or not proven'],
        rows: years.map((year) => [
          { words: year.year, href: hrefOf(year.year) },
          year.happened,
          year.planned,
          year.other,
        ]),
      })}
    >
      <Bars years={all} hrefOf={hrefOf} label={`${title}, ${span}`} />
    </ChartFrame>
  )
}

/** "26 happened, 2 planned": what there is none of is not said. */
function sayOutcomes(happened: number, planned: number, other: number): string {
  const counted = [
    [happened, 'happened'],
    [planned, 'planned'],
    [other, words.unproven],
  ] as const
  return counted.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`])).join(', ') || 'no events'
}

function Bars({ years, hrefOf, label }: { years: readonly Year[]; hrefOf: (year: string) => string; label: string }) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const most = Math.max(1, ...years.map((year) => year.happened + year.planned + year.other))
  const steps = niceSteps(most)
  const y = (count: number) => height - foot - (count / steps.at(-1)!) * (height - foot - 10)
  const step = Math.min((width - side) / Math.max(years.length, 1), 64)
  const every = Math.max(1, Math.ceil(38 / step))
  return (
    <div ref={box}>
      {width > 0 && (
        <Drawing width={width} height={height} label={label}>
          <OutcomePatterns id={id} />
          <g class="axis">
            {steps.map((count) => (
              <g key={count}>
                <line x1={side} x2={width} y1={y(count)} y2={y(count)} />
                <text x={side - 6} y={y(count)} dy="0.32em" text-anchor="end">
                  {count}
                </text>
              </g>
            ))}
          </g>
          {years.map((year, index) => (
            <YearBar
              key={year.year}
              {...{ year, id, y }}
              left={side + index * step}
              step={step}
              href={hrefOf(year.year)}
              last={index === years.length - 1}
              named={(years.length - 1 - index) % every === 0}
            />
          ))}
        </Drawing>
      )}
    </div>
  )
}

interface YearBarProps {
  readonly year: Year
  readonly id: string
  readonly y: (count: number) => number
  readonly left: number
  readonly step: number
  readonly href: string
  readonly last: boolean
  readonly named: boolean
}

function YearBar({ year, id, y, left, step, href, last, named }: YearBarProps) {
  let from = 0
  const words = `${year.year}: ${year.happened} happened, ${year.planned} planned, ${year.other} other`
  const gap = Math.min(step * 0.2, 8)
  return (
    <SvgLink href={href} aria-label={words}>
      <title>{words}</title>
      <rect x={left} y={0} width={step} height={height} fill="transparent" />
      {pieces.map(([name, outcome]) => {
        if (year[name] === 0) return null
        const base = from
        from += year[name]
        return (
          <rect
            key={name}
            x={left + gap / 2}
            width={Math.max(step - gap, 1)}
            y={y(from)}
            height={y(base) - y(from)}
            fill={outcomeFill(outcome, id)}
            stroke={outcomeStroke[outcome]}
          />
        )
      })}
      {named && (
        <text
          x={step < 30 && last ? left + step : left + step / 2}
          y={height - 6}
          text-anchor={step < 30 && last ? 'end' : 'middle'}
          fill="var(--quiet)"
        >
          {year.year}
        </text>
      )}
    </SvgLink>
  )
}
