import type { Contradiction } from '../record-event.ts'
import type { Telling } from '../telling.ts'

/** What each further source takes of the doubt that is left, by its own confidence. */
const weightOfFurther = 0.5
/** What is left where reports disagree on whether it happened, or is planned at all. */
const disputed = 0.7
const most = 0.99

/**
 * How sure the record is of an event, 0 to 1: the surest telling of each source counts; the best source's confidence stands, and every
 * further one, at half its weight, lessens the doubt left: 1 - (1 - c1)(1 - c2/2)(1 - c3/2)…, at most .99; times .7 where it is disputed
 * whether it happened or is planned.
 */
export function weighConfidence(tellings: readonly Telling[], contradictions: readonly Contradiction[]): number {
  const bySource = new Map<string, number>()
  for (const { told, confidence } of tellings) {
    bySource.set(told.source, Math.max(bySource.get(told.source) ?? 0, confidence))
  }
  const [first = 0, ...further] = [...bySource.values()].sort((a, b) => b - a)
  const doubt = further.reduce((left, confidence) => left * (1 - confidence * weightOfFurther), 1 - first)
  const sure = Math.min(most, 1 - doubt)
  const factor = contradictions.some(({ slot }) => slot === 'happened' || slot === 'planned') ? disputed : 1
  return Math.round(sure * factor * 1000) / 1000
}
