import type { Claim } from '../document/facts.ts'
import type { Draft } from './draft.ts'
import { namesAfter } from './find-arguments.ts'
import { isWithheld } from './is-withheld.ts'
import { toClaims } from './read-claims.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'

const announcing = new Set(['announce', 'reveal', 'disclose', 'unveil', 'confirm', 'publicise', 'publicize'])
const sources = new Set(['by', 'from'])
/** Sentences between the plan and the words that say who announced it. */
const near = 4

/**
 * "The trip was announced by both capitals", under whatever name the trip goes: its subject no finder knew as an event,
 * so it means the plan the report has just spoken of.
 */
export function readAnnouncements(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const added = new Map<Draft, Claim[]>()
  for (const token of scene.words.tokens) {
    if (!announcing.has(token.lemma) || !token.tag.startsWith('V') || !readVerbGroup(scene, token.index).passive)
      continue
    if (isWithheld(scene, token.index)) continue
    const claims = toClaims(
      scene,
      announcers(scene, token.index),
      token.lemma === 'confirm' ? 'confirms' : 'announces',
      token.index,
    )
    const plan = drafts.findLast(
      (draft) => draft.status === 'planned' && draft.kind === 'visit' && isNear(token.sentence, draft),
    )
    if (claims.length > 0 && plan && !plan.claims.some(({ start }) => start === token.start))
      added.set(plan, [...(added.get(plan) ?? []), ...claims])
  }
  return drafts.map((draft) =>
    added.has(draft) ? { ...draft, claims: [...draft.claims, ...added.get(draft)!] } : draft,
  )
}

function isNear(at: number, { sentence, lastSentence }: Draft): boolean {
  return sentence <= at && (at - sentence <= near || at - lastSentence <= near)
}

/** "by A", "by statements from both A and B". */
function announcers(scene: Scene, verb: number): ReturnType<typeof namesAfter> {
  const { tokens } = scene.words
  const by = namesAfter(scene, verb + 1, sources)
  if (by.length > 0) return by
  for (let at = verb + 1; at < verb + 10 && tokens[at]?.sentence === tokens[verb]!.sentence; at++)
    if (tokens[at]!.lower === 'from') return namesAfter(scene, at, sources)
  return []
}
