import { portfolioWords } from './body-words-rules.ts'
import { isCapital } from './phrase.ts'
import { peopleWordAt, titleModifiers } from './read-titles.ts'
import type { TextView } from './text-view.ts'
import type { NameIndex } from './walk-phrase.ts'

const notTitle =
  /^(?:former|previous|current|new|late|then|ex|outgoing|incoming|newly|long-time|longtime|veteran|embattled|elected|re-elected|recently|appointed|de|facto|sitting|own|other|visiting)$/u

/** The words of the title itself: without countries, bodies, "former" and the like. */
export function cutTitle(view: TextView, index: NameIndex, inner: number, head: number, last: number): string {
  let first = inner
  while (first < head) {
    const name = index.covering[first]
    if (name !== undefined && name.kind !== 'person') first = name.last
    else if (notTitle.test(view.tokens[first]!.lower)) first++
    else break
  }
  for (let at = first; at < head; at++)
    if (/^(?:former|then|current|ex)$/u.test(view.tokens[at]!.lower) || isBesideTitle(view, at, head)) first = at + 1
  return view.text.slice(view.tokens[Math.min(first, head)]!.start, view.tokens[last - 1]!.end)
}

/** "in the press President Aliyev", "this is a decision President Ruto made": of a title in capitals only what modifies one is a part. */
function isBesideTitle(view: TextView, at: number, head: number): boolean {
  const token = view.tokens[at]!
  if (!isCapital(view.tokens[head]!) || !/^\p{L}+$/u.test(token.text)) return false
  if (isCapital(token) && !startsSentence(view, at)) return false
  const next = view.tokens[at + 1]!
  if (token.lower === 'under') return next.lower !== 'secretary'
  if (/^(?:press|party|cabinet)$/u.test(token.lower))
    return /^(?:president|premier|king|prince|minister)$/u.test(next.lower)
  return !titleModifiers.has(token.lower) && !portfolioWords.has(token.lower) && peopleWordAt(view, at) === null
}

const startsSentence = (view: TextView, at: number): boolean =>
  at === 0 || view.tokens[at - 1]!.sentence !== view.tokens[at]!.sentence
