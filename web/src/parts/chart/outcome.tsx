import { useId } from 'preact/hooks'
import type { Outcome } from '../../charts/stack-bins.ts'

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  happened: 'happened',
  planned: 'planned',
  fellThrough: 'fell through',
  unproven: 'not proven',
}

/** The fills that tell outcomes apart without colour: solid, hatched, crossed, dotted. */
export function OutcomePatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-planned`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--planned-ground)" />
        <path d="M-1.5 1.5 L1.5 -1.5 M0 6 L6 0 M4.5 7.5 L7.5 4.5" stroke="var(--planned)" stroke-width="1.2" />
      </pattern>
      <pattern id={`${id}-fellThrough`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="var(--fell-ground)" />
        <path d="M0 0 L6 6 M6 0 L0 6" stroke="var(--fell)" stroke-width="1" />
      </pattern>
      <pattern id={`${id}-unproven`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--unproven-ground)" />
        <circle cx="2.5" cy="2.5" r="1.1" fill="var(--unproven)" />
      </pattern>
    </defs>
  )
}

/** The fill of an outcome in a drawing that has `OutcomePatterns` of this id. */
export const outcomeFill = (outcome: Outcome, id: string): string =>
  outcome === 'happened' ? 'var(--happened)' : `url(#${id}-${outcome})`

export const outcomeStroke: Readonly<Record<Outcome, string>> = {
  happened: 'var(--happened)',
  planned: 'var(--planned)',
  fellThrough: 'var(--fell)',
  unproven: 'var(--unproven)',
}

interface OutcomeKeyProps {
  readonly outcomes: readonly Outcome[]
  readonly words?: Readonly<Record<Outcome, string>>
}

/** What the fills mean. */
export function OutcomeKey({ outcomes, words = outcomeWords }: OutcomeKeyProps) {
  const id = useId()
  return (
    <ul class="chart-key">
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <svg width="16" height="12" aria-hidden="true">
            <OutcomePatterns id={`${id}${outcome}`} />
            <rect
              {...{ x: 0.5, y: 0.5, width: 15, height: 11 }}
              fill={outcomeFill(outcome, `${id}${outcome}`)}
              stroke={outcomeStroke[outcome]}
            />
          </svg>
          {words[outcome]}
        </li>
      ))}
    </ul>
  )
}
