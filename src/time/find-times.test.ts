import { describe, expect, it } from 'vitest'
import { unbracket } from '../document/rule.ts'
import { readWords } from '../words/read-words.ts'
import { toDay } from './calendar.ts'
import { findTimes, timeRules } from './find-times.ts'

/** All examples are read as if published on Wednesday, 25 November 2026. */
const now = toDay(2026, 11, 25)

function read(text: string) {
  const words = readWords(text, [{ start: 0, end: text.length, kind: 'paragraph' }])
  return findTimes(text, words, now)
}

it('no two rules share an id', () => {
  expect(new Set(timeRules.map(({ id }) => id)).size).toBe(timeRules.length)
})

for (const rule of timeRules) {
  describe(rule.id, () => {
    for (const [example, expected] of rule.examples) {
      it(example, () => {
        const { text, start, end } = unbracket(example)
        const times = read(text).filter((time) => time.rule === rule.id && time.end > start && time.start < end)
        const said = times.map(({ start, end, type, value, mod }) => ({
          words: text.slice(start, end),
          value: `${type} ${value}${mod && expected.split(' ').length > 2 ? ` ${mod}` : ''}`,
        }))
        expect(said).toEqual([{ words: text.slice(start, end), value: expected }])
      })
    }
    for (const text of rule.not ?? []) {
      it(`not: ${text}`, () => expect(read(text).filter((time) => time.rule === rule.id)).toEqual([]))
    }
  })
}
