/**
 * Trains the tagger's weights (averaged perceptron, greedy, left to right) and writes src/words/tagger.json.
 * Learns from GUM's XML (CC BY 4.0: interviews and news) and from the project's own tagged sentences beside this script.
 * Usage: node scripts/train-tagger.ts GUM_FOLDER [--held-out]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { casing, casingOf, type Form, featureCount, readFeatures, readForm } from '../src/words/tag-features.ts'
import { tagNumber, tags } from '../src/words/tag-rules.ts'
import { makeSentences } from './tagger/make-sentences.ts'
import { readGum, type Tagged } from './tagger/read-gum.ts'

/** "Talks to resume in Doha" → "Talks To Resume In Doha". */
function inTitleCase({ words, tags: given }: Tagged): Tagged {
  return {
    words: words.map((word) => (/^\p{Ll}/u.test(word) ? word[0]!.toUpperCase() + word.slice(1) : word)),
    tags: given,
  }
}

function inUpperCase({ words, tags: given }: Tagged): Tagged {
  return { words: words.map((word) => word.toUpperCase()), tags: given }
}

interface Weight {
  readonly now: Float64Array
  readonly sum: Float64Array
  readonly since: Float64Array
}

class Learner {
  readonly weights = new Map<number, Weight>()
  readonly learned: ReadonlyMap<string, readonly number[]>
  step = 0
  constructor(learned: ReadonlyMap<string, readonly number[]>) {
    this.learned = learned
  }

  guess(features: Int32Array, candidates: readonly number[]): number {
    let best = candidates[0]!
    let top = Number.NEGATIVE_INFINITY
    for (const tag of candidates) {
      let score = 0
      for (const feature of features) score += this.weights.get(feature)?.now[tag] ?? 0
      if (score > top) {
        top = score
        best = tag
      }
    }
    return best
  }

  update(features: Int32Array, truth: number, guess: number): void {
    for (const feature of features) {
      let weight = this.weights.get(feature)
      if (!weight) {
        weight = {
          now: new Float64Array(tags.length),
          sum: new Float64Array(tags.length),
          since: new Float64Array(tags.length),
        }
        this.weights.set(feature, weight)
      }
      for (const [tag, by] of [
        [truth, 1],
        [guess, -1],
      ] as const) {
        weight.sum[tag]! += (this.step - weight.since[tag]!) * weight.now[tag]!
        weight.since[tag] = this.step
        weight.now[tag]! += by
      }
    }
  }

  learn(sentence: readonly Form[], truth: readonly number[], out: Int32Array): void {
    const style = casingOf(sentence)
    const given: number[] = []
    for (let at = 0; at < sentence.length; at++) {
      const { candidates } = sentence[at]!
      this.step++
      if (candidates.length === 1) {
        given.push(candidates[0]!)
        continue
      }
      readFeatures(sentence, given, at, style, out)
      const guess = this.guess(out, candidates)
      const right = truth[at]!
      if (guess !== right && candidates.includes(right)) this.update(out, right, guess)
      given.push(guess)
    }
  }

  averaged(): Map<number, Float64Array> {
    const result = new Map<number, Float64Array>()
    for (const [feature, { now, sum, since }] of this.weights) {
      result.set(
        feature,
        now.map((value, tag) => (sum[tag]! + (this.step - since[tag]!) * value) / this.step),
      )
    }
    return result
  }
}

/** The same shuffle on every run. */
function shuffle<T>(items: T[], seed: number): void {
  let state = seed
  for (let at = items.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const other = state % (at + 1)
    const swap = items[at]!
    items[at] = items[other]!
    items[other] = swap
  }
}

function learnedTags(sentences: readonly Tagged[]): Map<string, readonly number[]> {
  const seen = new Map<string, Set<number>>()
  for (const sentence of sentences) {
    sentence.words.forEach((word, at) => {
      const tag = tagNumber.get(sentence.tags[at]!)
      if (tag === undefined || sentence.tags[at]!.startsWith('NNP') || !/\p{L}/u.test(word)) return
      const set = seen.get(word.toLowerCase()) ?? new Set()
      set.add(tag)
      seen.set(word.toLowerCase(), set)
    })
  }
  return new Map([...seen].map(([word, set]) => [word, [...set].sort((a, b) => a - b)]))
}

const scale = 24

/** Keys, and for each its weights as (tag, value) bytes, packed in base 64. */
function pack(weights: Map<number, Float64Array>): { keys: string; counts: string; pairs: string; size: number } {
  const keys: number[] = []
  const counts: number[] = []
  const pairs: number[] = []
  for (const [feature, values] of [...weights].sort(([a], [b]) => a - b)) {
    const kept: number[] = []
    values.forEach((value, tag) => {
      const rounded = Math.max(-127, Math.min(127, Math.round(value * scale)))
      if (Math.abs(rounded) >= threshold) kept.push(tag, rounded & 255)
    })
    if (kept.length === 0) continue
    keys.push(feature)
    counts.push(kept.length / 2)
    pairs.push(...kept)
  }
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  return {
    keys: base64(new Uint8Array(Int32Array.from(keys).buffer)),
    counts: base64(Uint8Array.from(counts)),
    pairs: base64(Uint8Array.from(pairs)),
    size: keys.length,
  }
}

const [folder, ...options] = process.argv.slice(2)
if (!folder) throw new Error('usage: train-tagger.ts GUM_FOLDER [--held-out]')
const heldOut = options.includes('--held-out')
const threshold = 3
const train: Tagged[] = []
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.xml'))
  .sort()) {
  const xml = readFileSync(join(folder, file), 'utf8')
  if (heldOut && !xml.slice(0, 400).includes('partition="train"')) continue
  train.push(...readGum(xml))
}
const own = makeSentences()
const learned = learnedTags([...train, ...own])
const all = [...train, ...own]
train.forEach((sentence, at) => {
  if (at % 6 === 0) all.push(inTitleCase(sentence))
  if (at % 20 === 7) all.push(inUpperCase(sentence))
})
own.forEach((sentence, at) => {
  if (at % 3 === 0) all.push(inTitleCase(sentence))
})
const forms = new Map<string, Form>()
const formOf = (word: string): Form => {
  const known = forms.get(word)
  if (known) return known
  const form = readForm(word, learned)
  forms.set(word, form)
  return form
}
const prepared = all.map((sentence) => ({
  forms: sentence.words.map(formOf),
  truth: sentence.tags.map((tag) => tagNumber.get(tag) ?? 0),
}))
const learner = new Learner(learned)
const out = new Int32Array(featureCount)
for (let round = 0; round < 8; round++) {
  shuffle(prepared, round + 1)
  for (const { forms, truth } of prepared) learner.learn(forms, truth, out)
}
const packed = pack(learner.averaged())
const words = [...learned]
  .filter(([word, set]) => {
    const without = readForm(word, new Map()).candidates
    return set.some((tag) => !without.includes(tag))
  })
  .map(([word, set]) => `${word}=${set.join(',')}`)
  .join(' ')
const model = {
  notice:
    'Weights learned by scripts/train-tagger.ts from GUM (Georgetown University Multilayer corpus, CC BY 4.0, interviews and Wikinews) and from sentences of this project.',
  words,
  ...packed,
}
writeFileSync(new URL('../src/words/tagger.json', import.meta.url), `${JSON.stringify(model)}\n`)
console.error(
  `${all.length} sentences, ${packed.size} features, ${JSON.stringify(model).length} bytes; casing ${Object.keys(casing)}`,
)
