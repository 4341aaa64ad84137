import type { EventStatus } from '../../document/facts.ts'
import type { Telling } from '../telling.ts'

/** The telling that shows an event best: one of its present status, then the fullest and surest; of equals, the one known first. */
export function chooseBest(tellings: readonly [Telling, ...Telling[]], status: EventStatus): Telling {
  let [best] = tellings
  for (const telling of tellings) if (worth(telling, status) > worth(best, status)) best = telling
  return best
}

function worth({ status, when, place, parties, confidence }: Telling, now: EventStatus): number {
  const full = (when === null ? 0 : 1) + (place === null ? 0 : 1) + Math.min(parties.length, 3) * 0.5
  return (status === now ? 10 : 0) + full + confidence
}
