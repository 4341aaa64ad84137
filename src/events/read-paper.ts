import type { Candidate } from './candidate.ts'
import type { ContactRule } from './contact-rules.ts'
import { paperNouns, stateFormNouns, treatyNouns } from './contact-words.ts'
import { clauseEnd, namesAfter, subjectsOf } from './find-arguments.ts'
import { namesFrom, unique } from './find-names.ts'
import { ownersIn, verbBefore } from './find-partners.ts'
import { actors, asParties, makeCandidate } from './make-candidate.ts'
import { phraseStart } from './read-noun-status.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { Named, Scene } from './scene.ts'
import { sentenceStart } from './sentence-bounds.ts'

const by = new Set(['by'])
const partners = new Set(['with', 'between', 'among', 'by'])
/** Verbs that issue papers and do much else: the paper must be one that states issue. */
const loose = new Set(['present', 'post', 'circulate', 'table', 'adopt', 'launch'])
const homely = new Set(['bill', 'law', 'order', 'autograph', 'player', 'extension', 'book', 'petition', 'letter'])

/** "A and B signed a treaty", "a treaty was signed by A and B". */
export function readSigns(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  const paper =
    group.passive || group.form === 'participle'
      ? paperBefore(scene, group.first, treatyNouns)
      : paperAfter(scene, at, treatyNouns)
  if (paper < 0 || homely.has(scene.words.tokens[paper]!.lemma)) return null
  const passive = group.passive || group.form === 'participle'
  const subjects = passive ? [] : actors(subjectsOf(scene, at))
  const others = actors(namesAfter(scene, Math.min(at, paper) + 1, partners))
  const parties = actors([...subjects, ...others])
  if (parties.length === 0 && !(passive && group.tense !== 'none')) return null
  return makeCandidate(rule, at, asParties(scene, parties, 'party'), {
    first: Math.min(group.first, paper),
  })
}

/** The next noun after the verb, if it is a paper of the list; -1 otherwise. */
function paperAfter(scene: Scene, at: number, papers: ReadonlySet<string>): number {
  const { tokens } = scene.words
  const end = Math.min(clauseEnd(scene, at + 1), at + 14)
  for (let next = at + 1; next < end; next++) {
    const { tag, lemma, lower } = tokens[next]!
    if (tag.startsWith('NN') && papers.has(lemma)) {
      const after = tokens[next + 1]
      if (!after?.tag.startsWith('NN') || !papers.has(after.lemma)) return next
    }
    if (tag === 'IN' && lower !== 'of') return -1
    if (lower === ',' && next > at + 8) return -1
  }
  return -1
}

function paperBefore(scene: Scene, first: number, papers: ReadonlySet<string>): number {
  const { tokens } = scene.words
  const sentence = tokens[first]?.sentence
  for (let left = first - 1; left >= 0 && first - left < 14 && tokens[left]!.sentence === sentence; left--) {
    if (tokens[left]!.tag.startsWith('NN') && papers.has(tokens[left]!.lemma)) return left
    if (/^VB[DZP]$/u.test(tokens[left]!.tag)) return -1
  }
  return -1
}

/** "the signing of a pact between A and B". */
export function readSignature(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  if (tokens[at + 1]?.lower !== 'of') return null
  const paper = paperAfter(scene, at + 1, treatyNouns)
  if (paper < 0 || homely.has(tokens[paper]!.lemma)) return null
  const first = phraseStart(scene, at)
  const verb = verbBefore(scene, first)
  const names = unique([
    ...ownersIn(scene, first, at),
    ...actors(namesAfter(scene, at + 1, partners)),
    ...(verb >= 0 ? actors(subjectsOf(scene, verb)) : []),
  ])
  return makeCandidate(rule, at, asParties(scene, names, 'party'), {
    first,
    last: paper + 1,
    anaphoric: names.length === 0,
  })
}

/** "A published a report", "the statement was released by A and B". */
export function readIssues(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const group = readVerbGroup(scene, at)
  const { tokens } = scene.words
  const papers = loose.has(tokens[at]!.lemma) ? stateFormNouns : paperNouns
  const passive = group.passive || group.form === 'participle'
  const paper = passive ? paperBefore(scene, group.first, papers) : paperAfter(scene, at, papers)
  if (paper < 0) return null
  const issuers = passive ? actors(namesAfter(scene, at + 1, by)) : actors(subjectsOf(scene, at))
  if (issuers.length === 0 || !isState(issuers)) return null
  return makeCandidate(rule, at, asParties(scene, issuers, 'issuer'), {
    first: Math.min(group.first, paper),
    last: Math.max(at, paper) + 1,
  })
}

function isState(names: readonly Named[]): boolean {
  return names.every(
    ({ entity }) => entity.kind === 'country' || entity.kind === 'organisation' || entity.offices.length > 0,
  )
}

/** "China’s release of a position paper", "a joint statement by A and B". */
export function readIssue(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens } = scene.words
  if (stateFormNouns.has(tokens[at]!.lemma)) return readStatement(scene, rule, at)
  if (tokens[at + 1]?.lower !== 'of') return null
  const paper = paperAfter(scene, at + 1, paperNouns)
  if (paper < 0) return null
  const first = phraseStart(scene, at)
  const owners = ownersIn(scene, first, at)
  const issuers = owners.length > 0 ? owners : actors(namesAfter(scene, at + 1, by))
  if (issuers.length === 0) return maker(scene, rule, first, at, paper)
  return makeCandidate(rule, at, asParties(scene, issuers, 'issuer'), { first, last: paper + 1 })
}

const issuedBy = new Set(['from', 'by', 'of', 'between'])

/** "The following is a statement from A and B", "Joint Statement of A and B": a paper that names who issues it. */
function readStatement(scene: Scene, rule: ContactRule, at: number): Candidate | null {
  const { tokens, sentences } = scene.words
  const first = phraseStart(scene, at)
  const opens = tokens[first - 1]?.lower === 'is' && tokens[first - 2]?.lower === 'following'
  const titled = sentences[tokens[at]!.sentence]!.block === 'title' && tokens[at - 1]?.lower === 'joint'
  if ((!opens && !titled) || !issuedBy.has(tokens[at + 1]?.lower ?? '')) return null
  const issuers = actors(namesFrom(scene, at + 2))
  return issuers.length > 0 ? makeCandidate(rule, at, asParties(scene, issuers, 'issuer'), { first }) : null
}

/** "China presents itself as a broker, including the recent release of a paper": the sentence's subject issued it. */
function maker(scene: Scene, rule: ContactRule, first: number, at: number, paper: number): Candidate | null {
  const { tokens } = scene.words
  const from = sentenceStart(scene, at)
  for (let left = first - 1; left >= from; left--) {
    if (!/^VB[DZP]$/u.test(tokens[left]!.tag)) continue
    const issuers = actors(subjectsOf(scene, left)).filter(
      ({ entity }) => entity.kind === 'country' || entity.kind === 'organisation',
    )
    return issuers.length === 1
      ? makeCandidate(rule, at, asParties(scene, issuers, 'issuer'), { first, last: paper + 1, confidence: 0.5 })
      : null
  }
  return null
}
