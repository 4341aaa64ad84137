import type { Complement } from './cue-rules.ts'
import { contentAfter, contentEnd, hasClause, hasFinite, trimEnd } from './find-content.ts'
import { mainSubject, subjectAfter, subjectBefore } from './find-subject.ts'
import { type FoundCue, matchCue } from './match-cue.ts'
import { auxiliaries, isAdverb, isFinite, isVerb, nounEnd, type Range, startsNoun } from './read-phrases.ts'
import { accordingTo } from './read-according.ts'
import { nounCue } from './read-noun-cue.ts'
import type { Atom } from './read-units.ts'

/** One cue with who speaks and what is said, in atoms of one unit. */
export interface Attribution {
  readonly cue: Range
  readonly lemma: string
  readonly speaker: Range | null
  readonly content: Range
  readonly complement: Complement
  readonly audience: Range | null
  /** Its cue is a verb: a participle after it may share its speaker. */
  readonly isVerb: boolean
  /** Where its words end: what follows may be another's. */
  readonly end: number
  readonly rule: string
}

interface Group extends Range {
  readonly passive: boolean
  /** No verb of its own sentence: "saying", "accused of". */
  readonly bare: boolean
}

const beForms = new Set("is are was were be been being am 's ’s 're ’re 'm ’m get gets got".split(' '))

/** The verb group that ends in the cue at `k`: auxiliaries, adverbs, and "went on to". */
function verbGroup(atoms: readonly Atom[], k: number, cue: FoundCue, floor: number): Group {
  let from = k
  let auxiliary = false
  let passive = false
  while (from > floor) {
    const atom = atoms[from - 1]!
    const isAuxiliary = auxiliaries.has(atom.lower) && (isVerb(atom) || atom.tag !== 'POS')
    const chained =
      (isVerb(atom) && /^(?:to|on|out)$/u.test(atoms[from]!.lower)) ||
      (atom.lower === 'to' && from === k) ||
      (/^(?:on|out)$/u.test(atom.lower) && atoms[from]!.lower === 'to')
    if (!isAuxiliary && !isAdverb(atom) && !chained) break
    if (isAuxiliary && !auxiliary && beForms.has(atom.lower) && (cue.form === 'past' || cue.form === 'participle')) passive = true
    auxiliary ||= isAuxiliary || chained
    from--
  }
  while (from < k && isAdverb(atoms[from]) && auxiliary) from++
  return { from, to: k + 1, passive, bare: !auxiliary && (cue.form === 'ing' || atoms[k]!.tag === 'VBN') }
}

/** The clause a conjunction or a participle takes its subject from. */
function sharedSubject(atoms: readonly Atom[], k: number, floor: number, earlier: readonly Attribution[]): Range | null {
  const last = earlier.findLast((one) => one.isVerb)
  return last?.speaker ?? mainSubject(atoms, k, floor) ?? openingNoun(atoms, floor, k)
}

function speakerOf(atoms: readonly Atom[], cue: FoundCue, group: Group, floor: number, earlier: readonly Attribution[]): Range | null {
  const quoted = quotedAs(atoms, group.to - 1, floor)
  if (quoted !== null) return quoted.speaker
  let before = group.from
  while (before > 0 && isAdverb(atoms[before - 1])) before--
  const last = atoms[before - 1]
  if (last === undefined) return group.bare ? afterOpening(atoms, group.from) : null
  const shares = last.tag === 'CC' || (group.bare && (/^(?:[,:—–-]|--)$/u.test(last.lower) || last.tag === 'IN' || last.tag === 'QUOTE'))
  if (shares) return sharedSubject(atoms, before - 1, 0, earlier)
  if (group.bare && cue.form === 'ing') {
    const issuer = issuerOf(atoms, before, floor)
    if (issuer !== null) return issuer
  }
  return subjectBefore(atoms, group.from, floor, group.bare) ?? openingNoun(atoms, floor, group.from)
}

const documents = new Set('statement release letter email e-mail memo tweet post message op-ed article note ad video communique communiqué report column essay press'.split(' '))
const issuing = /^(?:releas|issu|sen[dt]|publish|post|put|blast|wr[io]t|tweet|email|circulat|pen|mail|fir)/u

