import type { EventStatus } from '../../document/facts.ts'
import type { Telling, When } from '../telling.ts'
import { relateDays } from './relate-days.ts'

/** What is known of the event itself. */
interface Now {
  readonly status: EventStatus
  readonly when: When | null
}

/**
 * The telling that shows an event best: none that tells another day than the event's, then one of its present status, then the fullest and
 * surest; of equals, the one known first.
 */
export function chooseBest(tellings: readonly [Telling, ...Telling[]], now: Now): Telling {
  let [best] = tellings
  for (const telling of tellings) if (worth(telling, now) > worth(best, now)) best = telling
  return best
}

function worth({ status, when, place, parties, confidence }: Telling, now: Now): number {
  const full = (when === null ? 0 : 1) + (place === null ? 0 : 1) + Math.min(parties.length, 3) * 0.5
  const other = when !== null && now.when !== null && relateDays(now.when, when) === 'apart'
  return (status === now.status ? 10 : 0) - (other ? 20 : 0) + full + confidence
}
