import type { EventStatus } from '../../document/facts.ts'
import type { EventLike } from './event-like.ts'

const ofFuture =
  /\b(?:will|would|won['’]t|wouldn['’]t|plans?|planned|planning|upcoming|forthcoming|due to|to (?:visit|meet|travel|host|hold|attend|come|go))\b/iu

/**
 * The status by which it is asked when a telling's event can have been. "Denied that he would come" speaks of what is ahead as a plan does,
 * "will not come" as what is called off; "denied that they had met" does not.
 */
export function statusInTime({ status, words }: Pick<EventLike, 'status' | 'words'>): EventStatus {
  if ((status !== 'alleged' && status !== 'negated') || !ofFuture.test(words)) return status
  return status === 'alleged' ? 'planned' : 'cancelled'
}
