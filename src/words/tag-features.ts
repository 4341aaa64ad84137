import { lookUpTags } from './look-up-word.ts'
import { closedTags, demonyms, markTags, tagNumber, tags } from './tag-rules.ts'

/**
 * What the tagger sees of a word wherever it stands; made once a word form and kept.
 * All numbers are hashes or small codes: features are mixed out of them without building strings.
 */
export interface Form {
  readonly text: string
  readonly lower: string
  /** Tags it may have, by number. One only: nothing to decide. */
  readonly candidates: readonly number[]
  readonly hash: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix: number
  readonly shape: number
  /** Hash of the candidates: words that may be the same parts of speech look the same to their neighbours. */
  readonly kind: number
  readonly capital: boolean
  /** Known to the dictionary as more than a name. */
  readonly common: boolean
  /** Long enough, and no function word: its capital says how the sentence is written. */
  readonly content: boolean
  /** In capitals all through. */
  readonly shouted: boolean
}

/** How a sentence is written: capitals say nothing in a headline like "Talks To Resume In Doha". */
export const casing = { plain: 0, title: 1, upper: 2 } as const
export type Casing = (typeof casing)[keyof typeof casing]

/** Features of a word alone, and all of them. */
export const ownCount = 7
export const featureCount = 28

const number = (tag: string): number => tagNumber.get(tag)!
/** First and family names that end as demonyms do. */
const usualNames =
  /^(?:adrian|christian|damian|fabian|ian|julian|sebastian|vivian|lillian|gillian|dean|jean|sean|brian|bryan|kenneth|agnese|varese|asean|ocean|mclean|mccain)$/u
const JJ = tagNumber.get('JJ')!
const open = ['NN', 'JJ', 'NNP', 'VB', 'FW', 'UH'].map(number)
const proper = [number('NNP'), number('NNPS')]
const figure = [number('CD'), number('JJ'), number('NN')]

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

export function readForm(text: string, learned: ReadonlyMap<string, readonly number[]>): Form {
  const lower = text.toLowerCase()
  const capital = /^(?:\p{Lu}|(?:al|el|ul|ibn|ash?|an|ar|d|l)[-'’]\p{Lu})/u.test(text)
  const known = closedTags.get(lower) ?? null
  const candidates = candidatesOf(text, lower, capital, learned)
  return {
    text,
    lower,
    candidates,
    hash: hashOf(lower),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.slice(-4)),
    prefix: hashOf(lower.slice(0, 3)),
    shape: shapeOf(text),
    kind: candidates.reduce((hash, tag) => Math.imul(hash ^ (tag + 1), 0x01000193), capital ? 7 : 11),
    capital,
    content: lower.length > 2 && known === null && /\p{L}/u.test(lower),
    shouted: text.length > 3 && text === text.toUpperCase(),
    common: known !== null || lookUpTags(lower).some((tag) => !proper.includes(tag)),
  }
}

function candidatesOf(
  text: string,
  lower: string,
  capital: boolean,
  learned: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const mark = markTags.get(text) ?? (text.endsWith('$') ? '$' : undefined)
  if (mark) return [number(mark)]
  if (text === '"') return [number('``'), number("''")]
  if (text === "'") return [number('``'), number("''"), number('POS')]
  if (!/[\p{L}\p{N}]/u.test(text)) return [number(/^\.+$/u.test(text) ? ':' : /^[—–-]+$/u.test(text) ? ':' : 'SYM')]
  const closed = closedTags.get(lower)
  // "US", "WHO", "May" are names as well; "The" is not.
  if (closed) {
    const named = capital && lower.length > 1 && (closed.length > 1 || text === text.toUpperCase())
    return named ? [...new Set([...closed, number('NNP')])] : closed
  }
  const joined = capital ? namedCompound(text, lower) : null
  if (joined) return joined
  const list = new Set([...lookUpTags(lower), ...(learned.get(lower) ?? [])])
  if (/^\p{N}/u.test(text)) return /^[\p{N}.,:/–-]+$/u.test(text) ? [number('CD')] : [...new Set([...figure, ...list])]
  if (!capital) for (const tag of proper) list.delete(tag)
  if (list.size === 0) for (const tag of guess(lower)) list.add(tag)
  if (capital && isDemonym(lower)) return [JJ, ...(lower.endsWith('s') ? proper : [proper[0]!])]
  if (capital) for (const tag of lower.endsWith('s') ? proper : [number('NNP')]) list.add(tag)
  return [...list]
}

/** "El-Sissi", "Jae-in": a name; "Israeli-Palestinian": an adjective. Null for what may be either. */
function namedCompound(text: string, lower: string): readonly number[] | null {
  const cut = text.lastIndexOf('-')
  if (cut < 1 || lookUpTags(lower).length > 0) return null
  const last = lower.slice(cut + 1)
  if (isDemonym(last)) return [JJ]
  if (/^\p{Lu}/u.test(text.slice(cut + 1))) return proper.slice(0, 1)
  return cut < 6 && last.length < 5 && !/ed$/u.test(last) ? [proper[0]!, JJ] : null
}

/** "Iraqi", "Burundian", "Japanese": an adjective or the name of people, by its ending. */
function isDemonym(lower: string): boolean {
  return (
    demonyms.has(lower) ||
    (lower.endsWith('s') && demonyms.has(lower.slice(0, -1))) ||
    (!usualNames.test(lower) && /(?:[^aeiou]ian|nese|ean|[^aeiou]ish)$/u.test(lower) && lookUpTags(lower).length === 0)
  )
}

/** Tags of a word no list knows, by its ending. */
function guess(lower: string): readonly number[] {
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  if (last !== lower && /(?:ed|ing)$/u.test(last)) return ['JJ', 'NN'].map(number)
  const own = last === lower ? [] : [...lookUpTags(last), number('JJ')]
  if (own.length > 0) return own
  if (lower.endsWith('ing')) return ['VBG', 'NN', 'JJ', 'NNP'].map(number)
  if (lower.endsWith('ed')) return ['VBD', 'VBN', 'JJ', 'NN', 'NNP'].map(number)
  if (lower.endsWith('ly')) return ['RB', 'JJ', 'NN', 'NNP'].map(number)
  if (lower.endsWith('s') && !lower.endsWith('ss')) return ['NNS', 'NN', 'NNP', 'JJ'].map(number)
  if (/(?:tion|sion|ment|ness|ity|ism|ship|ance|ence|hood|dom|logy|graphy)$/u.test(lower))
    return ['NN', 'NNP'].map(number)
  if (/(?:ous|ful|ive|ic|al|able|ible|less|ish|esque)$/u.test(lower)) return ['JJ', 'NN', 'NNP'].map(number)
  return open
}

function shapeOf(text: string): number {
  let shape = 0
  if (/^\p{Lu}/u.test(text)) shape |= 1
  if (/\p{Lu}.*\p{Lu}/su.test(text.slice(0, 40))) shape |= 2
  if (!/\p{Ll}/u.test(text)) shape |= 4
  if (/\p{N}/u.test(text)) shape |= 8
  if (text.includes('-')) shape |= 16
  if (text.includes('.')) shape |= 32
  return shape
}

/** The casing of a sentence: a headline has no small content words. */
export function casingOf(forms: readonly Form[]): Casing {
  let small = 0
  let capital = 0
  let upper = 0
  for (const form of forms) {
    if (!form.content) continue
    if (!form.capital) small++
    else {
      if (form.common) capital++
      if (form.shouted) upper++
    }
  }
  if (upper > 2 && upper > 3 * small && upper * 2 > capital) return casing.upper
  return capital > 0 && (small === 0 || (capital > 1 && small * 8 <= capital)) ? casing.title : casing.plain
}

const nothing: Form = readForm('\u0000', new Map())

function mix(template: number, a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash ^ b, 0xc2b2ae35)
  hash ^= hash >>> 13
  return Math.imul(hash, 0x27d4eb2f) ^ (hash >>> 16)
}

