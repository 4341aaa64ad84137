import type { Tense, Token, Words } from '../document/words.ts'

/** Verbs whose "to …" has not happened yet. */
const ahead =
  /^(?:plan|expect|schedule|set|due|hope|want|intend|agree|decide|prepare|promise|vow|pledge|aim|likely|slate|ready|arrange|about|need|have|must|invite|urge|ask|order|offer|threaten|seek|poise|propose|wish|wait|refuse|be|go|allow|require|call|try|book|bind|supposed|suppose|will|able|push|move|task|target|call|able)$/
const futureWords = /^(?:will|shall|’ll|'ll|wo|won't|won’t|would|should|may|might|must|can|could)$/
const futureAdjectives =
  /^(?:scheduled|expected|planned|due|set|slated|supposed|likely|upcoming|forthcoming|to|plans?|intends?|hopes?|expects?|prepar\w+|wants?|until|till|by|deadline|payable|begins|starts|opens|meets|heads|travels|visits|arrives|hosts|leaves|departs|expires|effective)$/
const pastWords =
  /^(?:was|were|had|did|said|told|has|have|been|met|went|came|took|made|began|became|left|held|won|lost|saw|gave|found|killed|fell|rose|got|sent|spoke|wrote|led|fled|shot|hit|struck|cut|put|set|broke|brought|built|bought|caught|chose|drew|drove|flew|fought|grew|heard|kept|knew|laid|lay|let|paid|ran|sat|sold|shook|sought|stood|swore|taught|thought|threw|understood|woke|wore|ended|ago|since|last)$/
const breaks =
  /^(?:[,;:—–]|that|and|but|when|while|after|before|because|which|who|as|if|although|though|where|--|-|\(|\)|“|”|"|``|'')$/

/** Index of the token that starts at or after a place in the text. */
export function tokenAt(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Tense of the verb a time goes with: the verb before it in its clause ("said Friday"), else the one after it
 * ("On Friday he will …"). 'none' where there is no verb near.
 */
export function findTense(words: Words, start: number, end: number): Tense {
  const { tokens } = words
  const index = tokenAt(tokens, start)
  const token = tokens[index]
  if (!token) return 'none'
  const after = tokenAt(tokens, end)
  const opens = opensClause(tokens, index, token.sentence)
  const back = () => scan(words, index - 1, -1, token.sentence)
  const forward = () => scan(words, after, 1, token.sentence)
  const first = opens ? forward() : back()
  return first !== 'none' ? first : opens ? back() : forward()
}

/** Whether the words before it, prepositions aside, open a clause: "…, and on Friday", "that by Monday". */
function opensClause(tokens: readonly Token[], index: number, sentence: number): boolean {
  let at = index - 1
  for (let steps = 0; steps < 3; steps++, at--) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) return true
    if (breaks.test(token.lower)) return true
    if (
      !/^(?:on|in|by|at|the|early|late|earlier|later|since|until|of|from|also|during|this|next|last)$/.test(token.lower)
    )
      return false
  }
  return false
}

function scan(words: Words, from: number, step: 1 | -1, sentence: number): Tense {
  const { tokens } = words
  for (let at = from, seen = 0; seen < 18; at += step, seen++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) return 'none'
    const tense = tenseOf(tokens, at, step)
    if (tense !== 'none') return tense
  }
  return 'none'
}

/** What one token says of tense, on its letters and its tag. */
function tenseOf(tokens: readonly Token[], at: number, step: 1 | -1): Tense {
  const token = tokens[at]!
  const { lower, tag } = token
  if (futureWords.test(lower)) return 'future'
  if (lower === 'to') return step > 0 ? 'none' : infinitive(tokens, at)
  const past =
    pastWords.test(lower) || tag === 'VBD' || (tag === 'VBN' && lower.length > 3) || (tag === '' && /ed$/.test(lower))
  if (past) return governed(tokens, at)
  if (futureAdjectives.test(lower) && tag !== 'NN' && tag !== 'IN') return 'future'
  if (tag === 'VB') return governed(tokens, at)
  return 'none'
}

/** A verb form takes the tense of what stands just before it: "will be held", "is expected to have left". */
function governed(tokens: readonly Token[], at: number): Tense {
  const { sentence } = tokens[at]!
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const token = tokens[back]!
    if (token.sentence !== sentence) break
    if (futureWords.test(token.lower)) return 'future'
    if (token.lower === 'to') return infinitive(tokens, back)
    if (!/^(?:be|been|have|has|had|was|were|is|are|not|also|never|being|n't|n’t|\p{L}+ly)$/u.test(token.lower)) break
  }
  const lower = tokens[at]!.lower
  if (
    /^(?:scheduled|expected|planned|due|set|slated|supposed)$/.test(lower) &&
    /^(?:for|to|on|in|by)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return 'future'
  return tokens[at]!.tag === 'VB' ? 'none' : 'past'
}

function infinitive(tokens: readonly Token[], to: number): Tense {
  const before = tokens[to - 1]
  const verb = tokens[to + 1]
  if (!before || before.sentence !== tokens[to]!.sentence || !verb || !/^\p{Ll}/u.test(verb.text)) return 'none'
  if (verb.tag && !/^VB?$|^VB/.test(verb.tag)) return 'none'
  return ahead.test(before.lemma || before.lower) ||
    futureAdjectives.test(before.lower) ||
    /^(?:is|are|was|were)$/.test(before.lower)
    ? 'future'
    : 'none'
}
