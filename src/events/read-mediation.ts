import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { namesAfter, subjectsOf } from './find-arguments.ts'
import { namesFrom } from './find-names.ts'
import { actors, asParties, makeCandidate } from './make-candidate.ts'
import { readVerbGroup, type VerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceStart } from './sentence-bounds.ts'

const by = new Set(['by'])
const between = new Set(['between', 'among'])

/** "A brokered talks between B and C"; "a truce between B and C brokered by A". */
export function readMediates(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  const passive = group.passive || group.form === 'participle'
  const mediators = actors(passive ? namesAfter(scene, at + 1, by) : subjectsOf(scene, at))
  const parties = passive ? partiesBefore(scene, group) : actors(namesAfter(scene, at + 1, between))
  const needs = scene.words.tokens[at]!.lemma === 'facilitate' ? 2 : speaksOfPeace(scene, at) ? 0 : 1
  if (mediators.length === 0 || parties.length < needs) return null
  const told = new Set(mediators.map(({ entity }) => entity.id))
  return makeCandidate(
    rule,
    at,
    [
      ...asParties(scene, mediators, 'mediator'),
      ...asParties(
        scene,
        parties.filter(({ entity }) => !told.has(entity.id)),
        'party',
      ),
    ],
    { first: group.first },
  )
}

const peaceable = new Set(
  'talk talks deal truce ceasefire agreement peace negotiation release exchange swap contact accord dispute conflict crisis pact settlement dialogue'.split(
    ' ',
  ),
)

/** What is brokered is a truce, talks, an exchange: not a sale. */
function speaksOfPeace({ words: { tokens } }: Scene, at: number): boolean {
  const sentence = tokens[at]!.sentence
  for (let near = Math.max(0, at - 8); near < Math.min(tokens.length, at + 9); near++)
    if (tokens[near]!.sentence === sentence && peaceable.has(tokens[near]!.lemma)) return true
  return false
}

/** "talks between B and C, mediated by A"; "B and C held talks mediated by A". */
function partiesBefore(scene: Scene, { first }: VerbGroup): Named[] {
  const { tokens } = scene.words
  const start = sentenceStart(scene, first)
  for (let left = first - 1; left >= start; left--)
    if (between.has(tokens[left]!.lower)) return actors(namesFrom(scene, left + 1).filter((name) => name.last <= first))
  for (let left = first - 1; left >= start; left--) {
    if (!/^VB[DZP]$/u.test(tokens[left]!.tag)) continue
    const subjects = actors(subjectsOf(scene, left))
    return subjects.length > 1 ? subjects : []
  }
  return []
}
