import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { audienceNouns, peopleNouns } from './contact-words.ts'
import { clauseEnd, namesAfter, objectsOf, subjectsOf, unique } from './find-names.ts'
import { actors, asParties, makeCandidate } from './make-candidate.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'

const withs = new Set(['with', 'alongside'])
const withsAndTo = new Set(['with', 'to'])

/** "A met B", "A met with B", "A and B met": meets, dines, sits down with. */
export function readMeets(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  if (group.passive && !isSplit(scene, at)) return null
  const after = at + 1
  const others = unique([
    ...actors(objectsOf(scene, at)).filter((name) => isPeople(scene, name)),
    ...actors(namesAfter(scene, after, withs)),
  ])
  if (others.length === 0 && !meetsUnnamed(scene, rule, at)) return null
  const subjects = actors(subjectsOf(scene, at))
  if (subjects.length === 0 && others.length < 2) return null
  if (
    subjects.length + others.length < 2 &&
    !takesUnnamed(scene, after) &&
    !(isMany(subjects) && assembling.has(scene.words.tokens[at]!.lemma))
  )
    return null
  if (tokenIs(scene, at, 'engage') && group.form === 'gerund') return null
  const lemma = scene.words.tokens[at]!.lemma
  if (lemma === 'see' && !(areWho(subjects) && areWho(others))) return null
  const latest = latestOf(scene, at)
  if (latest === 'counted') return null
  return makeCandidate(rule, at, asParties(scene, actors([...subjects, ...others]), 'participant'), {
    first: group.first,
    format: formatOf(scene, at) ?? rule.format ?? null,
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
  return entity.kind !== 'group' || tokens.slice(first, last).some(({ lemma }) => peopleNouns.has(lemma))
}

const areWho = (names: readonly Named[]): boolean =>
  names.length > 0 && names.every(({ entity }) => entity.kind === 'person')

/** "the ministers met": one name for several people. */
function isMany(subjects: readonly Named[]): boolean {
  return subjects.length === 1 && subjects[0]!.entity.kind === 'group'
}

const assembling = new Set(['meet', 'gather', 'convene', 'confer', 'reconvene', 'huddle'])

function tokenIs(scene: Scene, at: number, lemma: string): boolean {
  return scene.words.tokens[at]!.lemma === lemma
}

/** No name follows: a plural subject must meet itself ("A and B met in Rome"), or nameless people are met. */
function meetsUnnamed(scene: Scene, rule: ContactRule, at: number): boolean {
  if (takesUnnamed(scene, at + 1)) return true
  const next = nextWord(scene, at + 1)
  const takesThing = /^(?:DT|NN|JJ|CD|PRP\$)/u.test(scene.words.tokens[next]?.tag ?? '') && scene.timeAt[next]! < 0
  return !takesThing && rule.pattern === 'meets'
}

/** "met officials", "will meet with government leaders": people without a name. */
function takesUnnamed(scene: Scene, from: number): boolean {
  const { tokens } = scene.words
  const end = Math.min(clauseEnd(scene, from), from + 14)
  for (let at = from; at < end; at++) {
    if (peopleNouns.has(tokens[at]!.lemma)) return true
    if (tokens[at]!.tag === 'IN' && !withs.has(tokens[at]!.lower) && tokens[at]!.lower !== 'of') return false
  }
  return false
}

function nextWord(scene: Scene, from: number): number {
  const { tokens } = scene.words
  let at = from
  while (tokens[at]?.tag.startsWith('RB') || scene.timeAt[at]! >= 0) at++
  return at
}

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
  if (tokens[at]!.lemma === 'receive' && tokens[objects[0]!.last]?.tag === 'POS') return null
  return makeCandidate(rule, at, asParties(scene, [...subjects, ...objects], 'participant'), {
    first: group.first,
    confidence: 0.85,
  })
}

/** "A spoke with B": a call where a telephone or a release's "today" says so, talks otherwise. */
export function readSpeaks(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  const group = readVerbGroup(scene, at)
  const others = actors(
    namesAfter(scene, at + 1, tokens[at]!.lemma === 'talk' || tokens[at]!.lemma === 'speak' ? withsAndTo : withs),
  )
  if (facesAudience(scene, at)) return null
  const people = others.filter(({ entity }) => entity.kind !== 'organisation' || isWithWith(scene, at))
  const subjects = actors(subjectsOf(scene, at))
  const opens = group.form === 'gerund' && people.length > 1
  if ((subjects.length === 0 && !opens) || (people.length === 0 && !(subjects.length > 1 && byPhone(scene, at))))
    return null
  const kind = spokenKind(scene, at, group.form === 'finite' && isWithWith(scene, at) && areAbroad(subjects, people))
  return makeCandidate(rule, at, asParties(scene, actors([...subjects, ...people]), 'participant'), {
    first: group.first,
    kind,
    format: kind === 'call' ? (byVideo(scene, at) ? 'video' : 'phone') : null,
    confidence: 0.8,
  })
}

function isWithWith(scene: Scene, at: number): boolean {
  const { tokens } = scene.words
  for (let next = at + 1; next < at + 6; next++) if (tokens[next]?.lower === 'with') return true
  return false
}

function facesAudience(scene: Scene, at: number): boolean {
  const { tokens } = scene.words
  const end = Math.min(clauseEnd(scene, at + 1), at + 8)
  for (let next = at + 1; next < end; next++) {
    if (audienceNouns.has(tokens[next]!.lemma)) return true
    if (scene.namedAt[next]! >= 0) return false
  }
  return false
}

const phoneWords = new Set(['phone', 'telephone', 'line', 'telephonically', 'hotline'])
const videoWords = new Set(['video', 'virtually', 'videoconference', 'zoom', 'virtual', 'teleconference', 'online'])

export function byPhone(scene: Scene, at: number): boolean {
  return sentenceHas(scene, at, phoneWords)
}
export function byVideo(scene: Scene, at: number): boolean {
  return sentenceHas(scene, at, videoWords)
}

function sentenceHas(scene: Scene, at: number, words: ReadonlySet<string>): boolean {
  const { tokens } = scene.words
  const sentence = tokens[at]!.sentence
  for (let next = at - 1; next >= 0 && at - next < 24 && tokens[next]!.sentence === sentence; next--)
    if (words.has(tokens[next]!.lower)) return true
  for (let next = at; next < tokens.length && next - at < 40 && tokens[next]!.sentence === sentence; next++)
    if (words.has(tokens[next]!.lower)) return true
  return false
}

/** People of two countries who speak, and no word of a place, speak by telephone. */
function areAbroad(subjects: readonly Named[], others: readonly Named[]): boolean {
  if (!areWho(subjects) || !areWho(others)) return false
  return others.every(
    ({ entity }) =>
      entity.country && subjects.every((one) => one.entity.country && one.entity.country !== entity.country),
  )
}

/** A release's "spoke today with" is a call unless it says where; the press's is talks. */
function spokenKind(scene: Scene, at: number, abroad: boolean): Candidate['kind'] {
  if (byPhone(scene, at) || byVideo(scene, at)) return 'call'
  const headline = headlineKind(scene)
  if (headline) return headline
  if (saysWhere(scene, at)) return 'meeting'
  return abroad || isRelease(scene) ? 'call' : 'talks'
}

/** What the title calls it, or the address of the page. */
function headlineKind({ report }: Scene): 'call' | 'meeting' | null {
  const headline = `${report.title ?? ''} ${(report.url ?? '').slice(-300).replace(/[-_/]/gu, ' ')}`
  if (/\bcalls?\b/iu.test(headline)) return 'call'
  return /\bmeet(?:s|ing|ings)?\b/iu.test(headline) ? 'meeting' : null
}

/** Attributed to a spokesperson, or a readout: the telephone is understood. */
function isRelease({ report }: Scene): boolean {
  return /attributable to|^\W*readout\b/iu.test(report.text.slice(0, 600)) || /\.gov\//u.test(report.url ?? '')
}

const grounds = new Set(['place', 'occasion', 'country'])

function saysWhere(scene: Scene, at: number): boolean {
  const { tokens } = scene.words
  const end = clauseEnd(scene, at + 1)
  for (let next = at + 1; next < end; next++) {
    const { lower } = tokens[next]!
    if (
      lower !== 'in' &&
      lower !== 'at' &&
      lower !== 'during' &&
      lower !== 'sidelines' &&
      lower !== 'margins' &&
      lower !== 'person'
    )
      continue
    if (lower === 'sidelines' || lower === 'margins' || lower === 'person' || lower === 'during') return true
    for (let name = next + 1; name < Math.min(end, next + 4); name++)
      if (grounds.has(scene.named[scene.namedAt[name]!]?.entity.kind ?? '')) return true
  }
  return false
}

/** "A phoned B", "A called B to discuss …", never "called B a liar". */
export function readPhones(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  const group = readVerbGroup(scene, at)
  const loose = tokens[at]!.lemma === 'call' || tokens[at]!.lemma === 'ring'
  const called = group.passive ? subjectsOf(scene, at) : objectsOf(scene, at)
  const callers = group.passive ? namesAfter(scene, at + 1, new Set(['by'])) : subjectsOf(scene, at)
  const others = actors(called).filter(
    ({ entity }) => entity.kind === 'person' || (!loose && entity.kind === 'country'),
  )
  const subjects = actors(callers)
  if (others.length === 0 || subjects.length === 0 || (loose && (group.passive || !areWho(subjects)))) return null
  const last = Math.max(...others.map((name) => name.last))
  const next = tokens[last]
  if (
    loose &&
    next &&
    next.sentence === tokens[at]!.sentence &&
    scene.timeAt[last]! < 0 &&
    /^(?:DT|NN|JJ|PRP\$|``|RB|POS|VBG|IN)/u.test(next.tag)
  ) {
    if (next.tag !== 'IN' || next.lower === 'for' || (next.lower === 'on' && scene.timeAt[last + 1]! < 0)) return null
  }
  return makeCandidate(rule, at, asParties(scene, actors([...subjects, ...others]), 'participant'), {
    first: group.first,
  })
}

/** "A negotiated with B"; "A discussed it with B"; "the two discussed it" points back. */
export function readDiscusses(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  const subjects = actors(subjectsOf(scene, at))
  const others = actors(namesAfter(scene, at + 1, withs))
  const people = unique(actors([...subjects, ...others]))
  if (subjects.length === 0) return null
  const calls = byPhone(scene, at) && group.form === 'finite'
  if (others.length > 0)
    return makeCandidate(rule, at, asParties(scene, people, 'participant'), {
      first: group.first,
      kind: calls ? 'call' : 'talks',
    })
  if (group.form !== 'finite') return null
  return makeCandidate(rule, at, asParties(scene, people, 'participant'), {
    first: group.first,
    anaphoric: true,
    confidence: 0.5,
  })
}

/** How they met: "virtually", "on the sidelines of", "over lunch". */
export function formatOf(scene: Scene, at: number): Candidate['format'] {
  const { tokens } = scene.words
  const sentence = tokens[at]!.sentence
  for (let next = Math.max(0, at - 8); next < Math.min(tokens.length, at + 24); next++) {
    if (tokens[next]!.sentence !== sentence) continue
    const { lower } = tokens[next]!
    if (lower === 'virtually' || lower === 'virtual' || lower === 'videoconference' || lower === 'online')
      return 'virtual'
    if (lower === 'sidelines' || lower === 'margins') return 'sidelines'
    if (lower === 'one-on-one' || lower === 'tête-à-tête') return 'one-on-one'
    if (lower === 'delegation-level') return 'delegation'
  }
  return null
}
