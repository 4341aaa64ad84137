import { useRef } from 'preact/hooks'
import { dayOfNumber } from '../../charts/day-number.ts'
import { keepWithin, overviewOf, type Period, shortest } from '../../charts/period.ts'
import type { Bar } from '../../charts/stack-bins.ts'
import { CountBars } from '../../parts/chart/count-bars.tsx'
import { sayDay } from '../../parts/say-day.ts'
import type { ShownPeriod } from './use-period.ts'

interface OverviewProps {
  readonly bars: readonly Bar[]
  readonly shown: ShownPeriod
  readonly width: number
}

type Part = 'start' | 'end' | 'window' | 'ground'
const height = 56

/** All of the record in one strip, and the period that is shown in it: its window and its edges can be dragged, a new one drawn beside it. */
export function Overview({ bars, shown, width }: OverviewProps) {
  const svg = useRef<SVGSVGElement>(null)
  const { period, set } = shown
  const limits = overviewOf(shown.usual, period, shown.limits)
  const x = (day: number) => ((day - limits.start) / (limits.end - limits.start)) * width
  const dayAt = (event: PointerEvent) => {
    const { left, width: wide } = svg.current!.getBoundingClientRect()
    return limits.start + ((event.clientX - left) / wide) * (limits.end - limits.start)
  }
  const begin = (part: Part) => (event: PointerEvent) => {
    if (event.button !== 0) return
    event.stopPropagation()
    event.preventDefault()
    const from = dayAt(event)
    const gone = new AbortController()
    const move = (next: PointerEvent) => set(brush(part, period, from, dayAt(next), limits))
    addEventListener('pointermove', move, { signal: gone.signal })
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => gone.abort(), { signal: gone.signal })
  }
  const [left, right] = [x(period.start), x(period.end)]
  return (
    <svg
      ref={svg}
      class="overview"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-still
      aria-label="All days"
    >
      <CountBars bars={bars} period={limits} width={width} height={height} scale={false} />
      <text class="edge" x={2} y={height - 4}>
        {sayDay(dayOfNumber(limits.start))}
      </text>
      <text class="edge" x={width - 2} y={height - 4} text-anchor="end">
        {sayDay(dayOfNumber(limits.end - 1))}
      </text>
      <rect class="ground" width={width} height={height - 18} onPointerDown={begin('ground')} />
      <rect class="outside" width={Math.max(left, 0)} height={height - 18} />
      <rect class="outside" x={right} width={Math.max(width - right, 0)} height={height - 18} />
      <rect
        class="window"
        x={left}
        width={Math.max(right - left, 3)}
        y={0.5}
        height={height - 19}
        onPointerDown={begin('window')}
      />
      {[left, right].map((x, index) => (
        <rect key={index} class="grip" x={x - 2.5} width={5} y={(height - 18) / 2 - 8} height={16} rx={2.5} />
      ))}
      <rect class="edge-handle" x={left - 8} width={12} height={height - 18} onPointerDown={begin('start')} />
      <rect class="edge-handle" x={right - 4} width={12} height={height - 18} onPointerDown={begin('end')} />
    </svg>
  )
}

function brush(part: Part, period: Period, from: number, to: number, limits: Period): Period {
  const kept = (start: number, end: number) => {
    const [first, last] = [Math.min(start, end), Math.max(start, end)]
    return keepWithin({ start: first, end: Math.max(last, first + shortest) }, limits)
  }
  if (part === 'window') return keepWithin({ start: period.start + to - from, end: period.end + to - from }, limits)
  if (part === 'start') return kept(Math.max(to, limits.start), period.end)
  if (part === 'end') return kept(period.start, Math.min(to, limits.end))
  return kept(Math.max(Math.min(from, to), limits.start), Math.min(Math.max(from, to), limits.end))
}
