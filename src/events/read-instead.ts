import type { EventTime } from '../document/facts.ts'
import type { Candidate } from './candidate.ts'
import { namedOn } from './find-names.ts'
import { dayOf } from './read-move.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd } from './sentence-bounds.ts'

/** What one says of a thing already named: it comes, takes place, is held. */
const comes = new Set('come go travel arrive take be happen begin start go make visit meet follow'.split(' '))
const farthest = 12

/**
 * The day on which what "had been due" will be after all, by the rest of its sentence: "… will instead come on 20 May", "… but will now take
 * place in June". Null where it does not say, or names another place or person: that is another event.
 */
export function readInstead(scene: Scene, { head }: Candidate): EventTime | null {
  const { tokens } = scene.words
  const last = sentenceEnd(scene, head)
  for (let at = head + 1; at < last; at++) {
    if (!/^(?:will|would)$/u.test(tokens[at]!.lower)) continue
    let verb = at + 1
    while (/^(?:now|instead|then|also)$/u.test(tokens[verb]?.lower ?? '')) verb++
    if (!comes.has(tokens[verb]?.lemma ?? '')) return null
    return dayAfter(scene, verb, Math.min(last, verb + farthest))
  }
  return null
}

function dayAfter(scene: Scene, verb: number, last: number): EventTime | null {
  for (let at = verb + 1; at < last; at++) {
    if (namedOn(scene, at).length > 0 || /^(?:VB[DZP]|MD)$/u.test(scene.words.tokens[at]!.tag)) return null
    const time = scene.times[scene.timeAt[at]!]
    const day = time ? dayOf(time) : null
    if (day) return day
  }
  return null
}
