import { expect, test } from 'vitest'
import { textOf } from '../document/span.ts'
import { wordsOf } from '../testing/say-words.ts'

/** Texts with a bar where one sentence ends and the next begins. */
const cases: readonly string[] = [
  'He left. |She stayed.',
  '“We will go,” he said. |“They will stay.”',
  '“We will go.” |The envoy left.',
  '“Why now?” the envoy asked. |Nobody knew.',
  '“Why now?” Foreign Minister Okoye asked.',
  'Who knows? |Nobody does!',
  '“No!” he cried. |He left.',
  'The minister (who is ill) left. |(She had arrived on Monday.) |He stayed.',
  'Mr. Smith met Mrs. Jones. |Dr. Lee met Prof. Diaz.',
  'Sen. J. B. Smith met Gov. Ann Q. Public.',
  'Gen. Ito, Lt. Col. Baker and Adm. Cruz met Rep. Diaz.',
  'He met the U.S. Secretary of State. |She left the U.S. |The envoy stayed.',
  'Talks in the U.S. |He said so.',
  'The U.N. envoy met the D.C. police.',
  'It began at 5 p.m. |The envoy left at 6 a.m. Monday.',
  'It began on Jan. 5 and ended on Feb. 7. |They met in Sept. |The king came.',
  'See art. 5 and No. 7. |It was No. |He said no.',
  'Acme Inc. |The firm sued Beta Corp. of Delaware.',
  'They sell oil, gas, etc. |The firm grows.',
  'GENEVA (AP) — The talks ended. |WASHINGTON, D.C. — The talks began.',
  'The rate is 3.5 percent. |It was 2.1 percent.',
  'He waited … |Then he left.',
  'He said ... that he would leave.',
  'The end.Next came the vote.',
  'He met Martin Luther King Jr. in Oslo.',
  'Robert Diaz Sr. |He left.',
  'One: two; three — four.',
  'no capitals here. |none here either.',
  'THE KING ARRIVED. |THE QUEEN LEFT.',
  'Points: • first point • second point',
  'Visit www.example.org. |Write to a.b@example.org.',
  'No stop at all',
  'St. Petersburg hosted Mt. Olympus Ltd. |They met.',
  '"Yes," he said. |"No."',
  "'Yes,' he said. |'No.'",
  'He said: “Go. |Now.” |He went.',
]

test.each(cases.filter((text) => !text.startsWith('Points') && !text.startsWith('The end.')))('%s', (marked) => {
  const words = wordsOf(marked.replaceAll('|', ''))
  expect(words.sentences.map((sentence) => textOf(words.text, sentence)).join(' |')).toBe(marked)
})

test('a stop without white space behind it ends a sentence before a capital', () => {
  const words = wordsOf('It was the end.Next came the vote.')
  expect(words.sentences.map((sentence) => textOf(words.text, sentence))).toEqual([
    'It was the end.',
    'Next came the vote.',
  ])
})

test('a bullet begins a sentence', () => {
  const words = wordsOf('Points: • first point • second point')
  expect(words.sentences).toHaveLength(3)
})
