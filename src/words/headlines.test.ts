import { expect, test } from 'vitest'
import { sayClauses } from '../testing/say-words.ts'

/**
 * Each sentence with its clauses in words: subjects > tense, flags, lemma > objects; phrases [link of parent].
 * A sentence that begins with "# " is a headline.
 */
const cases: readonly (readonly [sentence: string, clauses: readonly string[]])[] = [
  ['# Tuvalu premier to visit Taipei', ['Tuvalu premier > future infinitive visit > Taipei']],
  ['# Fiji, Tonga sign fishing pact', ['Fiji + Tonga > present sign > fishing pact']],
  ['# Fiji, Tonga to sign fishing pact', ['Fiji + Tonga > future infinitive sign > fishing pact']],
  ['# Summit postponed over visa row', ['Summit > passive participle postpone > ; over visa row']],
  ['# Ambassador expelled from Chad', ['Ambassador > passive participle expel > ; from Chad']],
  ['# Talks to Resume in Muscat', ['Talks > future infinitive resume > ; in Muscat']],
  ['# Nauru Cuts Ties With Taipei', ['Nauru > present cut > Ties; with Taipei']],
  [
    '# Hopes Rise For Border Deal As Envoys Meet',
    ['Hopes > present rise > ; for Border Deal', 'as: Envoys > present meet >  [adverbial of rise]'],
  ],
  ['# Pope meets patriarch in Havana', ['Pope > present meet > patriarch; in Havana']],
  ['# Baerbock Travels to Astana', ['Baerbock > present travel > ; to Astana']],
  [
    '# Envoy says sides agree to extend truce',
    [
      'Envoy > present say > ',
      'sides > present agree >  [complement of say]',
      'sides > infinitive extend > truce [control of agree]',
    ],
  ],
  ['# Kremlin: no plans for summit', []],
  ["# Samoa's leader arrives in Suva for talks", ["Samoa's leader > present arrive > ; in Suva, for talks"]],
  [
    '# Malta denies minister met Haftar',
    ['Malta > present deny > ', 'minister > past meet > Haftar [complement of deny]'],
  ],
  ['# Oman hosts Iran talks', ['Oman > present host > Iran talks']],
  ['# King of Bhutan begins three-day visit to Delhi', ['King > present begin > three-day visit; to Delhi']],
]

test.each(cases)('%s', (sentence, clauses) => {
  const headline = sentence.startsWith('# ')
  expect(sayClauses(headline ? sentence.slice(2) : sentence, headline ? 'title' : 'paragraph')).toEqual(clauses)
})
