import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { mandateNouns, officeNouns } from './contact-words.ts'
import { clauseEnd, namesAfter, objectsOf, subjectsOf } from './find-arguments.ts'
import { namesFrom } from './find-names.ts'
import { ownersIn } from './find-partners.ts'
import { asParties, makeCandidate } from './make-candidate.ts'
import { phraseStart } from './read-noun-status.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'

const persons = (names: readonly Named[]): Named[] => names.filter(({ entity }) => entity.kind === 'person')

/** What must follow the verb for it to speak of an office. */
const needs: Readonly<Record<string, 'nothing' | 'office' | 'mandate' | 'particle' | 'as'>> = {
  resign: 'nothing',
  abdicate: 'nothing',
  take: 'particle',
  step: 'particle',
  stand: 'particle',
  assume: 'office',
  quit: 'office',
  become: 'office',
  secure: 'mandate',
  win: 'mandate',
  clinch: 'mandate',
  storm: 'mandate',
  sweep: 'mandate',
  cruise: 'mandate',
  romp: 'mandate',
  coast: 'mandate',
  succeed: 'as',
  retire: 'as',
}

/** "A resigned", "A took office", "A won a third term", "A became president". */
export function readTakesOffice(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  const group = readVerbGroup(scene, at)
  if (group.passive || (group.form === 'gerund' && tokens[at]!.lemma === 'become')) return null
  const wants = needs[tokens[at]!.lemma]
  if (!wants || !isMet(scene, at, wants)) return null
  const holders = persons(subjectsOf(scene, at))
  if (holders.length === 0) return null
  return makeCandidate(rule, at, asParties(scene, holders.slice(0, 1), 'holder'), {
    first: group.first,
    confidence: 0.8,
  })
}

const particles = new Set([
  'take office',
  'take over',
  'step down',
  'stand down',
  'take power',
  'take up',
  'step aside',
  'take the',
])

function isMet(scene: Scene, at: number, wants: string): boolean {
  const { tokens } = scene.words
  const next = tokens[at + 1]?.lower ?? ''
  if (wants === 'nothing') return true
  if (wants === 'particle') {
    if (!particles.has(`${tokens[at]!.lemma} ${next}`)) return false
    return next !== 'over' && next !== 'up' && next !== 'the' ? true : hasNoun(scene, at + 2, officeNouns, 6)
  }
  if (wants === 'as') return hasWord(scene, at + 1, 'as', 10) && hasNoun(scene, at + 1, officeNouns, 14)
  return hasNoun(scene, at + 1, wants === 'mandate' ? mandateNouns : officeNouns, 8)
}

function hasNoun(scene: Scene, from: number, nouns: ReadonlySet<string>, within: number): boolean {
  const { tokens } = scene.words
  const end = Math.min(clauseEnd(scene, from), from + within)
  for (let at = from; at < end; at++) if (nouns.has(tokens[at]!.lemma) || nouns.has(tokens[at]!.lower)) return true
  return false
}

function hasWord({ words: { tokens } }: Scene, from: number, word: string, within: number): boolean {
  for (let at = from; at < from + within; at++) if (tokens[at]?.lower === word) return true
  return false
}

/** "A appointed B minister", "B was elected president", "B was sworn in". */
export function readAppoints(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  const { lemma } = tokens[at]!
  const group = readVerbGroup(scene, at)
  if (group.form === 'participle' && !(lemma === 'swear')) return null
  if (lemma === 'swear' && tokens[at + 1]?.lower !== 'in') return null
  const passive = group.passive || (group.form === 'participle' && lemma === 'swear')
  const named = persons(passive ? subjectsOf(scene, at) : objectsOf(scene, at))
  const holders = named.length > 0 || passive ? named : persons(namesFrom(scene, at + 1))
  if (holders.length === 0) return null
  const sure =
    lemma === 'swear' ||
    lemma === 'oust' ||
    lemma === 'depose' ||
    lemma === 'sack' ||
    lemma === 'inaugurate' ||
    lemma === 're-elect'
  if (!sure && !hasNoun(scene, passive ? at + 1 : holders.at(-1)!.last, officeNouns, 10)) return null
  const appointers = passive ? namesAfter(scene, at + 1, new Set(['by'])) : subjectsOf(scene, at)
  const able = appointers.filter(
    ({ entity }) => entity.kind !== 'place' && entity.kind !== 'work' && entity.id !== holders[0]!.entity.id,
  )
  const parties = [...asParties(scene, holders.slice(0, 1), 'holder'), ...asParties(scene, able, 'appointer')]
  return makeCandidate(rule, at, parties, { first: group.first })
}

/** "A’s resignation", "the inauguration of A", "the swearing-in ceremony for A". */
export function readMandate(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  const first = phraseStart(scene, at)
  const owners = persons(ownersIn(scene, first, at))
  const next = tokens[at + 1]?.lower === 'ceremony' ? at + 2 : at + 1
  const after = /^(?:of|for)$/u.test(tokens[next]?.lower ?? '') ? persons(namesFrom(scene, next + 1)) : []
  const holders = owners.length > 0 ? owners : after
  if (holders.length === 0) return null
  return makeCandidate(rule, at, asParties(scene, holders.slice(0, 1), 'holder'), { first, confidence: 0.7 })
}
