import type { EventItem } from '../api/event.ts'

/** How an event stands, so that nobody takes a plan, a claim or a denial for something that happened. */
export function sayStanding({ standing, contradicted }: Pick<EventItem, 'standing' | 'contradicted'>): string {
  if (contradicted.includes('happened')) return 'DISPUTED: reports disagree on whether it happened'
  if (contradicted.includes('planned')) return 'DISPUTED: reports disagree on whether it is planned'
  return standingWords[standing]
}

const standingWords: Readonly<Record<EventItem['standing'], string>> = {
  ahead: 'PLANNED, has not happened',
  due: 'PLANNED for these days; no report yet that it happened',
  lapsed: 'WAS PLANNED; its day is past, and no report says whether it happened',
  'under-way': 'UNDER WAY, reports say',
  happened: 'HAPPENED, reports say',
  postponed: 'PUT OFF, has not happened',
  cancelled: 'CALLED OFF',
  'not-happened': 'SAID NOT TO HAVE HAPPENED',
  alleged: 'ALLEGED: somebody claims it, it is not established',
  hypothetical: 'ONLY POSSIBLE: spoken of, neither planned nor done',
}

/** The same of a status in one report alone, with no day as today. */
export const statusWords: Readonly<Record<EventItem['status'], string>> = {
  planned: 'PLANNED, not done in this report',
  ongoing: 'UNDER WAY when reported',
  occurred: 'HAPPENED, the report says',
  postponed: 'PUT OFF',
  cancelled: 'CALLED OFF',
  negated: 'DENIED: the report says that it did not happen',
  alleged: 'ALLEGED: somebody claims it, it is not established',
  hypothetical: 'ONLY POSSIBLE: spoken of, neither planned nor done',
}
