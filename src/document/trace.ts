import type { Span } from './span.ts'

/** One decision of a stage: what was read, or what lost and why. */
export interface Step extends Span {
  readonly stage: string
  readonly rule: string
  readonly outcome: 'read' | 'lost'
  readonly why: string
}

/** Collects decisions for `readout explain`. Stages take `Trace | undefined` and call `trace?.(…)`: reading without one costs nothing. */
export type Trace = (step: Step) => void
