import type { Rule } from '../document/rule.ts'

/** Statements that are read by where they stand, whatever the verb. Examples: content in brackets, then the speaker's words. */
export const placeRules: readonly Rule[] = [
  {
    id: 'quotes/according-to',
    examples: [
      ['According to the ministry, [the road was open].', 'the ministry'],
      ['[The road was open], according to a poll of drivers.', 'a poll of drivers'],
    ],
    not: ['Pay was set according to age.'],
  },
  {
    id: 'quotes/continued',
    examples: [['“We will leave,” said Okoye. “[Nobody will stop us.]”', 'Okoye']],
    not: ['Okoye spoke for an hour.\n“Dearest friends”'],
  },
  {
    id: 'quotes/signed',
    examples: [['“[We have a deal.]” — Rosa Okoye', 'Rosa Okoye']],
  },
  {
    id: 'quotes/colon',
    examples: [['The mayor had a ready answer: “[We will rebuild it.]”', 'The mayor']],
    not: ['Two things were missing: “nails” and glue.'],
  },
  {
    id: 'quotes/any-verb',
    examples: [['“[We will rebuild it!]” the mayor trumpeted.', 'the mayor']],
  },
  {
    id: 'quotes/hearsay',
    examples: [['[The general reportedly fled to the lake].', '']],
    not: ['The allegedly stolen car was found.'],
  },
]
