import { organisationByName } from '../register/organisations.ts'
import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { peopleNouns } from './contact-words.ts'
import { clauseEnd, namesAfter, objectsOf, subjectsOf } from './find-arguments.ts'
import { namedOn, unique } from './find-names.ts'
import { actors, areWho, asParties, makeCandidate } from './make-candidate.ts'
import { formatOf } from './read-format.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'

const withs = new Set(['with', 'alongside'])

/** "A met B", "A met with B", "A and B met": meets, dines, sits down with. */
export function readMeets(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  if (group.passive && !isSplit(scene, at)) return null
  const after = at + 1
  const others = unique([
    ...actors(objectsOf(scene, at)).filter((name) => isPeople(scene, name)),
    ...actors(namesAfter(scene, after, withs)),
  ])
  const subjects = actors(subjectsOf(scene, at))
  const gathers = isMany(subjects) && assembling.has(scene.words.tokens[at]!.lemma)
  if (others.length === 0 && !gathers && !meetsUnnamed(scene, rule, at)) return null
  if (subjects.length === 0 && others.length < 2) return null
  if (subjects.length + others.length < 2 && !takesUnnamed(scene, after) && !gathers) return null
  if (tokenIs(scene, at, 'engage') && (group.form === 'gerund' || group.form === 'participle' || group.passive))
    return null
  const lemma = scene.words.tokens[at]!.lemma
  if (lemma === 'see' && !(areWho(subjects) && areWho(others))) return null
  const latest = latestOf(scene, at)
  if (latest === 'counted') return null
  return makeCandidate(rule, at, asParties(scene, actors([...subjects, ...others]), 'participant'), {
    first: group.first,
    format: formatOf(scene, at) ?? rule.format ?? (isAlone(subjects, others) ? 'multilateral' : null),
    confidence: others.length > 0 ? 0.9 : 0.75,
    ...(latest === null ? {} : { timeFrom: latest }),
  })
}

/** "met 39 times": a count, no event, unless it says when last ("most recently in May"): the token of those words. */
function latestOf(scene: Scene, at: number): number | 'counted' | null {
  const { tokens, sentences } = scene.words
  const { last } = sentences[tokens[at]!.sentence]!
  let counted = false
  for (let next = at + 1; next < last && next < at + 30; next++) {
    const { lower, tag } = tokens[next]!
    if (
      (lower === 'times' || lower === 'occasions') &&
      (tokens[next - 1]!.tag === 'CD' || /^\d/u.test(tokens[next - 1]!.lower))
    )
      counted = true
    if (
      counted &&
      ((lower === 'recently' && tokens[next - 1]!.lower === 'most') || (lower === 'last' && tag.startsWith('RB')))
    )
      return next + 1
  }
  return counted ? 'counted' : null
}

/** "was met with": not a meeting; "were met by the mayor" neither. */
function isSplit(scene: Scene, at: number): boolean {
  return scene.words.tokens[at]!.lemma !== 'meet'
}

/** Not "met his targets". */
function isPeople({ words: { tokens } }: Scene, { entity, first, last }: Named): boolean {
  if (tokens[last]?.tag === 'POS') return false
  return entity.kind !== 'group' || tokens.slice(first, last).some(({ lemma }) => peopleNouns.has(lemma.toLowerCase()))
}

/** "the ministers met", "the Security Council met": one name for several people. */
function isMany(subjects: readonly Named[]): boolean {
  const [one] = subjects
  if (subjects.length !== 1 || !one) return false
  return one.entity.kind === 'group' || (one.entity.kind === 'organisation' && isAssembly(one.entity))
}

/** A body of states, and nobody else named: its members meet each other. */
function isAlone(subjects: readonly Named[], others: readonly Named[]): boolean {
  return others.length === 0 && isMany(subjects) && subjects[0]!.entity.kind === 'organisation'
}

const assemblies = /\b(?:board|council|committee|commission|assembly|quartet|contact group|working group)\b/iu

const local = /\b(?:city|town|county|school|municipal|district|village|student|parish|university|editorial)\b/iu

/** Bodies of several states, and those that sit together. */
function isAssembly({ name }: Named['entity']): boolean {
  if (local.test(name)) return false
  return assemblies.test(name) || organisationByName(name)?.type === 'international'
}

const assembling = new Set(['meet', 'gather', 'convene', 'confer', 'reconvene', 'huddle'])

