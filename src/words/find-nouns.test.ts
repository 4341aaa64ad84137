import { expect, test } from 'vitest'
import { sayNouns } from '../testing/say-words.ts'

/** Each sentence with its noun chunks: words <head>, owner, alias in apposition, fellows in a coordination, phrases. */
const cases: readonly (readonly [sentence: string, nouns: readonly string[]])[] = [
  [
    'China’s foreign minister Qin Gang spoke.',
    ['China’s foreign minister Qin Gang <Gang> owner China', 'China <China>'],
  ],
  [
    "Samoa's prime minister's visit ended.",
    [
      "Samoa's prime minister's visit <visit> owner Samoa's prime minister",
      "Samoa's prime minister <minister> owner Samoa",
      'Samoa <Samoa>',
    ],
  ],
  ['The minister, Qin Gang, spoke.', ['The minister <minister> alias Qin Gang', 'Qin Gang <Gang>']],
  [
    'Qin Gang, the foreign minister, spoke.',
    ['Qin Gang <Gang> alias the foreign minister', 'the foreign minister <minister>'],
  ],
  ['President Joseph R. Biden, Jr. spoke.', ['President Joseph R. Biden, Jr. <Biden>']],
  ['Foreign Ministry spokesman Wang Wenbin spoke.', ['Foreign Ministry spokesman Wang Wenbin <Wenbin>']],
  ['The Ministry of Foreign Affairs spoke.', ['The Ministry of Foreign Affairs <Ministry>']],
  ['They met Lavrov Monday.', ['They <They>', 'Lavrov <Lavrov>', 'Monday <Monday>']],
  ['They met Lavrov last week.', ['They <They>', 'Lavrov <Lavrov>', 'last week <week>']],
  ['The talks Xi held ended.', ['The talks <talks>', 'Xi <Xi>']],
  ['Both Xi and Putin spoke.', ['Xi <Xi> with Xi + Putin', 'Putin <Putin> with Xi + Putin']],
  [
    'They spoke to envoys from Peru, Chile and Cuba.',
    [
      'They <They>',
      'envoys <envoys> from(Peru + Chile + Cuba)',
      'Peru <Peru> with Peru + Chile + Cuba',
      'Chile <Chile> with Peru + Chile + Cuba',
      'Cuba <Cuba> with Peru + Chile + Cuba',
    ],
  ],
  [
    'They spoke with the minister of trade and the minister of health.',
    [
      'They <They>',
      'the minister <minister> with the minister + the minister of(trade)',
      'trade <trade>',
      'the minister <minister> with the minister + the minister of(health)',
      'health <health>',
    ],
  ],
  [
    'The visit to Peru by the pope in May ended.',
    [
      'The visit <visit> to(Peru) by(the pope) in(May)',
      'Peru <Peru> by(the pope)',
      'the pope <pope> in(May)',
      'May <May>',
    ],
  ],
  [
    'A meeting between Xi and Modi ended.',
    ['A meeting <meeting> between(Xi + Modi)', 'Xi <Xi> with Xi + Modi', 'Modi <Modi> with Xi + Modi'],
  ],
  ['They praised the long and difficult talks.', ['They <They>', 'the long and difficult talks <talks>']],
  ['The United Nations (UN) climate summit ended.', ['The United Nations (UN) climate summit <summit>']],
  ['Doha, Qatar, was chosen.', ['Doha <Doha> alias Qatar', 'Qatar <Qatar>']],
  ['His Turkish counterpart spoke.', ['His Turkish counterpart <counterpart> owner His', 'His <His>']],
  [
    'They adopted Resolution 2231 on March 3, 2022.',
    ['They <They>', 'Resolution 2231 <Resolution> on(March 3, 2022)', 'March 3, 2022 <March>'],
  ],
]

test.each(cases)('%s', (sentence, nouns) => {
  expect(sayNouns(sentence)).toEqual(nouns)
})
