import { pattern, type TimeRule } from './time-rule.ts'

/** References to the present, the past and the future that name no day. */

const before = (text: string, start: number, length = 14): string => text.slice(Math.max(0, start - length), start)

export const vagueRules: readonly TimeRule[] = [
  {
    id: 'time/now',
    first: ['now', 'nowadays', 'currently', 'presently'],
    pattern: pattern('now|nowadays|currently|presently'),
    read: (_, { text, start, end }) =>
      /-$/.test(before(text, start, 1)) || /^-/.test(text.slice(end, end + 1))
        ? null
        : { type: 'DATE', value: 'PRESENT_REF' },
    examples: [['The two are [now] allies.', 'DATE PRESENT_REF']],
  },
  {
    id: 'time/current',
    first: ['current'],
    pattern: pattern('current'),
    read: (_, { text, end }) =>
      /^ (?:account|events|affairs|issues?|accounts)\b/u.test(text.slice(end, end + 10))
        ? null
        : { type: 'DATE', value: 'PRESENT_REF' },
    examples: [['The [current] truce is weak.', 'DATE PRESENT_REF']],
    not: ['The current account gap grew.'],
  },
  {
    id: 'time/present-phrase',
    first: ['present', 'at', 'moment', 'these'],
    pattern: pattern('present (?:day|time|moment)|at present|moment|these days'),
    read: (_, { text, start, end }) => {
      if (/^moment/i.test(text.slice(start, end)) && !/\b(?:at the|at this|for the) $/iu.test(before(text, start)))
        return null
      return { type: 'DATE', value: 'PRESENT_REF', the: true }
    },
    examples: [['No talks are planned [at present].', 'DATE PRESENT_REF']],
    not: ['A moment of silence was held.'],
  },
  {
    id: 'time/recently',
    first: ['recently', 'lately', 'more', 'most'],
    pattern: pattern('(?:more |most )?recently|lately'),
    read: () => ({ type: 'DATE', value: 'PAST_REF' }),
    examples: [['They [recently] met in Doha.', 'DATE PAST_REF']],
  },
  {
    id: 'time/recent',
    first: ['recent'],
    pattern: pattern('recent'),
    read: () => ({ type: 'DATE', value: 'PAST_REF' }),
    examples: [['The [recent] vote was close.', 'DATE PAST_REF']],
  },
  {
    id: 'time/the-past',
    first: ['past', 'recent'],
    pattern: pattern('(?:recent |distant )?past'),
    read: (_, { text, start, end }) => {
      if (
        !/\bthe $/iu.test(before(text, start)) ||
        !/^(?:[.,;:!?”"’]| (?:and|but|that|it|he|she|they|we|has|have|had|as|when|for|by|to|with)\b|$)/u.test(
          text.slice(end, end + 6),
        )
      )
        return null
      return { type: 'DATE', value: 'PAST_REF', the: true }
    },
    examples: [['He has said so in [the past].', 'DATE PAST_REF']],
    not: ['They walked past.', 'The past chairman spoke.'],
  },
  {
    id: 'time/the-future',
    first: ['future', 'near', 'foreseeable', 'not', 'distant', 'immediate', 'coming'],
    pattern: pattern('(?:(?:near|foreseeable|not-too-distant|not too distant|distant|immediate) )?future|near term'),
    read: (_, { text, start, end }) => {
      const words = text.slice(start, end).toLowerCase()
      if (words === 'future' && !/\b(?:the|in|near|for|distant|of) $/iu.test(before(text, start))) return null
      if (words === 'future' && /^ (?:of|for)\b/iu.test(text.slice(end, end + 5))) return null
      return { type: 'DATE', value: 'FUTURE_REF', the: true }
    },
    examples: [['They hope to meet in [the near future].', 'DATE FUTURE_REF']],
    not: ['The future of the pact is unclear.'],
  },
  {
    id: 'time/at-the-time',
    first: ['time'],
    pattern: pattern('time'),
    read: (_, { text, start, end }) => {
      if (
        !/\bat the $/iu.test(before(text, start)) ||
        !/^[,.;]|^ (?:he|she|it|they|was|that the)\b/u.test(text.slice(end, end + 8))
      )
        return null
      return { type: 'DATE', value: 'PAST_REF', the: true }
    },
    examples: [['He was minister at [the time].', 'DATE PAST_REF']],
    not: ['At the time of writing he was ill.'],
  },
  {
    id: 'time/one-day',
    first: ['one', 'some', 'someday'],
    pattern: pattern('one day|some day|someday'),
    read: (_, { text, end, tense, start }) => {
      if (/^ (?:of|in|after|before|later|earlier|to|for|a)\b|^-/u.test(text.slice(end, end + 8))) return null
      if (/\bby $/iu.test(before(text, start, 4))) return null
      if (tense() !== 'future' && !/^some/i.test(text.slice(start, end))) return null
      return { type: 'DATE', value: 'FUTURE_REF' }
    },
    examples: [['Peace will [one day] come.', 'DATE FUTURE_REF']],
    not: ['The talks took one day.'],
  },
]