function tokenIs(scene: Scene, at: number, lemma: string): boolean {
  return scene.words.tokens[at]!.lemma === lemma
}

/** Verbs that speak of an encounter only where it is said with whom. */
const choosy = new Set(['consult', 'engage', 'confer', 'liaise', 'gather', 'see'])

/** No name follows: a plural subject must meet itself ("A and B met in Rome"), or nameless people are met. */
function meetsUnnamed(scene: Scene, rule: ContactRule, at: number): boolean {
  if (takesUnnamed(scene, at + 1)) return true
  const { tokens, clauses } = scene.words
  if (choosy.has(tokens[at]!.lemma) || (clauses[scene.clauseAt[at]!]?.objects.length ?? 0) > 0) return false
  const next = nextWord(scene, at + 1)
  const takesThing = /^(?:DT|NN|JJ|CD|PRP\$|VBG)/u.test(tokens[next]?.tag ?? '') && scene.timeAt[next]! < 0
  return !takesThing && rule.pattern === 'meets'
}

/** "met officials", "will meet with government leaders": people without a name. */
function takesUnnamed(scene: Scene, from: number): boolean {
  const { tokens } = scene.words
  const end = Math.min(clauseEnd(scene, from), from + 14)
  for (let at = from; at < end; at++) {
    if (peopleNouns.has(tokens[at]!.lemma.toLowerCase())) return true
    if (tokens[at]!.tag === 'IN' && !withs.has(tokens[at]!.lower) && tokens[at]!.lower !== 'of') return false
  }
  return false
}

function nextWord(scene: Scene, from: number): number {
  const { tokens } = scene.words
  let at = from
  if (tokens[at]?.lower === 'face' && tokens[at + 1]?.lower === 'to') at += 3
  while (tokens[at]?.tag.startsWith('RB') || scene.timeAt[at]! >= 0) at++
  return at
}

const cordial = new Set(['greet', 'welcome', 'entertain'])

/** "A hosted B in Rome": B came to A. */
export function readHosts(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  const { tokens } = scene.words
  if (group.passive) {
    const guests = actors(subjectsOf(scene, at))
    const hosts = actors(namesAfter(scene, at + 1, new Set(['by'])))
    if (!areWho(guests) || hosts.length === 0) return null
    return makeCandidate(rule, at, asParties(scene, [...guests, ...hosts], 'participant'), { first: group.first })
  }
  const objects = actors(objectsOf(scene, at)).filter(
    ({ entity }) => entity.kind === 'person' || entity.kind === 'group',
  )
  const subjects = actors(subjectsOf(scene, at))
  if (objects.length === 0 || subjects.length === 0) return null
  // "the show's host A": a noun taken for a verb.
  if (/^VBP?$/u.test(tokens[at]!.tag) && group.first === at && subjects.length === 1 && areWho(subjects)) return null
  const seat = seatBehind(scene, objects.at(-1)!.last)
  if (cordial.has(tokens[at]!.lemma) && group.form !== 'finite' && !(seat && group.form === 'gerund')) return null
  if (tokens[at]!.lemma === 'receive' && tokens[objects[0]!.last]?.tag === 'POS') return null
  return makeCandidate(rule, at, asParties(scene, [...subjects, ...objects], 'participant'), {
    first: group.first,
    ...(seat ? { place: seat.entity.id } : {}),
    confidence: 0.85,
  })
}

/** "welcomed B to the White House", "will host B at the palace in Oslo": the house or place the guest comes to. */
function seatBehind(scene: Scene, from: number): Named | null {
  const { tokens } = scene.words
  const { sentence } = tokens[from - 1]!
  for (let at = from; at < from + 12 && tokens[at]?.sentence === sentence; at++) {
    if (/^(?:MD|VB[DPZ])$/u.test(tokens[at]!.tag)) return null
    if (tokens[at]!.lower !== 'to' || !/^(?:DT|NNP)/u.test(tokens[at + 1]?.tag ?? '')) continue
    const named = namedOn(scene, tokens[at + 1]!.tag === 'DT' ? at + 2 : at + 1)
    const seat = named.find(({ entity }) => /^(?:place|country|organisation)$/u.test(entity.kind))
    return seat && seat.entity.country !== null && tokens[seat.last]?.tag !== 'POS' ? seat : null
  }
  return null
}
