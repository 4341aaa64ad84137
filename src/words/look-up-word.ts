import { stemsOfComparison, stemsOfEd, stemsOfIng, stemsOfS } from './inflection.ts'
import lexicon from './lexicon.json' with { type: 'json' }
import { tagNumber } from './tag-rules.ts'

const N = 1
const V = 2
const J = 4
const R = 8

const number = (tag: string): number => tagNumber.get(tag)!
const [NN, NNS, NNP, VB, VBP, VBZ] = ['NN', 'NNS', 'NNP', 'VB', 'VBP', 'VBZ'].map(number) as [
  number,
  number,
  number,
  number,
  number,
  number,
]
const [VBD, VBN, VBG, JJ, JJR, JJS] = ['VBD', 'VBN', 'VBG', 'JJ', 'JJR', 'JJS'].map(number) as [
  number,
  number,
  number,
  number,
  number,
  number,
]
const RB = number('RB')

/** Dictionary words, each with its parts of speech as bits. */
const lemmas = readLemmas()
const forms = readForms()
const usual = readUsual()
const names: ReadonlySet<string> = new Set(lexicon.names.toLowerCase().split(' '))

function readLemmas(): Map<string, number> {
  const map = new Map<string, number>()
  for (const [list, bit] of [
    [lexicon.nouns, N],
    [lexicon.verbs, V],
    [lexicon.adjectives, J],
    [lexicon.adverbs, R],
  ] as const) {
    for (const word of list.split(' ')) map.set(word, (map.get(word) ?? 0) | bit)
  }
  return map
}

function readForms(): Map<string, string> {
  const map = new Map<string, string>()
  for (const entry of lexicon.irregular.split(' ')) {
    const cut = entry.indexOf('=')
    map.set(entry.slice(0, cut), entry.slice(cut + 1))
  }
  return map
}

function readUsual(): Map<string, readonly number[]> {
  const map = new Map<string, readonly number[]>()
  for (const [list, words] of Object.entries(lexicon.ranked)) {
    const numbers = list.split(' ').flatMap((tag) => tagNumber.get(tag) ?? [])
    for (const word of words.split(' '))
      map.set(
        word,
        numbers.filter((tag) => isPlausible(word, tag)),
      )
  }
  return map
}

/** Numbers of the tags a word of the open classes may have, the most usual first where that is known; empty for a word unknown. */
export function lookUpTags(lower: string): readonly number[] {
  const found = new Set<number>(usual.get(lower))
  const bits = lemmas.get(lower) ?? 0
  if (bits & N) found.add(NN)
  if (bits & J) found.add(JJ)
  if (bits & R) found.add(RB)
  if (bits & V) found.add(VB).add(VBP)
  for (const entry of forms.get(lower)?.split('|') ?? []) found.add(number(entry.slice(entry.indexOf(':') + 1)))
  addInflected(lower, found)
  if (names.has(lower)) found.add(NNP)
  return [...found]
}

/** Whether a word in small letters stands in the dictionary as a noun, verb, adjective or adverb, in any of its forms. */
export function isCommonWord(lower: string): boolean {
  return lookUpTags(lower).some((tag) => tag !== NNP)
}

/** Whether it stands there as a name too: "brown", "harding". */
export function isBornName(lower: string): boolean {
  return names.has(lower)
}

/** The list of usual tags has "plan" as a participle and "employees" as a verb, by mistake: the tables of forms know better. */
function isPlausible(word: string, tag: number): boolean {
  if (tag === VBD || tag === VBN) return stemsOfEd(word).length > 0 || (forms.get(word)?.includes(':VB') ?? false)
  if (tag === VBZ) return isLemma(stemsOfS(word), V) || forms.has(word)
  if (tag === VB || tag === VBP) return isLemma([word], V) || forms.has(word)
  return true
}

function addInflected(lower: string, found: Set<number>): void {
  const ending = lower.charCodeAt(lower.length - 1)
  if (ending === 115) {
    if (isLemma(stemsOfS(lower), N)) found.add(NNS)
    if (isLemma(stemsOfS(lower), V)) found.add(VBZ)
  } else if (ending === 100) {
    if (isLemma(stemsOfEd(lower), V)) found.add(VBD).add(VBN)
  } else if (ending === 103) {
    if (isLemma(stemsOfIng(lower), V)) found.add(VBG)
  } else if (ending === 114) {
    if (isLemma(stemsOfComparison(lower, 'er'), J)) found.add(JJR)
  } else if (ending === 116) {
    if (isLemma(stemsOfComparison(lower, 'est'), J)) found.add(JJS)
  }
}

function isLemma(stems: readonly string[], bit: number): boolean {
  return stems.some((stem) => ((lemmas.get(stem) ?? 0) & bit) > 0)
}

/** The lemma of a lower-case common word with that tag. */
export function lookUpLemma(lower: string, tag: string): string {
  if (tag.startsWith('V')) return verbLemma(lower, tag)
  if (tag === 'NNS') return irregularLemma(lower, 'NNS') ?? choose(lower, stemsOfS(lower), N)
  if (tag === 'JJR' || tag === 'RBR')
    return irregularLemma(lower, 'JJR') ?? choose(lower, stemsOfComparison(lower, 'er'), J)
  if (tag === 'JJS' || tag === 'RBS')
    return irregularLemma(lower, 'JJS') ?? choose(lower, stemsOfComparison(lower, 'est'), J)
  return auxiliaries.get(lower) ?? lower
}

const auxiliaries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      is: 'be',
      are: 'be',
      was: 'be',
      were: 'be',
      been: 'be',
      am: 'be',
      being: 'be',
      "'m": 'be',
      '’m': 'be',
      "'re": 'be',
      '’re': 'be',
    },
    ...{
      has: 'have',
      had: 'have',
      having: 'have',
      "'ve": 'have',
      '’ve': 'have',
      "'s": 'be',
      '’s': 'be',
      "'d": 'would',
      '’d': 'would',
    },
    ...{
      does: 'do',
      did: 'do',
      done: 'do',
      doing: 'do',
      "n't": 'not',
      'n’t': 'not',
      "'ll": 'will',
      '’ll': 'will',
      wo: 'will',
      ca: 'can',
    },
    ...{ an: 'a', cannot: 'can', said: 'say', me: 'i', him: 'he', them: 'they', us: 'we' },
  }),
)

function verbLemma(lower: string, tag: string): string {
  const auxiliary = auxiliaries.get(lower)
  if (auxiliary) return auxiliary
  const irregular =
    irregularLemma(lower, tag) ??
    (tag === 'VBN' ? irregularLemma(lower, 'VBD') : tag === 'VBD' ? irregularLemma(lower, 'VBN') : null)
  if (irregular) return irregular
  if (tag === 'VBZ') return choose(lower, stemsOfS(lower), V)
  if (tag === 'VBG') return choose(lower, stemsOfIng(lower), V)
  if (tag === 'VBD' || tag === 'VBN') return choose(lower, stemsOfEd(lower), V)
  return lower
}

function irregularLemma(lower: string, tag: string): string | null {
  const entries = forms.get(lower)
  if (entries === undefined) return null
  const entry = entries.split('|').find((item) => item.endsWith(`:${tag}`))
  return entry ? entry.slice(0, entry.indexOf(':')) : null
}

/** The first stem that is a word of that part of speech, else the first. */
function choose(lower: string, stems: readonly string[], bit: number): string {
  const known = stems.filter((stem) => ((lemmas.get(stem) ?? 0) & bit) > 0)
  return known[0] ?? stems[0] ?? lower
}
