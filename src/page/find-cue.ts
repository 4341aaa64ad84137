import { type CueKind, cueRules } from './day-cue-rules.ts'

interface Cue {
  readonly kind: CueKind
  readonly languages: Set<string>
  /** Stands right before its day, or is none: "Date: …". */
  readonly adjacent: boolean
}

const byWord = new Map<string, Cue[]>()
const stems: { readonly stem: string; readonly cue: Cue }[] = []
for (const { kind, words } of cueRules)
  for (const [language, list] of Object.entries(words)) for (const word of list.split('|')) addCue(word, kind, language)

function addCue(written: string, kind: CueKind, language: string): void {
  const adjacent = written.endsWith('!')
  const word = adjacent ? written.slice(0, -1) : written
  const cue = { kind, languages: new Set([language]), adjacent }
  if (word.endsWith('-')) {
    stems.push({ stem: word.slice(0, -1), cue })
    return
  }
  const known = byWord.get(word) ?? []
  const same = known.find((other) => other.kind === kind)
  if (same === undefined) byWord.set(word, [...known, cue])
  else same.languages.add(language)
}

const unspaced = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u
const unspacedCues = [...byWord].filter(([word]) => unspaced.test(word))
const longestCue = 26

/** A word this long means the same in whatever language the page claims to be in; pages are often wrong about it. */
const tellingLength = 6

/** Words between a cue and its day that carry no meaning of their own. */
const light =
  /^(?:on|at|am|um|vom|den|der|le|la|el|il|em|op|dne|dnia|the|of|du|del|di|à|в|от|dal|by|von|par|por|da|door|av|af|i|a|in|mon|tue|wed|thu|fri|sat|sun|[\p{L}]{3,9}day|[\p{L}]{3,7}tag|mittwoch)$/u

/** How many words that mean something may stand between a cue and its day. */
const reach: Readonly<Record<CueKind, number>> = { published: 7, modified: 3, rights: 5, asOf: 2, other: 1 }

/** What the words before a day say it is: the cue nearest to the day, or null. Only the last few words count. */
export function cueBefore(prefix: string, language: string | null): CueKind | null {
  const tail = prefix.slice(-80).toLowerCase()
  const words = [...tail.matchAll(/[\p{L}\p{M}.'’]+|[©℗]|\(c\)/gu)].slice(-10)
  let between = 0
  for (const match of words.reverse()) {
    const [word] = match
    const cue = cueEndingAt(tail, match.index + word.length, word, language)
    if (cue !== null && between <= (cue.adjacent ? 0 : reach[cue.kind])) return cue.kind
    if (!light.test(word)) between++
  }
  return cueInScript(tail)
}

function cueEndingAt(tail: string, end: number, word: string, language: string | null): Cue | null {
  for (let start = Math.max(0, end - longestCue); start <= end - word.length; start++) {
    if (start > 0 && /[\p{L}\p{M}]/u.test(tail[start - 1]!)) continue
    const cue = byWord.get(tail.slice(start, end))?.find((one) => speaks(one, end - start, language))
    if (cue !== undefined) return cue
  }
  return stems.find(({ stem, cue }) => word.startsWith(stem) && speaks(cue, stem.length, language))?.cue ?? null
}

function speaks({ languages }: Cue, length: number, language: string | null): boolean {
  return language === null || length >= tellingLength || languages.has(language) || languages.has('en')
}

/** Scripts that set no blanks between words: the cue is the last one in the words. */
function cueInScript(tail: string): CueKind | null {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u.test(tail)) return null
  let best: CueKind | null = null
  let at = -1
  for (const [word, [cue]] of unspacedCues) {
    const found = tail.lastIndexOf(word)
    if (found > at) [best, at] = [cue!.kind, found]
  }
  return best
}
