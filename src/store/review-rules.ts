import type { ReviewReason } from '../record/review.ts'
import { contactKindCodes, planned } from './contact-codes.ts'

/*
 * merge: put together on a link below 0.72: most have neither a day nor a place in common, only who took part and the time of the reports.
 * unsure: contacts of somebody, below 0.65; of other acts a third is below it, and nobody would look through those. Part of the layout:
 * the indexes of migrations/002-counts.sql hold the same conditions.
 */

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
    holds: `event.confidence < 65 AND event.kind IN (${contactKindCodes.join(', ')})
      AND EXISTS (SELECT 1 FROM party WHERE party.event = event.id)`,
    newest: 'event.heard',
  },
  {
    reason: 'unheard',
    holds: `event.status = ${planned} AND event.last < ?1`,
    newest: 'event.last',
  },
]
