import type { Clause, Noun } from '../../document/words.ts'
import { namedOn } from '../find-names.ts'
import type { Scene } from '../scene.ts'
import type { VerbActRule } from './act-rule.ts'
import { verbConflictRules } from './verb-conflict-rules.ts'
import { verbCooperationRules } from './verb-cooperation-rules.ts'
import { isOfClass, type WordClass } from './word-classes.ts'

/** A rule and the nouns its verb acts on. */
export interface VerbAct {
  readonly rule: VerbActRule
  /** Indexes of noun chunks. */
  readonly objects: readonly number[]
}

interface Entry {
  readonly rule: VerbActRule
  readonly particles: readonly string[]
}

/** Rules by the lemma of their verb, in the order of the tables: what is particular stands before what is general. */
const byVerb = new Map<string, Entry[]>()
for (const rule of [...verbCooperationRules, ...verbConflictRules])
  for (const verb of rule.verbs) {
    const [lemma = '', ...particles] = verb.split('+')
    byVerb.set(lemma, [...(byVerb.get(lemma) ?? []), { rule, particles }])
  }

/** The act a clause's verb and its arguments name, or null. */
export function matchVerbAct(scene: Scene, clause: Clause): VerbAct | null {
  const entries = byVerb.get(clause.lemma)
  if (!entries) return null
  // A phrasal verb says more than its verb: "call off" before "call".
  for (const wantsParticles of [true, false])
    for (const { rule, particles } of entries) {
      if (particles.length > 0 !== wantsParticles || !hasParticles(scene, clause, particles)) continue
      const objects = objectsOf(clause, particles)
      if (fits(scene, clause, rule, objects)) return { rule, objects }
    }
  return null
}

const reach = 7

/** Particles that may stand after the object; a preposition stands next to its verb. */
const movable = new Set([
  'off',
  'out',
  'up',
  'down',
  'back',
  'over',
  'away',
  'in',
  'go',
  'free',
  'home',
  'fire',
  'dead',
  'hostage',
  'open',
])

/** The particle stands next to the verb, or after its object ("pulled its troops out"). */
function hasParticles({ words }: Scene, clause: Clause, particles: readonly string[]): boolean {
  let at = clause.head + 1
  for (const particle of particles) {
    const end = Math.min(at + (movable.has(particle) ? reach : 1), words.sentences[clause.sentence]!.last)
    while (at < end && words.tokens[at]!.lower !== particle) {
      if (/^(?:V|MD|W|:|,)/u.test(words.tokens[at]!.tag)) return false
      at++
    }
    if (at >= end) return false
    at++
  }
  return true
}

/** What is acted on: the object, the subject of a passive, or what the verb's preposition governs ("called for [a truce]"). */
function objectsOf(clause: Clause, particles: readonly string[]): readonly number[] {
  const last = particles.at(-1)
  const governed = last ? clause.preps.find(({ prep }) => prep === last)?.nouns : undefined
  if (governed) return governed
  return clause.passive ? clause.subjects : clause.objects
}

function fits(scene: Scene, clause: Clause, rule: VerbActRule, objects: readonly number[]): boolean {
  if (rule.intransitive && (objects.length > 0 || takesMore(scene, clause))) return false
  if (rule.transitive && objects.length === 0) return false
  if (objects.some((noun) => isReflexive(scene, noun))) return false
  if (rule.objects && !objects.some((noun) => isOf(scene, noun, rule.objects!))) return false
  if (rule.prep && !clause.preps.some(({ prep }) => rule.prep!.includes(prep))) return false
  if (rule.words && !hasWord(scene, clause, rule.words)) return false
  if (rule.subjects && !clause.subjects.concat(clause.agents).some((noun) => isSubject(scene, noun, rule.subjects!)))
    return false
  return !rule.notSubjects || !clause.subjects.some((noun) => isOf(scene, noun, rule.notSubjects!))
}

const ownLands = new Set([
  'country',
  'nation',
  'homeland',
  'land',
  'territory',
  'people',
  'citizens',
  'interests',
  'record',
  'decision',
  'policy',
  'rights',
  'borders',
])

/** "defend itself", "their country": done to nobody else. */
function isReflexive({ words }: Scene, noun: number): boolean {
  const chunk = words.nouns[noun]
  if (!chunk) return false
  const owner = words.nouns[chunk.owner ?? -1]
  const own =
    owner !== undefined && words.tokens[owner.head]!.tag === 'PRP$' && ownLands.has(words.tokens[chunk.head]!.lower)
  return own || /self$|selves$/u.test(words.tokens[chunk.head]!.lower)
}

/** "demonstrated the danger", "demonstrate how": an object the parse has not seen. */
function takesMore({ words }: Scene, clause: Clause): boolean {
  return /^(?:DT|PRP\$?|JJ|W)/u.test(words.tokens[clause.last]?.tag ?? '')
}

function isSubject(scene: Scene, noun: number, wanted: NonNullable<VerbActRule['subjects']>): boolean {
  const classes = wanted.filter((name) => name !== 'body')
  return isOf(scene, noun, classes) || (wanted.includes('body') && isBody(scene, noun))
}

/** A state or organisation: it acts through whatever arms it has. */
function isBody(scene: Scene, index: number): boolean {
  const kind = namedOn(scene, scene.words.nouns[index]?.head ?? -1)[0]?.entity.kind
  return kind === 'country' || kind === 'organisation'
}

/** A noun chunk, or what it counts ("dozens of prisoners"), is of a class; anybody named or described is people. */
function isOf(scene: Scene, index: number, classes: readonly WordClass[]): boolean {
  const { tokens, nouns } = scene.words
  const noun = nouns[index]
  if (!noun) return false
  const named = namedOn(scene, noun.head)[0]?.entity.kind
  if (classes.includes('people') && (named === 'person' || named === 'group')) return true
  if (lemmasIn(tokens, noun).some((lemma) => isOfClass(lemma, classes))) return true
  const counted = counts(scene, noun)
    ? noun.preps.filter(({ prep }) => prep === 'of').flatMap(({ nouns: parts }) => parts)
    : []
  return counted.some((part) => part !== index && isOf(scene, part, classes))
}

/** "thousands", "a group": says how many of what follows with "of". */
export function counts({ words }: Scene, { head }: Noun): boolean {
  const { lemma, tag } = words.tokens[head]!
  return tag === 'CD' || counters.has(lemma.toLowerCase())
}

const counters = new Set(
  'state dozen hundred thousand score number group batch member series package list shipment couple handful majority rest remainder part kind form set range variety round wave lot tonne ton supply delivery head million billion team contingent % percent pair trio crew portion third half quarter majority all some most many'.split(
    ' ',
  ),
)

/** Lemmas of a noun chunk, and of the parts of its hyphenated words ("arms-embargo"). */
function lemmasIn(tokens: Scene['words']['tokens'], { first, last }: Noun): string[] {
  return tokens
    .slice(first, last)
    .filter(({ tag }) => /^(?:NN|VBG|JJ|CD|\$)/u.test(tag))
    .flatMap(({ lemma }) => {
      const lower = lemma.toLowerCase()
      return [lower, ...(lower.includes('-') ? lower.split('-') : [])]
    })
}

function hasWord({ words }: Scene, clause: Clause, wanted: readonly string[]): boolean {
  const { first, last } = words.sentences[clause.sentence]!
  const end = Math.min(last, clause.head + 16)
  for (let at = Math.max(first, clause.first - 6); at < end; at++) {
    const { lemma, lower } = words.tokens[at]!
    if (at !== clause.head && (wanted.includes(lemma.toLowerCase()) || wanted.includes(lower))) return true
  }
  return false
}
