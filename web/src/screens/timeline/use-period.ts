import { useEffect, useRef, useState } from 'preact/hooks'
import { dayNumber, dayOfNumber } from '../../charts/day-number.ts'
import { movePeriod, type Period, zoomPeriod } from '../../charts/period.ts'
import { useQuery } from '../../state/use-query.ts'

export interface ShownPeriod {
  readonly period: Period
  readonly limits: Period
  /** What is shown without `from` and `to`. */
  readonly usual: Period
  readonly set: (period: Period) => void
  /** @param share where in the period the day stands that stays */
  readonly zoom: (factor: number, share?: number) => void
  /** By so much of the period. */
  readonly move: (share: number) => void
  /** Back to what is shown without `from` and `to`. */
  readonly reset: () => void
}

/** The address follows a moment after the picture. */
const pause = 250

/** The period that is shown: `from` and `to` of the address, ahead of it while one moves. */
export function usePeriod(limits: Period, usual: Period): ShownPeriod {
  const query = useQuery()
  const [from, to] = [query.get('from'), query.get('to')]
  const [moving, setMoving] = useState<Period | null>(null)
  const timer = useRef(0)
  useEffect(() => setMoving(null), [from, to])
  useEffect(() => () => clearTimeout(timer.current), [])
  const wide = widen(limits, from, to)
  const period = moving ?? readPeriod(from, to, usual, wide)
  const set = (next: Period) => {
    setMoving(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const days = { from: dayOfNumber(next.start), to: dayOfNumber(Math.ceil(next.end) - 1) }
      if (days.from === from && days.to === to) setMoving(null)
      else query.set(days)
    }, pause) as unknown as number
  }
  return {
    ...{ period, limits: wide, usual, set },
    zoom: (factor, share = 0.5) => set(zoomPeriod(period, factor, share, wide)),
    move: (share) => set(movePeriod(period, (period.end - period.start) * share, wide)),
    reset: () => {
      clearTimeout(timer.current)
      setMoving(null)
      query.set({ from: null, to: null })
    },
  }
}

function readPeriod(from: string | null, to: string | null, usual: Period, limits: Period): Period {
  if (from === null && to === null) return usual
  const start = from === null ? Math.min(limits.start, dayOf(to) ?? limits.start) : (dayOf(from) ?? limits.start)
  const end = to === null ? limits.end : (dayOf(to) ?? limits.end) + 1
  return end > start ? { start, end } : usual
}

/** What the address asks for can be seen, though no event is there. */
function widen(limits: Period, from: string | null, to: string | null): Period {
  const [start, end] = [dayOf(from), dayOf(to)]
  return {
    start: Math.min(limits.start, start ?? limits.start),
    end: Math.max(limits.end, end === null ? limits.end : end + 1),
  }
}

function dayOf(day: string | null): number | null {
  const number = day === null ? Number.NaN : dayNumber(day)
  return Number.isFinite(number) ? number : null
}
