import type { EventStatus } from '../document/facts.ts'
import type { Candidate } from './candidate.ts'
import { isCalledFalse } from './is-called-false.ts'
import { movingVerb } from './read-move.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

/** What a denial leaves of a plan: it stands on its day, or on one that is not known. */
export type Upheld = 'as it was' | 'without a day'

const denying = new Set(['deny', 'refute', 'dismiss', 'rebut', 'dispute', 'reject'])
const undone: ReadonlySet<EventStatus | null> = new Set(['cancelled', 'postponed'])
const open: ReadonlySet<EventStatus | null> = new Set([null, 'planned', 'alleged'])
/** "the date was still being worked out", "no date had been set": only the day is denied. */
const openDay =
  /\b(?:no (?:\w+ )?(?:date|day)s?\b|(?:date|day|timing|schedule)s? (?:\w+ ){0,2}(?:not|still|yet)\b|(?:date|day)s? (?:was|were|is|are|had|has) (?:wrong|incorrect|never))/iu

/**
 * Whether what is denied is only that a plan was called off, put off or moved, or only its day: the plan itself stands. Null where it is
 * not so.
 * @param status as the words around it say it
 */
export function findUpheld(scene: Scene, candidate: Candidate, status: EventStatus | null): Upheld | null {
  const denied = deniedFrom(scene, candidate.head)
  if (denied < 0) return null
  if (undone.has(status)) return 'as it was'
  if (!open.has(status)) return null
  if (candidate.form === 'noun' && movingVerb(scene, candidate) >= 0) return 'without a day'
  return hasDay(scene, denied, candidate.head) && openDay.test(after(scene, candidate.head)) ? 'without a day' : null
}

/** Token of the verb that denies what the sentence then says; -1 for none. */
function deniedFrom(scene: Scene, head: number): number {
  const { tokens } = scene.words
  for (let at = head - 1; at >= sentenceStart(scene, head); at--)
    if (tokens[at]!.tag.startsWith('V') && denying.has(tokens[at]!.lemma)) return at
  return isCalledFalse(scene, head) ? sentenceStart(scene, head) : -1
}

function hasDay(scene: Scene, from: number, head: number): boolean {
  for (let at = from; at < sentenceEnd(scene, head); at++)
    if (scene.timeAt[at]! >= 0 && scene.times[scene.timeAt[at]!]!.type === 'DATE') return true
  return false
}

/** The rest of the sentence, and the next. */
function after({ words: { tokens, sentences }, report }: Scene, head: number): string {
  const { sentence, end } = tokens[head]!
  return report.text.slice(end, (sentences[sentence + 1] ?? sentences[sentence])!.end)
}
