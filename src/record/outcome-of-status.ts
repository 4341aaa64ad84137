import type { EventStatus } from '../document/facts.ts'
import type { OutcomeCounts } from './counted.ts'

const outcomes: Readonly<Record<EventStatus, keyof OutcomeCounts>> = {
  occurred: 'happened',
  ongoing: 'happened',
  planned: 'planned',
  postponed: 'fellThrough',
  cancelled: 'fellThrough',
  negated: 'unproven',
  alleged: 'unproven',
  hypothetical: 'unproven',
}

/** Among which counts an event of this status is. */
export function outcomeOfStatus(status: EventStatus): keyof OutcomeCounts {
  return outcomes[status]
}