/** "She issued a statement saying": the words are hers. */
function issuerOf(atoms: readonly Atom[], k: number, floor: number): Range | null {
  let at = k
  while (at > floor && (atoms[at - 1]!.time || /^(?:to|on|in|late|early)$/u.test(atoms[at - 1]!.lower) || /^NN/u.test(atoms[at - 1]!.tag)) && !documents.has(atoms[at - 1]!.lower)) at--
  if (!documents.has(atoms[at - 1]?.lower ?? '')) return null
  for (let i = at - 1; i > Math.max(floor, at - 8); i--) {
    if (isVerb(atoms[i]) && issuing.test(atoms[i]!.lower)) return mainSubject(atoms, i + 1, floor)
  }
  return null
}

/** "Calling it a farce, the senator walked out": the subject after the opening participle's comma. */
function afterOpening(atoms: readonly Atom[], from: number): Range | null {
  for (let i = from; i < Math.min(atoms.length, from + 60); i++) {
    if (atoms[i]!.lower === ',' && startsNoun(atoms[i + 1]) && atoms[i + 1]!.tag !== 'QUOTE') {
      const end = nounEnd(atoms, i + 1, atoms.length)
      if (isFinite(atoms[end]) || isAdverb(atoms[end]) || atoms[end]?.lower === ',') return { from: i + 1, to: end }
    }
  }
  return null
}

function agentAfter(atoms: readonly Atom[], from: number, limit: number): Range | null {
  for (let i = from; i < Math.min(limit, from + 8); i++) {
    if (atoms[i]!.lower === 'by' && startsNoun(atoms[i + 1]) && !atoms[i + 1]!.time) {
      return { from: i + 1, to: nounEnd(atoms, i + 1, limit) }
    }
    if (isFinite(atoms[i]) || atoms[i]!.lower === ',') return null
  }
  return null
}

const passiveTakes: readonly Complement[] = ['to', 'noun-of', 'noun-as', 'noun-for', 'noun-to', 'two']

function readPassive(atoms: readonly Atom[], k: number, cue: FoundCue, group: Group, floor: number): Attribution | null {
  const subject = subjectBefore(atoms, group.from, floor)
  const agent = agentAfter(atoms, cue.end, atoms.length)
  const common = { cue: { from: group.from, to: cue.end }, lemma: cue.lemma, speaker: agent, isVerb: agent !== null }
  const found = agent === null ? contentAfter(atoms, cue, atoms.length) : null
  if (found !== null && (found.complement === 'clause' || found.complement === 'wh' || found.complement === 'quote')) {
    const audience = subject !== null && atoms[subject.from]!.lower !== 'it' ? subject : null
    return { ...common, content: found, complement: found.complement, audience, end: found.to, rule: ruleOf(cue, found.complement) }
  }
  if (subject === null) return null
  const next = atoms[cue.end]?.lower ?? ''
  const fits = next === 'to' || next === 'as' || next === 'of' || next === 'for' || agent !== null
  const complement = passiveTakes.find((one) => cue.takes.has(one)) ?? (cue.takes.has('noun') ? 'noun' : null)
  if (!fits || complement === null) return null
  const to = agent !== null ? subject.to : trimEnd(atoms, cue.end, contentEnd(atoms, cue.end, atoms.length))
  return { ...common, content: { from: subject.from, to }, complement, audience: null, end: Math.max(to, cue.end, agent?.to ?? 0), rule: `${ruleOf(cue, complement)}` }
}

function ruleOf(cue: FoundCue, complement: Complement): string {
  return (cue.takes.get(complement) ?? [...cue.takes.values()][0]!).id
}

/** What stands before the cue's subject, where that is what is said: "…, the ministry said". */
function contentBefore(atoms: readonly Atom[], to: number, floor: number, isInverted = false): Range | null {
  const mark = atoms[to - 1]
  if (mark === undefined || to - 1 < floor) return null
  if (mark.tag !== 'QUOTE' && mark.lower !== ',' && mark.tag !== ':') return null
  if (mark.tag === 'QUOTE' && to - 1 > floor && !isInverted && !/[,.?!…—-]$/u.test(mark.lower)) return null
  const end = trimEnd(atoms, floor, to)
  const quoted = atoms[end - 1]?.tag === 'QUOTE'
  if (end <= floor || (!quoted && !hasClause(atoms, floor, end))) return null
  return { from: floor, to: end }
}

/** "a message shown on television", "the alleged swap": a participle with no auxiliary that has no words of its own. */
function isLooseParticiple(atoms: readonly Atom[], k: number, cue: FoundCue, group: Group): boolean {
  if (!group.bare || atoms[k]!.tag !== 'VBN') return false
  const before = atoms[k - 1]?.tag ?? 'DT'
  const after = atoms[cue.end]
  if (/^(?:DT|JJ|PRP\$|POS|IN|CC|TO)$/u.test(before) || after === undefined) return true
  return !startsNoun(after) && after.lower !== 'that' && after.lower !== ':' && after.lower !== ','
}

