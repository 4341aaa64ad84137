import type { Sentence, Token } from '../document/words.ts'
import { doubtfulMarkers, joiningPreps, longPreps, markers, timeNouns, verbalPreps } from './clause-rules.ts'
import type { Item, NounDraft, VerbDraft } from './drafts.ts'
import { type ChunkDraft, readNounChunk } from './read-noun-chunk.ts'
import { readVerbGroup } from './read-verb-group.ts'

/** A sentence as a row of nouns, verbs and small words, with the nouns (owners inside others included) and verbs it holds. */
export interface Row {
  readonly items: Item[]
  readonly nouns: NounDraft[]
  readonly verbs: VerbDraft[]
}

/** Cuts a sentence into items, left to right: the longest verb group or noun chunk at each place, else one small word. */
export function listItems(tokens: readonly Token[], sentence: Sentence): Row {
  const row: Row = { items: [], nouns: [], verbs: [] }
  let at = sentence.first
  while (at < sentence.last) {
    const chunk =
      !isFaceToFace(tokens, at, sentence.last) && startsNoun(tokens, at, sentence.last)
        ? readNounChunk(tokens, at, sentence.last)
        : null
    if (chunk) {
      addChunk(tokens, chunk, row)
      at = chunk.last
      continue
    }
    const verb =
      isFaceToFace(tokens, at, sentence.last) ||
      isVerbalPrep(tokens, at, sentence) ||
      longPrep(tokens, at, sentence.last)
        ? null
        : readVerbGroup(tokens, at, sentence.last)
    const item = verb ? verbItem(verb, row) : smallItem(tokens, at, sentence)
    row.items.push(item)
    at = item.last
  }
  return row
}

/** "met face to face": how, not whom. */
function isFaceToFace(tokens: readonly Token[], at: number, last: number): boolean {
  return (
    tokens[at]!.lower === 'face' && at + 2 < last && tokens[at + 1]!.lower === 'to' && tokens[at + 2]!.lower === 'face'
  )
}

function verbItem(verb: VerbDraft, row: Row): Item {
  row.verbs.push(verb)
  return { kind: 'verb', first: verb.first, last: verb.last, text: verb.lemma, index: row.verbs.length - 1 }
}

function startsNoun(tokens: readonly Token[], at: number, last: number): boolean {
  const { tag, lower } = tokens[at]!
  if ((tag === 'DT' || tag === 'PDT') && (lower === 'both' || lower === 'either' || lower === 'neither')) {
    const after = tokens[at + 1]
    // "both Xi and Putin": the word belongs to the pair, not to the first of it.
    return (
      !(after && at + 1 < last && (/^(?:NNP|NNPS|PRP|IN)$/u.test(after.tag) || isPair(tokens, at, last))) ||
      after.lower === 'of'
    )
  }
  if (tag === 'RB' || tag === 'RBR' || tag === 'RBS') {
    const after = at + 1 < last ? tokens[at + 1]!.tag : ''
    if (at + 2 < last && tokens[at + 1]!.lower === 'than' && tokens[at + 2]!.tag === 'CD') return true
    return /^(?:JJ|CD)/u.test(after) || (after === 'VBN' && tokens[at - 1]?.tag === 'IN')
  }
  return /^(?:NN|DT|PDT|PRP|CD|JJ|\$|VBN|FW)/u.test(tag)
}

/** "both the king and the queen": an "and" before any verb. */
function isPair(tokens: readonly Token[], at: number, last: number): boolean {
  for (let next = at + 1; next < Math.min(last, at + 9); next++) {
    const { tag } = tokens[next]!
    if (tag === 'CC') return next > at + 2
    if (/^(?:VB|MD|IN|,|\.)/u.test(tag)) return false
  }
  return false
}

/** "including", "following" before a noun. */
function isVerbalPrep(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const { lower, tag } = tokens[at]!
  if (tag !== 'VBG' || !verbalPreps.has(lower) || at + 1 >= sentence.last) return false
  const before = tokens[at - 1]
  if (before && at > sentence.first && /^(?:VB|IN|MD|TO)/u.test(before.tag)) return false
  return /^(?:NN|DT|PRP|CD|JJ|IN|VB[NG])/u.test(tokens[at + 1]!.tag)
}

