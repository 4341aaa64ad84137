import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { audienceNouns } from './contact-words.ts'
import { clauseEnd, namesAfter, objectsOf, subjectsOf } from './find-arguments.ts'
import { unique } from './find-names.ts'
import { actors, areWho, asParties, makeCandidate } from './make-candidate.ts'
import { byPhone, byVideo } from './read-format.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'

const withs = new Set(['with', 'alongside'])
const withsAndTo = new Set(['with', 'to'])

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
  const kind = spokenKind(scene, at, group.form === 'finite' && areAbroad(subjects, people))
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
  if (others.some(({ first }) => /^[“"‘']/u.test(tokens[first - 1]?.text ?? ''))) return null
  if (others.length === 0 || subjects.length === 0 || (loose && (group.passive || !areWho(subjects)))) return null
  const last = endOfName(scene, others)
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

/** Past the title and the name of the last of them. */
function endOfName(scene: Scene, names: readonly Named[]): number {
  const ids = new Set(names.map(({ entity }) => entity.id))
  let last = Math.max(...names.map((name) => name.last))
  for (
    let next = scene.named[scene.namedAt[last]!];
    next && ids.has(next.entity.id);
    next = scene.named[scene.namedAt[last]!]
  )
    last = next.last
  return last
}

/** "A negotiated with B"; "A discussed it with B"; "the two discussed it" points back. */
export function readDiscusses(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  const subjects = actors(subjectsOf(scene, at))
  if (subjects.length === 0) return null
  const others = actors(namesAfter(scene, at + 1, withs))
  const people = unique(actors([...subjects, ...others]))
  const parties = asParties(scene, people, 'participant')
  const calls = group.form === 'finite' && byPhone(scene, at)
  if (others.length > 0 || (calls && people.length > 1))
    return makeCandidate(rule, at, parties, { first: group.first, kind: calls ? 'call' : 'talks' })
  if (group.form !== 'finite') return null
  const headline = isRelease(scene) && people.filter(isWho).length > 1 ? headlineKind(scene) : null
  if (headline) return makeCandidate(rule, at, parties, { first: group.first, kind: headline, confidence: 0.6 })
  const lasting = scene.words.tokens[at]!.lemma === 'negotiate' && people[0]!.entity.kind === 'group'
  const back = lasting ? {} : { anaphoric: true, place: null, timeFrom: null }
  return makeCandidate(rule, at, parties, { first: group.first, confidence: 0.5, ...back })
}

const isWho = ({ entity }: Named): boolean => entity.kind === 'person'
