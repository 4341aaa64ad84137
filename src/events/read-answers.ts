import type { Claim, EventKind, Stance } from '../document/facts.ts'
import type { Draft } from './draft.ts'
import { namesAfter, subjectsOf } from './find-arguments.ts'
import { falsehoods } from './is-called-false.ts'
import { isWithheld } from './is-withheld.ts'
import { toClaims } from './read-claims.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd } from './sentence-bounds.ts'

const stances = new Map<string, Stance>([
  ['confirm', 'confirms'],
  ['corroborate', 'confirms'],
  ['deny', 'denies'],
  ['dismiss', 'denies'],
  ['reject', 'denies'],
  ['refute', 'denies'],
  ['rebut', 'denies'],
])
/** After these what the thing is called decides: "called the report false". */
const naming = new Set(['call', 'describe', 'brand', 'label'])
const thingsSaid = new Set(
  'report claim story account allegation rumour rumor suggestion assertion news information date speculation'.split(
    ' ',
  ),
)
const definite = /^(?:the|this|that|these|those|such|its|his|her|their|both|all)$/u
/** What is said is itself no deed to confirm or deny. */
const spoken: ReadonlySet<EventKind> = new Set(['accuse', 'request', 'support', 'reject', 'threaten'])
const by = new Set(['by'])
/** So many sentences back the deed was told. */
const near = 2

/** "The ministry confirmed it.", "Damascus called the report pure fiction.", "Both sides denied the claim.": of what was told just before. */
export function readAnswers(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const told = lastTold(scene, drafts)
  const added = new Map<Draft, Claim[]>()
  for (const { lemma, tag, index, sentence } of scene.words.tokens) {
    if (!tag.startsWith('V') || !(stances.has(lemma) || naming.has(lemma))) continue
    const stance = answerOf(scene, index)
    if (stance === null || isWithheld(scene, index)) continue
    const passive = readVerbGroup(scene, index).passive
    const claims = toClaims(scene, passive ? namesAfter(scene, index + 1, by) : subjectsOf(scene, index), stance, index)
    for (const draft of claims.length > 0 ? told(sentence) : []) {
      const known = [...draft.claims, ...(added.get(draft) ?? [])]
      const fresh = claims.filter((claim) => !known.some((one) => one.by === claim.by && one.stance === claim.stance))
      added.set(draft, [...(added.get(draft) ?? []), ...fresh])
    }
  }
  return drafts.map((draft) =>
    added.has(draft) ? { ...draft, claims: [...draft.claims, ...added.get(draft)!] } : draft,
  )
}

/** By sentence: the deeds told in the nearest one before it that tells any. */
function lastTold({ words: { sentences } }: Scene, drafts: readonly Draft[]): (sentence: number) => readonly Draft[] {
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    if (spoken.has(draft.kind)) continue
    for (let at = draft.sentence; at <= draft.lastSentence; at++) {
      const { start, end } = sentences[at]!
      if (draft.mentions.some((one) => start <= one.start && one.end <= end))
        bySentence.set(at, [...(bySentence.get(at) ?? []), draft])
    }
  }
  return (sentence) => {
    for (let back = 1; back <= near; back++) {
      const found = bySentence.get(sentence - back)
      if (found) return found
    }
    return []
  }
}

/** What the verb makes of what was said before; null where it speaks of something else. */
function answerOf(scene: Scene, verb: number): Stance | null {
  const { tokens } = scene.words
  const stance = stances.get(tokens[verb]!.lemma)
  const end = sentenceEnd(scene, verb)
  let at = verb + 1
  while (at < end && tokens[at]!.tag.startsWith('RB')) at++
  if (stance === 'denies' && tokens[verb]!.lemma === 'deny' && isAnySuch(scene, at, end)) return stance
  const isIt = tokens[at]?.lower === 'it' && (at + 1 >= end || /^[.,;]$/u.test(tokens[at + 1]!.lower))
  if (isIt) return stance !== undefined && /^(?:confirm|deny)$/u.test(tokens[verb]!.lemma) ? stance : null
  const thing = thingAt(scene, at, end)
  if (thing < 0) return null
  if (stance !== undefined) return stance
  const after = tokens.slice(thing + 1, Math.min(end, thing + 8))
  return after.some(({ lower }) => falsehoods.has(lower)) ? 'denies' : null
}

/** "there had been a call", "that any meeting took place", "any such visit": the like of what was told. */
function isAnySuch({ words: { tokens } }: Scene, from: number, end: number): boolean {
  let at = tokens[from]?.lower === 'that' ? from + 1 : from
  const there = tokens[at]?.lower === 'there'
  if (there) while (at + 1 < end && /^(?:there|had|have|has|been|was|were|ever)$/u.test(tokens[at]!.lower)) at++
  if (!(there ? /^(?:an?|any)$/u : /^any$/u).test(tokens[at]?.lower ?? '')) return false
  const noun = tokens[at + 1]?.lower === 'such' ? tokens[at + 2] : tokens[at + 1]
  const after = tokens[(noun?.index ?? at) + 1]?.lower ?? ''
  return (
    /^(?:meeting|call|conversation|contact|talks|visit|trip|plan|agreement|deal|encounter)$/u.test(noun?.lower ?? '') &&
    !/^(?:with|between|by|of|to)$/u.test(after)
  )
}

/** The token of "report" in "the Israeli report", where what it says is not told with it ("the report that …"); -1 for none. */
function thingAt({ words: { tokens } }: Scene, from: number, end: number): number {
  if (!definite.test(tokens[from]?.lower ?? '')) return -1
  for (let at = from + 1; at < Math.min(end, from + 5); at++) {
    if (thingsSaid.has(tokens[at]!.lemma) && !tokens[at + 1]?.tag.startsWith('NN'))
      return /^(?:that|of|about|to|for)$/u.test(tokens[at + 1]?.lower ?? '') ? -1 : at
    if (!/^(?:NN|JJ|VBN|VBG)/u.test(tokens[at]!.tag)) return -1
  }
  return -1
}