function addChunk(tokens: readonly Token[], chunk: ChunkDraft, row: Row): void {
  const index = row.nouns.length
  row.nouns.push(newNoun(tokens, chunk))
  row.items.push({ kind: 'noun', first: chunk.first, last: chunk.last, text: tokens[chunk.head]!.lower, index })
  // Of "China's foreign minister's visit" the nearest owner owns the chunk, and is itself owned.
  let owned = index
  for (let at = chunk.owners.length - 1; at >= 0; at--) {
    row.nouns.push(newNoun(tokens, chunk.owners[at]!))
    row.nouns[owned]!.owner = row.nouns.length - 1
    owned = row.nouns.length - 1
  }
}

function newNoun(
  tokens: readonly Token[],
  { first, last, head }: { first: number; last: number; head: number },
): NounDraft {
  const { tag, lower, text } = tokens[head]!
  const time =
    (timeNouns.has(lower) && (tag !== 'NNP' || lower !== 'may' || first !== head || last > head + 1)) ||
    (tag === 'CD' && /^(?:19|20)\p{N}\p{N}$/u.test(text))
  return {
    first,
    last,
    head,
    time,
    determined: tokens[first]!.tag === 'DT' || tokens[first]!.tag === 'PRP$' || tokens[first]!.tag === 'CD',
    proper: tag === 'NNP' || tag === 'NNPS',
    owner: null,
    preps: [],
    apposition: null,
    coordination: [],
  }
}

function smallItem(tokens: readonly Token[], at: number, sentence: Sentence): Item {
  const { tag, lower } = tokens[at]!
  const item = (kind: Item['kind'], last = at + 1, text = lower): Item => ({ kind, first: at, last, text, index: -1 })
  if (isFaceToFace(tokens, at, sentence.last)) return item('adv', at + 3)
  if (isRoughly(tokens, at, sentence)) return item('adv')
  if (lower === 'at' && at + 1 < sentence.last && /^(?:least|most|all|once)$/u.test(tokens[at + 1]!.lower))
    return item('adv', at + 2)
  if (tag === 'IN' || tag === 'TO' || tag === 'VBG' || tag === 'JJ' || tag === 'RB') {
    const long = longPrep(tokens, at, sentence.last)
    if (long)
      return item(joiningPreps.has(long.replaceAll(' ', '_')) ? 'cc' : 'prep', at + long.split(' ').length, long)
  }
  switch (tag) {
    case 'CC':
      return item('cc')
    case ',':
      return item('comma')
    case '.':
    case ':':
      return item(lower === '-' && tokens[at - 1]?.end === tokens[at]!.start ? 'adv' : 'stop')
    case '``':
      return item('quote')
    case "''":
      return item('unquote')
    case '-LRB-':
      return item('open')
    case '-RRB-':
      return item('close')
    case 'WDT':
      if (lower === 'that') return item('mark')
      return item('rel')
    case 'WP':
    case 'WP$':
      return item('rel')
    case 'WRB':
      return item('mark')
    case 'JJ':
    case 'JJR':
    case 'JJS':
      return item('adj')
    case 'IN':
    case 'TO':
    case 'VBG':
      return item(markers.has(lower) ? 'mark' : 'prep')
    default:
      return item(
        /^(?:both|either|neither)$/u.test(lower) ? 'adv' : markers.has(lower) && tag !== 'RB' ? 'mark' : 'adv',
      )
  }
}

/** "About 40 delegates left": no preposition at the beginning of a clause. */
function isRoughly(tokens: readonly Token[], at: number, { first, last }: Sentence): boolean {
  if (
    at + 1 >= last ||
    tokens[at + 1]!.tag !== 'CD' ||
    !/^(?:about|around|over|under|nearly|almost)$/u.test(tokens[at]!.lower)
  )
    return false
  return at === first || /^(?:,|CC|``)$/u.test(tokens[at - 1]!.tag) || tokens[at - 1]!.lower === 'that'
}

function longPrep(tokens: readonly Token[], at: number, last: number): string | null {
  const phrases = longPreps.get(tokens[at]!.lower)
  if (!phrases) return null
  let best: string | null = null
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    if (at + words.length > last || (best && best.length > phrase.length)) continue
    if (words.every((word, step) => tokens[at + step]!.lower === word) && tokens[at + words.length - 1]!.tag !== 'TO')
      best = phrase
  }
  return best
}

/** May the word open a clause, where what follows has a subject and a verb? */
export function isDoubtful({ kind, text }: Item): boolean {
  return kind === 'prep' && doubtfulMarkers.has(text)
}