/** Fills `out` with the features of the word at `at`, given the tags before it: its own first, then those of its neighbours. */
export function readFeatures(
  forms: readonly Form[],
  given: readonly number[],
  at: number,
  style: Casing,
  out: Int32Array,
): void {
  const shape = shapeIn(forms[at]!, at, style)
  readOwn(forms[at]!, shape, out)
  readContext(forms, given, at, shape, out)
}

/** Features of the word alone: the same wherever it stands in that shape. */
export function readOwn(here: Form, shape: number, out: Int32Array): void {
  out[0] = mix(0, here.hash, 0)
  out[1] = mix(1, here.suffix3, shape & 1)
  out[2] = mix(2, here.suffix2, here.kind)
  out[3] = mix(3, here.prefix, here.suffix3)
  out[4] = mix(4, shape, here.kind)
  out[5] = mix(19, here.suffix4, 0)
  out[6] = mix(27, 0, 0)
}

/** Features of the word among its neighbours. */
export function readContext(
  forms: readonly Form[],
  given: readonly number[],
  at: number,
  shape: number,
  out: Int32Array,
): void {
  const here = forms[at]!
  const before = at > 0 ? forms[at - 1]! : nothing
  const earlier = at > 1 ? forms[at - 2]! : nothing
  const after = forms[at + 1] ?? nothing
  const later = forms[at + 2] ?? nothing
  const tag1 = at > 0 ? given[at - 1]! : tags.length
  const tag2 = at > 1 ? given[at - 2]! : tags.length
  const pair = tag1 * 64 + tag2
  out[7] = mix(5, tag1, shape)
  out[8] = mix(6, pair, 0)
  out[9] = mix(7, tag1, here.hash)
  out[10] = mix(8, before.hash, here.kind)
  out[11] = mix(9, after.hash, here.kind)
  out[12] = mix(10, after.kind, here.kind)
  out[13] = mix(11, pair, here.kind)
  out[14] = mix(12, tag1, Math.imul(here.kind, 31) ^ after.kind)
  out[15] = mix(13, before.hash, here.hash)
  out[16] = mix(14, here.hash, after.hash)
  out[17] = mix(15, earlier.hash, here.kind)
  out[18] = mix(16, later.hash, here.kind)
  out[19] = mix(17, later.kind, Math.imul(here.kind, 31) ^ after.kind)
  out[20] = mix(18, after.suffix3, here.kind)
  out[21] = mix(20, tag1, here.kind)
  out[22] = mix(21, tag2, here.kind)
  out[23] = mix(22, shape, after.shape)
  out[24] = mix(23, before.suffix3, here.kind)
  out[25] = mix(24, shape, tag1 * 64 + (after.capital ? 1 : 0))
  out[26] = mix(25, here.hash, after.kind)
  out[27] = mix(26, tag1, after.hash)
}

/** The shape as far as it says something: capitals do not in a headline that has them all through, and less at the beginning. */
export function shapeIn(here: Form, at: number, style: Casing): number {
  if (style === casing.plain) return here.shape + (at === 0 ? 64 : 0)
  return 128 * style + (here.common ? 256 : 0) + (here.shape & 56)
}
