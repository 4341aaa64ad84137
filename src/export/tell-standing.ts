import type { RecordEvent } from '../record/record-event.ts'
import type { Day } from '../record/telling.ts'

/**
 * Where an event stands on a day. `unheard`: its last day is past and no report says that it happened. `unproven`: alleged, conditional or said
 * not to have happened; never shown as done.
 */
export type Standing = 'ahead' | 'unheard' | 'under-way' | 'happened' | 'fell-through' | 'unproven'

const standings = {
  planned: 'ahead',
  ongoing: 'under-way',
  occurred: 'happened',
  postponed: 'fell-through',
  cancelled: 'fell-through',
  negated: 'unproven',
  alleged: 'unproven',
  hypothetical: 'unproven',
} as const satisfies Record<RecordEvent['status'], Standing>

export function tellStanding({ status, when }: Pick<RecordEvent, 'status' | 'when'>, today: Day): Standing {
  if (status === 'planned' && when !== null && when.last !== null && when.last < today) return 'unheard'
  return standings[status]
}
