import type { ReviewReason } from '../record/review.ts'
import { contactKindCodes, planned } from './contact-codes.ts'

/** For what reason events wait to be looked at, and in which order. */
export interface ReviewRule {
  readonly reason: ReviewReason
  /** A condition on table `event`; `?1` is today. Holds beside: not reviewed, not rejected. */
  readonly holds: string
  /** Column the newest are told by. */
  readonly newest: string
}

/** The most urgent first; an event that waits for several is listed with its first. */
export const reviewRules: readonly ReviewRule[] = [
  { reason: 'contradiction', holds: 'event.contradicted > 0', newest: 'event.heard' },
  {
    reason: 'merge',
    holds: 'event.id IN (SELECT joined.event FROM joined WHERE joined.score < 0.72 AND joined.person = 0)',
    newest: 'event.heard',
  },
  {
    reason: 'unsure',
    holds: `event.confidence < 65 AND event.kind IN (${contactKindCodes.join(', ')})`,
    newest: 'event.heard',
  },
  {
    reason: 'unheard',
    holds: `event.status = ${planned} AND event.last < ?1`,
    newest: 'event.last',
  },
]
