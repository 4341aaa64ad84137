import type { Span } from '../document/span.ts'
import type { Token } from '../document/words.ts'
import { lookUpLemma } from './look-up-word.ts'
import { repairTags } from './repair-tags.ts'
import { casingOf, type Form, featureCount, readFeatures, readForm } from './tag-features.ts'
import { tagNumber, tags } from './tag-rules.ts'
import model from './tagger.json' with { type: 'json' }

const bytesOf = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** The weights in a table of open addressing: slot → key, and where its weights begin and end in `pairs`. */
const pairs = bytesOf(model.pairs)
const size = 1 << Math.ceil(Math.log2(model.size * 2 + 2))
const slotKeys = new Int32Array(size)
const slotStarts = new Int32Array(size).fill(-1)
const slotEnds = new Int32Array(size)
fillSlots()

function fillSlots(): void {
  const keys = new Int32Array(bytesOf(model.keys).buffer)
  const counts = bytesOf(model.counts)
  let at = 0
  keys.forEach((key, item) => {
    let slot = key & (size - 1)
    while (slotStarts[slot]! >= 0) slot = (slot + 1) & (size - 1)
    slotKeys[slot] = key
    slotStarts[slot] = at
    at += counts[item]! * 2
    slotEnds[slot] = at
  })
}

const learned = new Map(
  model.words.split(' ').map((entry) => {
    const cut = entry.lastIndexOf('=')
    return [
      entry.slice(0, cut),
      entry
        .slice(cut + 1)
        .split(',')
        .map(Number),
    ] as const
  }),
)

/** Forms already looked at; emptied when full, so that memory stays flat on endless input. */
const forms = new Map<string, Form>()
const mostForms = 30_000

function formOf(text: string): Form {
  const known = forms.get(text)
  if (known) return known
  if (forms.size >= mostForms) forms.clear()
  const form = readForm(text.length > 60 ? text.slice(0, 60) : text, learned)
  forms.set(text, form)
  return form
}

const features = new Int32Array(featureCount)
const scores = new Int32Array(tags.length)

/** The tokens of one sentence, with tags and lemmas. */
export function tagTokens(text: string, spans: readonly Span[], first: number, sentence: number): Token[] {
  const line = spans.map(({ start, end }) => formOf(text.slice(start, end)))
  const style = casingOf(line)
  const given: number[] = []
  for (let at = 0; at < line.length; at++) {
    const { candidates } = line[at]!
    const mark = quoteTag(text, spans, at)
    if (mark !== null) given.push(mark)
    else if (candidates.length === 1) given.push(candidates[0]!)
    else {
      readFeatures(line, given, at, style, features)
      given.push(bestOf(candidates))
    }
  }
  repairTags(line, given, style)
  return spans.map(({ start, end }, at) => {
    const word = text.slice(start, end)
    const lower = end - start > 60 ? word.toLowerCase() : line[at]!.lower
    const tag = tags[given[at]!]!
    return { start, end, index: first + at, text: word, lower, lemma: lemmaOf(word, lower, tag), tag, sentence }
  })
}

/** A straight quotation mark opens before a word and after white space, and closes after a word. Null for all else. */
function quoteTag(text: string, spans: readonly Span[], at: number): number | null {
  const { start, end } = spans[at]!
  if (end - start !== 1) return null
  const code = text.charCodeAt(start)
  if (code !== 34 && code !== 39) return null
  const before = start > 0 && !/[\s([—–-]/u.test(text[start - 1]!)
  const after = end < text.length && !/[\s)\],.;:!?—–-]/u.test(text[end]!)
  if (before === after || (code === 39 && before)) return null
  return before ? closing : opening
}

function bestOf(candidates: readonly number[]): number {
  scores.fill(0)
  for (const key of features) {
    let slot = key & (size - 1)
    while (slotStarts[slot]! >= 0 && slotKeys[slot] !== key) slot = (slot + 1) & (size - 1)
    if (slotStarts[slot]! < 0) continue
    for (let at = slotStarts[slot]!; at < slotEnds[slot]!; at += 2) scores[pairs[at]!]! += (pairs[at + 1]! << 24) >> 24
  }
  let best = candidates[0]!
  for (const tag of candidates) if (scores[tag]! > scores[best]!) best = tag
  return best
}

const opening = tagNumber.get('``')!
const closing = tagNumber.get("''")!
const NNP = tagNumber.get('NNP')!
const properNouns = new Set([tags[NNP], 'NNPS'])

function lemmaOf(word: string, lower: string, tag: string): string {
  if (properNouns.has(tag as 'NNP')) return word
  if (tag === 'POS' || tag === '.' || tag === ',') return lower
  return lookUpLemma(lower, tag)
}
