import { readWeekday } from './read-word.ts'
import { nearWeekday } from './reference.ts'
import { pattern, type TimeRule } from './time-rule.ts'
import { dayParts } from './word-rules.ts'

/** Things named after a weekday. */
const named =
  /^ (?:Times|Mirror|Night Live|Agreement|Prayers?|Club|Mosque|Tribune|Telegraph|Herald|School|Accords?|Book)(?![\p{L}])/u
const namedBefore =
  /(?:Good|Black|Bloody|Ash|Palm|Easter|Super|Whit|Holy|Maundy|Cyber|Ruby|Giving|Fat|Shrove|Boxing) $/u

export const weekdayRules: readonly TimeRule[] = [
  {
    id: 'time/weekday',
    first: ['@weekday'],
    pattern: pattern('{weekday}'),
    read: ({ weekday }, { now, tense, text, start, end }) => {
      const word = weekday ?? ''
      if (!/^[A-Z]/.test(word) || (word.length < 6 && !word.endsWith('.'))) return null
      if (named.test(text.slice(end, end + 14)) || namedBefore.test(text.slice(Math.max(0, start - 9), start)))
        return null
      return { type: 'DATE', value: nearWeekday(now, readWeekday(weekday), tense()), anchor: 'published' }
    },
    examples: [
      ['The minister said on [Monday] that talks had failed.', 'DATE 2026-11-23'],
      ['The minister will leave for Cairo on [Monday].', 'DATE 2026-11-30'],
      ['The plan was announced [Wednesday].', 'DATE 2026-11-25'],
    ],
    not: ['The Sunday Times broke it.', 'Black Friday was busy.', 'The sun rose.'],
  },
  {
    id: 'time/weekday-part',
    first: ['@weekday'],
    pattern: pattern('{weekday},? (?:(?:early|late|in the|at) ){0,2}{part}'),
    read: ({ weekday, part }, { now, tense }) => {
      if (!/^[A-Z]/.test(weekday ?? '')) return null
      return {
        type: 'TIME',
        value: `${nearWeekday(now, readWeekday(weekday), tense())}${dayParts[(part ?? '').toLowerCase()]}`,
        anchor: 'published',
      }
    },
    examples: [
      ['He was shot [Thursday night] at home.', 'TIME 2026-11-19TNI'],
      ['They will meet on [Monday morning].', 'TIME 2026-11-30TMO'],
    ],
  },
]
