/**
 * Builds src/words/lexicon.json out of two free word lists:
 *   lemminflect (PyPI, MIT; its table comes from the NIH SPECIALIST lexicon): lemmas, parts of speech, inflections
 *   wink-lexicon (npm, MIT; in part from fnTBL, MIT-like): usual tags of words, the most frequent first
 * Usage: node scripts/build-lexicon.ts INFL_LU.csv.gz WINK_LEXICON/src/lexicon.js
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import { stemsOfComparison, stemsOfEd, stemsOfIng, stemsOfS } from '../src/words/inflection.ts'

const [table, wink] = process.argv.slice(2)
if (!table || !wink) throw new Error('usage: build-lexicon.ts INFL_LU.csv.gz WINK_LEXICON/src/lexicon.js')

const lists = { noun: new Set<string>(), verb: new Set<string>(), adj: new Set<string>(), adv: new Set<string>() }
const names = new Set<string>()
const irregular = new Map<string, string[]>()
const rows: string[][] = []

for (const line of gunzipSync(readFileSync(table)).toString('utf8').split('\n')) {
  const row = line.split(',')
  const [lemma, part] = row
  if (!lemma || !part) continue
  if (/^[A-Z][a-z]{2,}$/u.test(lemma)) names.add(lemma)
  if (!/^[a-z]{1,18}$/u.test(lemma) || !(part in lists)) continue
  if (lemma.length < 2 && lemma !== 'a') continue
  lists[part as keyof typeof lists].add(lemma)
  rows.push(row)
}
for (const row of rows) readForms(row)

function readForms([lemma = '', part = '', first = '', second = '', third = '', fourth = '']: string[]): void {
  if (part === 'verb') {
    note(first, lemma, 'VBD', stemsOfEd)
    note(second || first, lemma, 'VBN', stemsOfEd)
    note(third, lemma, 'VBG', stemsOfIng)
    note(fourth, lemma, 'VBZ', stemsOfS)
  } else if (part === 'noun') note(first, lemma, 'NNS', stemsOfS)
  else if (part === 'adj') {
    note(first, lemma, 'JJR', (form) => stemsOfComparison(form, 'er'))
    note(second, lemma, 'JJS', (form) => stemsOfComparison(form, 'est'))
  }
}

function note(forms: string, lemma: string, tag: string, stems: (form: string) => readonly string[]): void {
  const all = forms.split('/').filter((form) => /^[a-z]+$/u.test(form))
  for (const form of all) {
    // A plural like its singular: only "series", "headquarters"; the table lists what has no plural so as well.
    if (form === lemma && tag === 'NNS' && (all.length > 1 || !/[^su]s$/u.test(form))) continue
    if (stems(form).includes(lemma)) continue
    const entries = irregular.get(form) ?? []
    entries.push(`${lemma}:${tag}`)
    irregular.set(form, entries)
  }
}

// Words of the news that the table does not have yet.
const lateNouns =
  'website airstrike cyberattack lockdown smartphone hotline livestream ransomware malware denuclearization denuclearisation microblog blogger webcast podcast hashtag counterterrorism cybersecurity stopover standoff backchannel readout roadmap walkback pushback rollout homeland co-operation airbase warplane gunship motorcade tweet selfie crowdfunding deepfake drone quadcopter'
for (const noun of lateNouns.split(' ')) lists.noun.add(noun)
for (const verb of ['tweet', 'livestream', 'normalise', 'denuclearize', 'green-light']) lists.verb.add(verb)

const ranked = new Map<string, string[]>()
const usual = createRequire(import.meta.url)(wink) as Record<string, string[]>
for (const [word, tags] of Object.entries(usual)) {
  if (!/^[a-z][a-z'-]{0,17}$/u.test(word)) continue
  const key = tags.join(' ')
  ranked.set(key, [...(ranked.get(key) ?? []), word])
}

const lexicon = {
  notice:
    'Derived from lemminflect (MIT, © 2019 Brad Jascob; table from the NIH SPECIALIST lexicon) and wink-lexicon (MIT, © GRAYPE Systems; in part from fnTBL, © Johns Hopkins University, R. Florian, G. Ngai). Built by scripts/build-lexicon.ts.',
  nouns: [...lists.noun].join(' '),
  verbs: [...lists.verb].join(' '),
  adjectives: [...lists.adj].join(' '),
  adverbs: [...lists.adv].join(' '),
  names: [...names].join(' '),
  irregular: [...irregular].map(([form, entries]) => `${form}=${entries.join('|')}`).join(' '),
  ranked: Object.fromEntries([...ranked].map(([tags, words]) => [tags, words.join(' ')])),
}
writeFileSync(new URL('../src/words/lexicon.json', import.meta.url), `${JSON.stringify(lexicon)}\n`)
console.error(
  Object.entries(lexicon)
    .map(([key, value]) => `${key} ${JSON.stringify(value).length}`)
    .join('\n'),
)
