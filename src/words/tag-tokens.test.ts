import { expect, test } from 'vitest'
import { wordsOf } from '../testing/say-words.ts'

/** Sentences with tags (and lemmas) behind the words that matter. */
const cases: readonly string[] = [
  'The visit/NN ended/VBD/end .',
  'She will visit/VB/visit Oslo .',
  'Her visits/NNS/visit were brief .',
  'She visits/VBZ/visit Oslo .',
  'They talk/VBP/talk in private .',
  'The talk/NN was long .',
  'Talks/NNS/talk resumed/VBD/resume .',
  'They met/VBD/meet in May/NNP .',
  'They may/MD meet/VB .',
  'The king has met/VBN/meet him .',
  'He left/VBD/leave Oslo .',
  'The left/JJ wing won .',
  'A date was set/VBN/set .',
  'They set/VBD/set a date .',
  'They plan/VBP/plan to/TO go/VB .',
  'The plan/NN to/TO go/VB failed .',
  'They went to/IN Oslo .',
  'The host/NN spoke/VBD/speak .',
  'Kenya will host/VB the talks/NNS .',
  'He called/VBD/call for calm .',
  'The call/NN lasted/VBD an hour .',
  'The papers signed/VBN/sign in May/NNP were/VBD/be burnt/VBN/burn .',
  'They signed/VBD/sign the papers .',
  'The children/NNS/child held/VBD/hold hands .',
  'It is the largest/JJS/large of countries/NNS/country .',
  'He hoped/VBD/hope and waited/VBD/wait .',
  'She was taken/VBN/take away .',
  'He is lying/VBG/lie .',
  'He would like/VB/like to/TO go/VB .',
  'An armed group/NN attacked/VBD .',
  'He said that/IN they left .',
  'the man that/WDT left',
  'Xi ’s/POS visit/NN',
  'the US/NNP and us/PRP',
]

test.each(cases)('%s', (marked) => {
  const parts = marked.split(' ').map((part) => part.split('/'))
  const { tokens } = wordsOf(parts.map(([word]) => word).join(' '))
  const said = tokens.map(({ text, tag, lemma }, at) => [text, tag, lemma].slice(0, parts[at]!.length).join('/'))
  expect(said.join(' ')).toBe(marked)
})
