import { useId, useMemo } from 'preact/hooks'
import { leastBar } from '../../charts/bar-length.ts'
import { niceSteps } from '../../charts/nice-scale.ts'
import type { Period } from '../../charts/period.ts'
import type { Bar } from '../../charts/stack-bins.ts'
import { widenBars } from '../../charts/widen-bars.ts'
import { OutcomePatterns, outcomeFill, outcomeStroke, outcomeWords } from './outcome.tsx'
import { sayBar } from './say-bar.ts'

interface CountBarsProps {
  readonly bars: readonly Bar[]
  readonly period: Period
  readonly width: number
  readonly height: number
  /** With counts at the side. */
  readonly scale: boolean
  readonly onChoose?: (days: Period) => void
}

const [head, foot] = [14, 18]

/** How many events there are, over their days. */
export function CountBars({ bars, period, width, height, scale, onChoose }: CountBarsProps) {
  const id = useId()
  const wide = useMemo(() => widenBars(bars, width / (period.end - period.start), leastBar), [bars, width, period])
  const seen = wide.filter(({ days }) => days.end > period.start && days.start < period.end)
  const steps = niceSteps(Math.max(1, ...seen.map(({ total }) => total)))
  const x = (day: number) => ((day - period.start) / (period.end - period.start)) * width
  const y = (count: number) => height - foot - (count / steps.at(-1)!) * (height - foot - head)
  return (
    <g class="bars">
      <OutcomePatterns id={id} />
      {scale &&
        steps.slice(1).map((count) => (
          <g key={count} class="axis">
            <line x1={0} x2={width} y1={y(count)} y2={y(count)} />
            <text x={2} y={y(count) - 3}>
              {count.toLocaleString('en')}
            </text>
          </g>
        ))}
      {seen.map((bar) => {
        const [left, right] = [Math.max(x(bar.days.start), 0), Math.min(x(bar.days.end), width)]
        const gap = right - left > 6 ? 1.5 : 0
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the same is done with the keys of the chart
          <g key={bar.days.start} onClick={onChoose && (() => onChoose(bar.days))}>
            <title>{sayBar(bar, outcomeWords)}</title>
            {onChoose && (
              <rect
                x={left}
                width={Math.max(right - left, 1)}
                y={head}
                height={height - foot - head}
                fill="transparent"
              />
            )}
            {bar.pieces.map(({ outcome, from, to }) => (
              <rect
                key={outcome}
                x={left + gap / 2}
                width={Math.max(right - left - gap, 0.75)}
                y={y(to)}
                height={y(from) - y(to)}
                fill={outcomeFill(outcome, id)}
                stroke={right - left > 4 ? outcomeStroke[outcome] : 'none'}
              />
            ))}
          </g>
        )
      })}
    </g>
  )
}
