import type { Tense, Token, Words } from '../document/words.ts'

/** Verbs and adjectives whose "to …", and whose object, lie ahead: "planned a rally on Saturday", "is due to end Friday". */
const planning =
  /^(?:plan|schedule|slate|due|set|expect|hope|want|intend|agree|decide|prepare|promise|vow|pledge|aim|likely|unlikely|ready|arrange|about|need|must|invite|urge|threaten|poise|propose|wish|wait|go|book|suppose|able|target|postpone|delay|adjourn|reschedule|eligible|certain|sure|bind|bound|willing|ask|demand|move|seek|try|continue)$/
/** Of those, the ones that point ahead with a plain object too. */
const scheduling = /^(?:plan|schedule|slate|due|set|expect|postpone|delay|adjourn|reschedule|book|arrange|propose)$/
/** Verbs whose present tense with a day tells a schedule: "talks resume Monday". */
const scheduled =
  /^(?:meet|visit|travel|head|fly|arrive|leave|depart|host|begin|start|open|resume|convene|gather|hold|sign|vote|go|attend|welcome|receive|join|take|end|expire|launch|return|tour|embark|conclude|elect|play|testify|land)$/
const aheadModals = /^(?:will|shall|[’']ll|wo|would|may|might|must|should|could)$/
const breaks =
  /^(?:[,;:—–]|that|and|but|when|while|after|before|because|which|who|as|if|although|though|where|--|-|“|``)$/i
const leadIns =
  /^(?:on|in|by|at|the|early|late|earlier|later|since|until|till|of|from|also|during|this|next|last|only|just|up)$/

/** Index of the first token that ends after a place in the text. */
function tokenAt(tokens: readonly Token[], start: number): number {
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
 * Tense of the verb a time goes with: the one before it in its clause ("said Friday"), else the one after it
 * ("On Friday he will …"). A present that is no report ("talks resume Monday") counts as future; 'none' where no verb is near.
 */
export function findTense(words: Words, start: number, end: number): Tense {
  const { tokens } = words
  const at = tokenAt(tokens, start)
  const sentence = tokens[at]?.sentence
  if (sentence === undefined) return 'none'
  const after = tokenAt(tokens, end)
  const opens = opensClause(tokens, at, sentence)
  if (!opens && isAhead(tokens, at)) return 'future'
  if (isOwner(tokens, after) && done.test(tokens[after + 1]?.lemma ?? '')) return 'past'
  // "Friday's vote" and pictures are told in a present that plans nothing.
  const plain = words.sentences[sentence]?.block === 'caption' || isOwner(tokens, after)
  const behind = (): Tense => scan(tokens, at - 1, -1, sentence, plain)
  const ahead = (): Tense => scan(tokens, after, 1, sentence, plain)
  if (opens) return firstKnown(ahead(), behind)
  return firstKnown(behind(), ahead)
}

/** What has a day when it is spoken of: "a way round Wednesday's ruling". */
const done =
  /^(?:ruling|decision|announcement|attack|bombing|statement|verdict|explosion|blast|crash|shooting|killing|defeat|collapse|arrest|remark|comment)$/

function isOwner(tokens: readonly Token[], after: number): boolean {
  return /^[’']s?$/.test(tokens[after]?.text ?? '')
}

/** "until Monday", "effective Feb. 1", "as soon as Tuesday", "the vote is on Friday": still to come. */
function isAhead(tokens: readonly Token[], at: number): boolean {
  const [third, second, first] = [at - 3, at - 2, at - 1].map((index) => tokens[index]?.lower ?? '')
  if (first === 'as' && third === 'as' && /^(?:soon|early)$/.test(second!)) return true
  if (/^(?:until|till|by|pending|effective|beginning|starting|payable)$/.test(first!)) {
    return !/^[’']s?$/.test(tokens[at + 1]?.text ?? '')
  }
  return /^(?:is|are)$/.test(first === 'on' ? second! : first!)
}

function firstKnown(tense: Tense, other: () => Tense): Tense {
  return tense === 'none' ? other() : tense
}

/** Whether the words before it, prepositions aside, open a clause: "…, and on Friday", "that by Monday". */
function opensClause(tokens: readonly Token[], index: number, sentence: number): boolean {
  for (let at = index - 1, steps = 0; steps < 3; steps++, at--) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || breaks.test(token.lower) || closesSpeech(tokens, at)) return true
    if (!leadIns.test(token.lower)) return false
  }
  return false
}

/** A closing mark after a comma or stop: what follows is no longer what was said. */
function closesSpeech(tokens: readonly Token[], at: number): boolean {
  return /^(?:”|''|")$/.test(tokens[at]!.text) && /^[,.?!]$/.test(tokens[at - 1]?.text ?? '')
}

/** The first verb in one direction that says something; infinitives are passed over where only finite verbs count. */
function scan(tokens: readonly Token[], from: number, step: 1 | -1, sentence: number, finite: boolean): Tense {
  for (let at = from, seen = 0; seen < 20; at += step, seen++) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence) return 'none'
    if (token.tag === 'MD') return modalTense(tokens, at)
    if (!isVerb(token) || (finite && tokens[at - 1]?.lower === 'to')) continue
    const tense = verbTense(tokens, at, finite)
    if (tense !== 'none') return tense
  }
  return 'none'
}

function isVerb(token: Token): boolean {
  return token.tag.startsWith('VB') || (token.tag === 'JJ' && /^(?:due|set|slated|scheduled)$/.test(token.lower))
}

function modalTense(tokens: readonly Token[], at: number): Tense {
  const have = tokens[at + 1]?.lower === 'have' || tokens[at + 2]?.lower === 'have'
  if (have || (tokens[at]!.lower === 'could' && wasTried(tokens, at))) return 'past'
  return aheadModals.test(tokens[at]!.lower) ? 'future' : 'none'
}

/** "could not be reached Wednesday": it was tried. */
function wasTried(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next++) {
    const { lemma, tag } = tokens[next] ?? {}
    if (tag === 'VBN') return /^(?:reach|locate|find|contact|confirm|verify|determine|identify)$/.test(lemma!)
  }
  return false
}

/** Tense of a verb with what stands before it: "will be held", "had been due to expire", "is leaving". */
function verbTense(tokens: readonly Token[], at: number, finite: boolean): Tense {
  const { tag, lemma, lower, sentence } = tokens[at]!
  let be = ''
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const token = tokens[back]!
    if (token.sentence !== sentence) break
    if (token.tag === 'MD') return modalTense(tokens, back)
    if (token.tag === 'TO' || token.lower === 'to') return governedTense(tokens, back, lower)
    if (/^(?:had|has|have|[’']d|[’']ve)$/.test(token.lower))
      return scheduling.test(lemma) && token.lower !== 'had' ? 'future' : 'past'
    if (/^(?:is|are|[’']s|[’']re|was|were|being|been|be)$/.test(token.lower)) be = token.lower
    else if (token.tag !== 'RB' && token.lower !== 'not') break
  }
  if (scheduling.test(lemma) && (tag === 'VBN' || tag === 'JJ' || /^(?:plan|schedule)/.test(lemma))) return 'future'
  return finite && /^VB[ZP]$/.test(tag) ? 'present' : plainTense(tag, lemma, be)
}

function plainTense(tag: string, lemma: string, be: string): Tense {
  const past = /^(?:was|were)$/.test(be)
  if (tag === 'VBD') return 'past'
  if (tag === 'VBN' || tag === 'JJ') return be === '' && tag === 'JJ' ? 'none' : 'past'
  if (tag === 'VBG') return be === '' ? 'none' : past ? 'past' : 'future'
  if (tag === 'VBZ' || tag === 'VBP') return scheduled.test(lemma) ? 'future' : 'present'
  return 'none'
}

/** "to leave" after a planning word, or after "is", is ahead; "had been due to", "was to have" no longer. */
function governedTense(tokens: readonly Token[], to: number, verb: string): Tense {
  const governor = tokens[to - 1]
  if (!governor) return 'none'
  if (verb === 'have' || tokens[to + 1]?.lower === 'have') return 'past'
  const been = tokens[to - 2]?.lower === 'been' && tokens[to - 3]?.lower === 'had'
  if (been) return 'past'
  if (/^(?:is|are|was|were|[’']s)$/.test(governor.lower)) return 'future'
  return planning.test(governor.lemma.toLowerCase()) || planning.test(governor.lower) ? 'future' : 'none'
}
