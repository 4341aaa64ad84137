import type { Span } from '../document/span.ts'
import type { Attribution } from './attribution.ts'
import type { Draft } from './draft.ts'
import { findAttributions } from './find-attributions.ts'
import type { Quotation } from './find-quotations.ts'
import type { Range } from './read-phrases.ts'
import type { Atom } from './unit.ts'

/** A quotation of fewer words inside a clause is no statement of its own. */
const shortestFragment = 3
/** From this share of quoted letters on, a clause and its quotation are one statement. */
const mostlyQuoted = 0.4

/** Verbs whose quotations are somebody's very words. */
const speaking = new Set(['quotes/say', 'quotes/state', 'quotes/tell', 'quotes/utter', 'quotes/ask-whom'])

export function spanOf(atoms: readonly Atom[], range: Range): Span {
  return { start: atoms[range.from]!.start, end: atoms[range.to - 1]!.end }
}

export function wordCount(text: string): number {
  return text.split(' ').length
}

/** The quotations in an attribution's content, and how many words there are the reporter's own. */
function quotesIn(atoms: readonly Atom[], one: Attribution): { quotes: Quotation[]; own: number } {
  const quotes: Quotation[] = []
  let own = 0
  for (let i = one.content.from; i < one.content.to; i++) {
    const atom = atoms[i]!
    const isCue = i >= one.cue.from && i < one.cue.to
    const isSpeaker = one.speaker !== null && i >= one.speaker.from && i < one.speaker.to
    if (atom.quote !== null) quotes.push(atom.quote)
    else if (!isCue && !isSpeaker && !atom.time && /[\p{L}\p{N}]/u.test(atom.lower)) own++
  }
  return { quotes, own }
}

/** What one attribution amounts to: the quotations in it, the clause, or both. */
export function draftAttribution(text: string, atoms: readonly Atom[], one: Attribution, nested = false): Draft[] {
  const content = spanOf(atoms, one.content)
  const common = {
    cue: spanOf(atoms, one.cue),
    speaker: one.speaker === null ? null : spanOf(atoms, one.speaker),
    audience: one.audience === null ? null : spanOf(atoms, one.audience),
    unit: { start: atoms[0]!.start, end: atoms.at(-1)!.end },
    rule: one.rule,
    why: `${one.lemma} + ${one.complement}`,
  }
  const { quotes, own } = quotesIn(atoms, one)
  if (quotes.length === 0) return [{ ...common, mode: 'indirect', content }]
  if (own === 0)
    return quotes.map((quote) => ({ ...common, mode: 'direct', content: quote.inner, open: !quote.closed }))
  const inner = nested ? [] : innerDrafts(text, atoms, one)
  const quoted = quotes.reduce((sum, quote) => sum + quote.inner.end - quote.inner.start, 0)
  if (inner.length === 0 && quotes.length === 1 && quoted >= mostlyQuoted * (content.end - content.start)) {
    return [{ ...common, mode: 'mixed', content }]
  }
  const rest = quotes.filter(
    ({ inner: { start, end } }) =>
      isFragment(text.slice(start, end)) &&
      !inner.some((draft) => draft.content.start <= start && end <= draft.content.end),
  )
  return [
    { ...common, mode: 'indirect', content },
    ...inner,
    ...rest.map((quote) => ({ ...common, mode: 'mixed' as const, content: quote.inner })),
  ]
}

/** Neither a word or two nor the title of a book. */
function isFragment(words: string): boolean {
  const long = words.split(' ')
  return (
    long.length >= shortestFragment && !long.every((word) => /^(?:[^\p{Ll}]|of|the|and|a|in|to|for|on|at)/u.test(word))
  )
}

/** "…, saying “…”" and "by saying “…”": whoever the sentence speaks of says it. */
function sharesSpeaker(atoms: readonly Atom[], { cue }: Attribution): boolean {
  return (
    atoms[cue.from]!.tag === 'VBG' &&
    /^(?:IN|,)$/u.test(atoms[cue.from - 1]?.tag ?? 'IN') &&
    atoms[cue.from - 1]?.lower !== 'as'
  )
}

/** "According to a source, the minister said “…”": the words between the marks are the minister's. */
function innerDrafts(text: string, atoms: readonly Atom[], outer: Attribution): Draft[] {
  const cut = [outer.cue, ...(outer.speaker === null ? [] : [outer.speaker])]
  const runsThrough = cut.some((range) => range.from >= outer.content.from && range.to <= outer.content.to)
  if (runsThrough) return []
  const part = atoms.slice(outer.content.from, outer.content.to)
  return findAttributions(part)
    .filter((one) => one.speaker !== null && speaking.has(one.rule))
    .map((one) => (sharesSpeaker(part, one) ? { ...one, speaker: null } : one))
    .flatMap((one) => draftAttribution(text, part, one, true))
    .filter(
      (draft) =>
        draft.mode !== 'indirect' && wordCount(text.slice(draft.content.start, draft.content.end)) >= shortestFragment,
    )
    .map((draft) =>
      draft.speaker === null && outer.speaker !== null ? { ...draft, speaker: spanOf(atoms, outer.speaker) } : draft,
    )
}