/** “…,” a daily quoted the minister as saying · the minister was quoted as saying “…” */
function quotedAs(atoms: readonly Atom[], k: number, floor: number): { speaker: Range; from: number } | null {
  if (atoms[k - 1]?.lower !== 'as' || atoms[k]!.tag !== 'VBG') return null
  for (let i = k - 2; i >= Math.max(floor, k - 12); i--) {
    const atom = atoms[i]!
    if (!/^(?:quot|cit|report|describ|record)(?:ed|es|ing)$/u.test(atom.lower) && !/^(?:quote|cite)s?$/u.test(atom.lower)) continue
    let from = i
    while (from > floor && auxiliaries.has(atoms[from - 1]!.lower)) from--
    const subject = subjectBefore(atoms, from, floor)
    const middle = startsNoun(atoms[i + 1]) ? { from: i + 1, to: nounEnd(atoms, i + 1, k - 1) } : null
    const speaker = middle ?? subject
    return speaker === null ? null : { speaker, from: subject?.from ?? speaker.from }
  }
  return null
}

/** Said Ann Lee: “…” */
function inverted(atoms: readonly Atom[], k: number, cue: FoundCue): Attribution | null {
  if (k > 0 || !cue.takes.has('quote') || (cue.form !== 'past' && cue.form !== 'third')) return null
  const speaker = subjectAfter(atoms, cue.end, atoms.length)
  if (speaker === null) return null
  let colon = speaker.to
  while (colon < atoms.length && colon < speaker.to + 25 && atoms[colon]!.lower !== ':' && atoms[colon]!.quote === null) colon++
  const from = atoms[colon]?.lower === ':' ? colon + 1 : colon
  if (from >= atoms.length || (atoms[from]!.quote === null && from === colon)) return null
  const to = trimEnd(atoms, from, atoms.length)
  const cueRange = { from: k, to: cue.end }
  return { cue: cueRange, lemma: cue.lemma, speaker, content: { from, to }, complement: 'quote', audience: null, isVerb: true, end: to, rule: ruleOf(cue, 'quote') }
}

function readVerb(atoms: readonly Atom[], k: number, floor: number, earlier: readonly Attribution[]): Attribution | null {
  const cue = matchCue(atoms, k)
  if (cue === null) return null
  const front = inverted(atoms, k, cue)
  if (front !== null) return front
  const group = verbGroup(atoms, k, cue, floor)
  if (isLooseParticiple(atoms, k, cue, group)) return null
  if (group.passive) return readPassive(atoms, k, cue, group, floor)
  const right = contentAfter(atoms, cue, atoms.length)
  if (cue.takes.has('quote-after') && (right === null || right.complement === 'quote' || right.complement === 'noun' || right.complement==='clause')) {
    const left = readLeft(atoms, cue, group, floor, right !== null)
    if (left !== null) return left
  }
  if (right === null) return null
  const speaker = speakerOf(atoms, cue, group, floor, earlier)
  if (speaker === null) return null
  return {
    cue: { from: group.from, to: cue.end },
    lemma: cue.lemma,
    speaker,
    content: right,
    complement: right.complement,
    audience: right.audience,
    isVerb: true,
    end: right.to,
    rule: ruleOf(cue, right.complement),
  }
}

/** "…," X said · "…," said X · "…, X said, …" */
function readLeft(atoms: readonly Atom[], cue: FoundCue, group: Group, floor: number, hasRight: boolean): Attribution | null {
  const quoted = quotedAs(atoms, group.to - 1, floor)
  const before = quoted?.speaker ?? subjectBefore(atoms, group.from, floor)
  let speaker = before
  let content = before === null ? null : contentBefore(atoms, quoted?.from ?? before.from, floor)
  let end = cue.end
  if (content === null) {
    speaker = subjectAfter(atoms, cue.end, atoms.length)
    content = speaker === null || isFinite(atoms[speaker.to]) ? null : contentBefore(atoms, group.from, floor, true)
    end = speaker?.to ?? end
  }
  if (content === null || speaker === null) return null
  const hasQuote = atoms.slice(content.from, content.to).some((atom) => atom.quote !== null)
  if (!hasQuote && !(cue.takes.has('clause') && endsSaying(atoms, speaker === before ? cue.end : speaker.to))) return null
  const isQuote = atoms[content.to - 1]!.tag === 'QUOTE'
  if (hasRight && !(isQuote && (content.to - content.from === 1 || speaker !== before))) return null
  const complement = 'quote-after' as const
  const audience = cue.audience === null || speaker !== before ? null : audienceAfter(atoms, cue.end)
  const around = resume(atoms, Math.max(end, audience?.to ?? 0), content.to - content.from === 1 && isQuote)
  return {
    cue: { from: group.from, to: cue.end },
    lemma: cue.lemma,
    speaker,
    content: around === null ? content : { from: content.from, to: around.to },
    complement,
    audience,
    isVerb: true,
    end: around?.to ?? Math.max(end, audience?.to ?? 0),
    rule: ruleOf(cue, complement),
  }
}

