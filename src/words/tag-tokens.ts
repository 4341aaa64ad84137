import type { Span } from '../document/span.ts'
import type { Token } from '../document/words.ts'

const lexicon = new Map<string, string>()
const add = (tag: string, list: string): void => {
  for (const word of list.split(' ')) lexicon.set(word, tag)
}
add('DT', 'the a an this that these those every each some any no all both another')
add(
  'IN',
  'of in on at by from with without for about into over under after before during since until between among against through than as if because while although amid despite toward towards upon per via near within across',
)
add('TO', 'to')
add('CC', 'and or but nor')
add('PRP', 'he she it they we i you him them us me itself himself herself themselves')
add('PRP$', 'his her its their our my your')
add('MD', "will would can could should shall may might must ca wo ’ll 'll")
add('VBZ', 'is has does says')
add('VBP', 'are have do am')
add('VBD', 'was were had did said told met held took made came went gave left spoke wrote began became got saw')
add('VBN', 'been held done given taken made')
add('VB', 'be meet')
add('VBG', 'being having meeting')
add('WP', 'who whom what')
add('WDT', 'which')
add('WRB', 'when where why how')
add('EX', 'there')
add('RB', "not n't n’t never also very then now here only just still already soon later again ago")
add(
  'NNP',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
)
const marks: Readonly<Record<string, string>> = {
  '.': '.',
  '!': '.',
  '?': '.',
  '…': ':',
  ',': ',',
  ';': ':',
  ':': ':',
  '—': ':',
  '–': ':',
  '-': ':',
  '“': '``',
  '”': "''",
  '(': '-LRB-',
  ')': '-RRB-',
  '[': '-LRB-',
  ']': '-RRB-',
  $: '$',
  '"': "''",
  '‘': '``',
  '%': 'NN',
}

/** The tokens of one sentence, with tags and lemmas. */
export function tagTokens(text: string, spans: readonly Span[], first: number, sentence: number): Token[] {
  return spans.map(({ start, end }, at) => {
    const word = text.slice(start, end)
    const lower = word.toLowerCase()
    const tag = roughTag(
      word,
      lower,
      at,
      at > 0 ? text.slice(spans[at - 1]!.start, spans[at - 1]!.end).toLowerCase() : '',
    )
    return {
      start,
      end,
      index: first + at,
      text: word,
      lower,
      lemma: tag.startsWith('NNP') ? word : roughLemma(lower, tag),
      tag,
      sentence,
    }
  })
}

function roughTag(word: string, lower: string, at: number, before: string): string {
  const mark = marks[word]
  if (mark) return mark
  if (/^['’]s?$/u.test(word)) return 'POS'
  const known = lexicon.get(lower)
  if (known && !(known === 'MD' && word === 'May' && at > 0)) return known
  if (/^\p{N}/u.test(word)) return 'CD'
  if (/^\p{Lu}/u.test(word) && at > 0) return 'NNP'
  if (!/\p{L}/u.test(word)) return ':'
  if (before === 'to' || /^(?:will|would|can|could|should|may|might|must|shall)$/u.test(before)) return 'VB'
  if (lower.endsWith('ing')) return 'VBG'
  if (lower.endsWith('ed')) return /^(?:was|were|been|be|is|are|has|have|had)$/u.test(before) ? 'VBN' : 'VBD'
  if (lower.endsWith('ly')) return 'RB'
  if (/(?:ous|ful|ive|ic|al|ble|ese|ian|ish)$/u.test(lower)) return 'JJ'
  if (/^\p{Lu}/u.test(word)) return 'NNP'
  return /[^s]s$/u.test(lower) ? 'NNS' : 'NN'
}

const irregular: Readonly<Record<string, string>> = {
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  am: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  said: 'say',
  told: 'tell',
  met: 'meet',
  held: 'hold',
  took: 'take',
  taken: 'take',
  made: 'make',
  came: 'come',
  went: 'go',
  gave: 'give',
  given: 'give',
  spoke: 'speak',
  wrote: 'write',
  began: 'begin',
  left: 'leave',
  "n't": 'not',
  'n’t': 'not',
}

function roughLemma(lower: string, tag: string): string {
  const known = irregular[lower]
  if (known) return known
  if (tag === 'NNS' || tag === 'VBZ')
    return lower
      .replace(/ies$/u, 'y')
      .replace(/(?<=s|sh|ch|x)es$/u, '')
      .replace(/(?<=[^su])s$/u, '')
  if (tag === 'VBD' || tag === 'VBN') return lower.replace(/ied$/u, 'y').replace(/ed$/u, '')
  if (tag === 'VBG') return lower.replace(/ing$/u, '')
  return lower
}
