import type { EventItem } from '../../../src/api/event.ts'

export const statusWords: Readonly<Record<EventItem['status'], string>> = {
  planned: 'planned',
  ongoing: 'under way',
  occurred: 'happened',
  postponed: 'postponed',
  cancelled: 'called off',
  negated: 'did not happen',
  alleged: 'only alleged',
  hypothetical: 'conditional',
}
