import type { EventItem } from '../../../src/api/event.ts'
import type { Outcome } from './stack-bins.ts'

/** Which of the four that charts count an event is: as the API counts them. */
export function outcomeOf(standing: EventItem['standing']): Outcome {
  switch (standing) {
    case 'happened':
    case 'under-way':
      return 'happened'
    case 'ahead':
    case 'due':
    case 'lapsed':
      return 'planned'
    case 'postponed':
    case 'cancelled':
      return 'fellThrough'
    default:
      return 'unproven'
  }
}