/** The noun phrase a sentence opens with, where its verb could not be told. */
function openingNoun(atoms: readonly Atom[], floor: number, to: number): Range | null {
  let from = floor
  while (from < to && !startsNoun(atoms[from]) && !/^(?:IN|VB)/u.test(atoms[from]!.tag)) from++
  if (from >= to || !startsNoun(atoms[from]) || atoms[from]!.quote !== null) return null
  const end = nounEnd(atoms, from, to)
  return end > from && !atoms[from]!.time ? { from, to: end } : null
}

/** Nothing the cue could take follows: the sentence ends, or a comma, a time, a place. */
function endsSaying(atoms: readonly Atom[], from: number): boolean {
  const next = atoms[from]
  return next === undefined || next.time || /^(?:[.,:]|IN|TO|CC|RB|VBG|-LRB-|-RRB-)$/u.test(next.tag) || next.lower === 'reporters'
}

function audienceAfter(atoms: readonly Atom[], from: number): Range | null {
  if (!startsNoun(atoms[from]) || atoms[from]!.time) return null
  return { from, to: nounEnd(atoms, from, atoms.length) }
}

/** Where what is said goes on after the cue: ", he said, …" and ", he said in Rome, “…”". */
function resume(atoms: readonly Atom[], from: number, quotesOnly: boolean): Range | null {
  let comma = from
  while (comma < atoms.length && comma < from + 30 && !/^[,:;.]$/u.test(atoms[comma]!.lower) && atoms[comma]!.quote === null) comma++
  if (atoms[comma]?.lower !== ',') return null
  const quote = nextQuote(atoms, comma + 1)
  const start = quote >= 0 ? quote : comma + 1
  const next = atoms[start]
  if (next === undefined) return null
  const to = trimEnd(atoms, start, contentEnd(atoms, start, atoms.length))
  if (next.quote !== null) return { from: start, to }
  if (next.tag === 'VBG' || next.tag === '.' || next.lower === 'according') return null
  return comma === from && !quotesOnly && hasFinite(atoms, start, to) ? { from: start, to } : null
}

/** The quotation that goes on after ", but" or after more commas with no verb of their own; -1 where there is none. */
function nextQuote(atoms: readonly Atom[], from: number): number {
  for (let i = from; i < Math.min(atoms.length, from + 20); i++) {
    const atom = atoms[i]!
    if (atom.quote !== null) return /^(?:,|CC)$/u.test(atoms[i - 1]!.tag) ? i : -1
    if (isFinite(atom) || (atom.tag === 'VBG' && matchCue(atoms, i)?.takes.has('quote'))) return -1
  }
  return -1
}

/** The attributions of one sentence, outermost only, in order. */
export function findAttributions(atoms: readonly Atom[]): Attribution[] {
  const found: Attribution[] = []
  const last = trailing(atoms)
  let floor = 0
  let k = 0
  if (last !== null) {
    found.push(last)
    k = last.end
    floor = k
  }
  while (k < atoms.length) {
    const one = accordingTo(atoms, k, floor) ?? readVerb(atoms, k, floor, found) ?? nounCue(atoms, k, floor)
    if (one === null) {
      k++
      continue
    }
    while (found.length > 0 && found.at(-1)!.content.from >= one.content.from && found.at(-1)!.end <= one.cue.from) found.pop()
    found.push(one)
    k = Math.max(one.end, k + 1)
    floor = one.end
  }
  return found
}

/** The cue that ends the sentence and has all before it as its words: "…, officials said on Tuesday." */
function trailing(atoms: readonly Atom[]): Attribution | null {
  for (let k = atoms.length - 1; k >= Math.max(1, atoms.length - 40); k--) {
    const one = accordingTo(atoms, k, 0) ?? readVerb(atoms, k, 0, [])
    if (one === null || one.content.from !== 0 || one.complement !== 'quote-after') continue
    if (one.cue.from >= one.content.from) return one
  }
  return null
}
