import type { Party } from './candidate.ts'
import type { Draft } from './draft.ts'
import { namedOn, namesFrom } from './find-names.ts'
import { actors, asParties } from './make-candidate.ts'
import type { Scene } from './scene.ts'
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts'

const attending = new Set([
  'participant',
  'attendee',
  'attending',
  'attended',
  'guest',
  'joined',
  'participating',
  'delegation',
])
const encounters = new Set(['meeting', 'talks', 'call'])
/** Lines after "participants included:" that may each name one. */
const longestList = 60

/** Who else was there: "Those attending include A and B", "Participants included:" and a list, one a line. */
export function readAttendance(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { tokens } = scene.words
  const added = new Map<Draft, Party[]>()
  for (const { lemma, lower, index, sentence } of tokens) {
    if (lemma !== 'include' || lower === 'including') continue
    const first = sentenceStart(scene, index)
    const last = sentenceEnd(scene, index)
    if (!tokens.slice(first, index).some((token) => attending.has(token.lemma) || attending.has(token.lower))) continue
    const event = drafts.findLast(
      (draft) => encounters.has(draft.kind) && draft.sentence <= sentence && sentence - draft.lastSentence <= 12,
    )
    if (!event) continue
    const listed = tokens[last - 1]?.lower === ':' || tokens[index + 1]?.lower === ':'
    added.set(
      event,
      listed ? oneALine(scene, sentence + 1) : asParties(scene, actors(namesFrom(scene, index + 1)), 'participant'),
    )
  }
  return drafts.map((draft) => (added.has(draft) ? withParties(draft, added.get(draft)!) : draft))
}

/** The person each of the following lines opens with, up to the first line that opens with none. */
function oneALine(scene: Scene, from: number): Party[] {
  const { sentences } = scene.words
  const found: Party[] = []
  for (let at = from; at < sentences.length && at - from < longestList; at++) {
    const sentence = sentences[at]!
    if (sentence.blockIndex === sentences[at - 1]?.blockIndex) continue
    const person = opensWith(scene, sentence.first)
    if (!person) break
    found.push(...person)
  }
  return found
}

function opensWith(scene: Scene, first: number): Party[] | null {
  for (let at = first; at < first + 3; at++) {
    const person = namedOn(scene, at).find(({ entity }) => entity.kind === 'person')
    if (person) return asParties(scene, [person], 'participant')
  }
  return null
}

function withParties(draft: Draft, parties: readonly Party[]): Draft {
  const known = new Set(draft.parties.map(({ entity }) => entity))
  return { ...draft, parties: [...draft.parties, ...parties.filter(({ entity }) => !known.has(entity))] }
}
