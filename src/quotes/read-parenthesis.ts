import type { Attribution } from './attribution.ts'
import { contentEnd, hasClause, hasFinite, trimEnd } from './end-content.ts'
import { quotedAs } from './find-speaker.ts'
import { subjectAfter, subjectBefore } from './find-subject.ts'
import { type FoundCue, matchCue, ruleOf } from './match-cue.ts'
import { hearersIn } from './read-audience.ts'
import { isAdverb, isFiniteVerb, nounEnd, type Range, startsNoun } from './read-phrases.ts'
import type { Group } from './read-verb-group.ts'
import type { Atom } from './unit.ts'

/** "…," X said · "…," said X · "…, X said, …" */
export function readParenthesis(
  atoms: readonly Atom[],
  cue: FoundCue,
  group: Group,
  floor: number,
  hasRight: boolean,
): Attribution | null {
  const quoted = quotedAs(atoms, group.to - 1, floor)
  const before = quoted?.speaker ?? subjectBefore(atoms, group.from, floor)
  let speaker = before
  let content = before === null ? null : contentBefore(atoms, quoted?.from ?? before.from, floor)
  let end = cue.end
  if (content === null) {
    speaker = subjectAfter(atoms, cue.end, atoms.length)
    content = speaker === null || isFiniteVerb(atoms[speaker.to]) ? null : contentBefore(atoms, group.from, floor, true)
    end = speaker?.to ?? end
  }
  if (content === null && before !== null) return splitClause(atoms, cue, group, before, floor)
  if (content === null || speaker === null) return null
  const hasQuote = atoms.slice(content.from, content.to).some((atom) => atom.quote !== null)
  if (!hasQuote && !(cue.takes.has('clause') && endsSaying(atoms, speaker === before ? told(atoms, cue) : speaker.to)))
    return null
  const isQuote = atoms[content.to - 1]!.tag === 'QUOTE'
  if (hasRight && !(isQuote && (content.to - content.from === 1 || speaker !== before))) return null
  const complement = 'quote-after' as const
  const audience =
    cue.audience === null || cue.audience === 'address' || speaker !== before ? null : audienceAfter(atoms, cue.end)
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

/** What stands before the cue's subject, where that is what is said: "…, the ministry said". */
export function contentBefore(atoms: readonly Atom[], to: number, floor: number, isInverted = false): Range | null {
  const mark = atoms[to - 1]
  if (mark === undefined || to - 1 < floor) return null
  if (mark.tag !== 'QUOTE' && mark.lower !== ',' && mark.tag !== ':') return null
  if (mark.tag === 'QUOTE' && to - 1 > floor && !isInverted && !/[,.?!…—-]$/u.test(mark.lower)) return null
  const end = trimEnd(atoms, floor, to)
  const quoted = atoms[end - 1]?.tag === 'QUOTE'
  if (end <= floor || (!quoted && !hasClause(atoms, floor, end) && !hasHiddenVerb(atoms, floor, end))) return null
  return { from: floor, to: end }
}

/** "The foreign minister met his guest, the ministry said": the tagger makes a participle of the only verb. */
function hasHiddenVerb(atoms: readonly Atom[], from: number, to: number): boolean {
  if (!startsNoun(atoms[from])) return false
  for (let at = from + 1; at < to && atoms[at]!.lower !== ','; at++)
    if (atoms[at]!.tag === 'VBN') return /^(?:NN|RB)/u.test(atoms[at - 1]!.tag) && atoms[at + 1]?.lower !== 'by'
  return false
}

/** "The road, the ministry said, was open": the cue stands between a clause's subject and its verb. */
function splitClause(
  atoms: readonly Atom[],
  cue: FoundCue,
  group: Group,
  speaker: Range,
  floor: number,
): Attribution | null {
  const verb = atoms[cue.end + 1]
  const splits =
    atoms[speaker.from - 1]?.lower === ',' && atoms[cue.end]?.lower === ',' && (isFiniteVerb(verb) || isAdverb(verb))
  if (!splits || !cue.takes.has('clause') || speaker.from - 1 <= floor) return null
  const to = trimEnd(atoms, cue.end + 1, contentEnd(atoms, cue.end + 1, atoms.length))
  return {
    cue: { from: group.from, to: cue.end },
    lemma: cue.lemma,
    speaker,
    content: { from: floor, to },
    complement: 'quote-after',
    audience: null,
    isVerb: true,
    end: to,
    rule: ruleOf(cue, 'quote-after'),
  }
}

/** Where the cue's hearer ends: "the king told lawmakers". */
function told(atoms: readonly Atom[], cue: FoundCue): number {
  return cue.audience === 'must' ? (audienceAfter(atoms, cue.end)?.to ?? cue.end) : cue.end
}

/** Nothing the cue could take follows: the sentence ends, or a comma, a time, a place. */
function endsSaying(atoms: readonly Atom[], from: number): boolean {
  const next = atoms[from]
  return (
    next === undefined ||
    next.time ||
    /^(?:[.,:]|IN|TO|CC|RB|VBG|-LRB-|-RRB-)$/u.test(next.tag) ||
    next.lower === 'reporters'
  )
}

function audienceAfter(atoms: readonly Atom[], from: number): Range | null {
  if (!startsNoun(atoms[from]) || atoms[from]!.time) return null
  return hearersIn(atoms, from, nounEnd(atoms, from, atoms.length))
}

/** Where what is said goes on after the cue: ", he said, …" and ", he said in Rome, “…”". */
function resume(atoms: readonly Atom[], from: number, quotesOnly: boolean): Range | null {
  let comma = from
  while (
    comma < atoms.length &&
    comma < from + 30 &&
    !/^[,:;.]$/u.test(atoms[comma]!.lower) &&
    atoms[comma]!.quote === null
  )
    comma++
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
    if (isFiniteVerb(atom) || (atom.tag === 'VBG' && matchCue(atoms, i)?.takes.has('quote'))) return -1
  }
  return -1
}
