import type { Claim, EventKind, Stance } from '../document/facts.ts'
import type { Draft } from './draft.ts'
import { namesAfter, subjectsOf } from './find-arguments.ts'
import { isWithheld } from './is-withheld.ts'
import { toClaims } from './read-claims.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Scene } from './scene.ts'

const stances = new Map<string, Stance>([
  ['deny', 'denies'],
  ['reject', 'denies'],
  ['dismiss', 'denies'],
  ['refute', 'denies'],
  ['dispute', 'doubts'],
  ['confirm', 'confirms'],
])
/** What the words after a comma call the thing that was just said. */
const thingsSaid = new Set(
  'accusation charge claim allegation report suggestion assertion rumour rumor contention account'.split(' '),
)
/** What is said is itself no deed to deny. */
const spoken: ReadonlySet<EventKind> = new Set(['accuse', 'request', 'support', 'reject', 'threaten', 'agree'])
const by = new Set(['by'])

/** "…, a charge Moscow denies", "…, which the Kremlin has denied", "…, a claim rejected by Beijing": of the deed just told. */
export function readDenials(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const added = new Map<Draft, Claim[]>()
  for (const { lemma, tag, index, start, sentence } of scene.words.tokens) {
    const stance = tag.startsWith('V') ? stances.get(lemma) : undefined
    if (!stance || !isAside(scene, index) || isWithheld(scene, index)) continue
    const group = readVerbGroup(scene, index)
    const names =
      group.passive || group.form === 'participle' ? namesAfter(scene, index + 1, by) : subjectsOf(scene, index)
    const claims = toClaims(scene, names, stance, index)
    const before = drafts.filter(
      (draft) => draft.mentions.some((mention) => mention.end <= start) && tellsIn(scene, draft, sentence),
    )
    const deeds = before.filter(({ kind }) => !spoken.has(kind))
    for (const draft of deeds.length > 0 ? deeds : before.slice(-1))
      added.set(draft, [...(added.get(draft) ?? []), ...claims])
  }
  return drafts.map((draft) =>
    added.has(draft) ? { ...draft, claims: [...draft.claims, ...added.get(draft)!] } : draft,
  )
}

/** After a comma, and "which", or a word for what was said. */
function isAside({ words: { tokens } }: Scene, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= 8 && tokens[at]!.sentence === tokens[verb]!.sentence; at--) {
    if (tokens[at]!.lower !== ',') continue
    const opens = tokens.slice(at + 1, at + 5)
    return opens[0]?.lower === 'which' || opens.some(({ lemma }) => thingsSaid.has(lemma))
  }
  return false
}

function tellsIn({ words: { sentences } }: Scene, { mentions }: Draft, index: number): boolean {
  const sentence = sentences[index]!
  return mentions.some(({ start, end }) => sentence.start <= start && end <= sentence.end)
}
