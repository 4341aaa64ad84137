import type { Span } from '../document/span.ts'
import type { Token } from '../document/words.ts'
import { lookUpLemma } from './look-up-word.ts'
import { repairTags } from './repair-tags.ts'
import { casingOf, type Form, featureCount, ownCount, readContext, readForm, readOwn, shapeIn } from './tag-features.ts'
import { tagNumber, tags } from './tag-rules.ts'
import model from './tagger.json' with { type: 'json' }
import { weighTags } from './weigh-tags.ts'

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

/** A form with what has been worked out of it so far. */
interface KnownForm extends Form {
  /** What the word alone says for each candidate, in the shape in which it was last seen. */
  readonly own: Int32Array
  ownShape: number
  /** Its dictionary form under each tag that it was given, by the tag's number. */
  readonly lemmas: (string | undefined)[]
}

/** Forms already looked at; emptied when full, so that memory stays flat on endless input. */
const forms = new Map<string, KnownForm>()
const mostForms = 30_000

function formOf(text: string): KnownForm {
  const known = forms.get(text)
  if (known) return known
  if (forms.size >= mostForms) forms.clear()
  const form = readForm(text.length > longest ? text.slice(0, longest) : text, learned)
  const knownForm = { ...form, own: new Int32Array(form.candidates.length), ownShape: -1, lemmas: [] }
  forms.set(text, knownForm)
  return knownForm
}

/** No word is longer, in characters: of what is, the tagger looks at the beginning. */
const longest = 60

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
      const shape = shapeIn(line[at]!, at, style)
      readContext(line, given, at, shape, features)
      given.push(bestOf(line[at]!, shape))
    }
  }
  repairTags(line, given, style)
  return spans.map(({ start, end }, at) => {
    const form = line[at]!
    const whole = end - start <= longest
    const word = whole ? form.text : text.slice(start, end)
    const lower = whole ? form.lower : word.toLowerCase()
    const tag = given[at]!
    const lemma = whole ? knownLemma(form, tag) : lemmaOf(word, lower, tags[tag]!)
    return { start, end, index: first + at, text: word, lower, lemma, tag: tags[tag]!, sentence }
  })
}

function knownLemma(form: KnownForm, tag: number): string {
  form.lemmas[tag] ??= lemmaOf(form.text, form.lower, tags[tag]!)
  return form.lemmas[tag]
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

/** The candidate that the word itself and the context in `features` speak for most. */
function bestOf(form: KnownForm, shape: number): number {
  const { candidates, own } = form
  if (form.ownShape !== shape) weighOwn(form, shape)
  scores.fill(0)
  for (let at = 0; at < own.length; at++) scores[candidates[at]!] = own[at]!
  weighTags(features, ownCount, featureCount, scores)
  let best = candidates[0]!
  for (const tag of candidates) if (scores[tag]! > scores[best]!) best = tag
  return best
}

function weighOwn(form: KnownForm, shape: number): void {
  const { candidates, own } = form
  readOwn(form, shape, features)
  scores.fill(0)
  weighTags(features, 0, ownCount, scores)
  for (let at = 0; at < own.length; at++) own[at] = scores[candidates[at]!]!
  form.ownShape = shape
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
