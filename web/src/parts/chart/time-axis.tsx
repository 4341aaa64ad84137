import type { Period } from '../../charts/period.ts'
import { sayTicks } from '../../charts/say-ticks.ts'

interface TimeAxisProps {
  readonly period: Period
  readonly width: number
  readonly height: number
  /** Day since 1970-01-01. */
  readonly today: number
}

/** Lines and words of days, and the line of today. */
export function TimeAxis({ period, width, height, today }: TimeAxisProps) {
  const x = (day: number) => ((day - period.start) / (period.end - period.start)) * width
  const isSeen = today >= period.start && today <= period.end
  return (
    <g class="axis">
      {sayTicks(period, width).map(({ day, words }) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={0} y2={height - 18} />
          <text x={x(day) + 3} y={height - 5}>
            {x(day) + words.length * 6.8 < width ? words : ''}
          </text>
        </g>
      ))}
      {!isSeen && (
        <g class="today">
          <text x={today < period.start ? 4 : width - 4} y={9} text-anchor={today < period.start ? 'start' : 'end'}>
            {today < period.start ? '← today' : 'today →'}
          </text>
        </g>
      )}
      {isSeen && (
        <g class="today">
          <line x1={x(today + 0.5)} x2={x(today + 0.5)} y1={12} y2={height - 18} />
          <text
            x={x(today + 0.5)}
            y={9}
            text-anchor={x(today) > width - 40 ? 'end' : x(today) < 40 ? 'start' : 'middle'}
          >
            today
          </text>
        </g>
      )}
    </g>
  )
}
