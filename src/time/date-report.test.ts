import { describe, expect, it } from 'vitest'
import { unbracket } from '../document/rule.ts'
import { makeReport } from '../testing/make-report.ts'
import { readWords } from '../words/read-words.ts'
import { dateReport } from './date-report.ts'
import { findTimes } from './find-times.ts'
import { stampRules } from './stamp-rules.ts'

function dated(text: string): { edtf: string | null; rules: readonly string[] } {
  const report = makeReport(text)
  const words = readWords(text, report.blocks)
  const published = dateReport(report, words, findTimes(text, words, null))
  return { edtf: published?.edtf ?? null, rules: published?.because.map(({ rule }) => rule) ?? [] }
}

describe('dating an undated report', () => {
  const cases: readonly (readonly [what: string, text: string, edtf: string | null])[] = [
    [
      'an occasion last month',
      'The envoy praised the rescue teams. The earthquake in Turkey and Syria last month left cities in ruins.',
      '2023-03',
    ],
    [
      'an occasion on a weekday',
      'A gunman opened fire on a concert in Las Vegas on Sunday, and at least 58 people died.',
      '2017-10-01/2017-10-07',
    ],
    [
      'a dateline that a weekday fixes to a year',
      'ROME, March 12 (Ansa) -- NATO formally welcomed Poland, Hungary and the Czech Republic as members on Friday at a ceremony.',
      '1999-03-12/1999-03-13',
    ],
    [
      'a month of last year',
      'They had sworn friendship in February last year at the Winter Olympics in Beijing.',
      '2023',
    ],
    [
      'a caption',
      'The pianist is back.\nA model walks the runway in this Dec. 28, 2017 photo from Milan.',
      '2017-12-28/2018-02-26',
    ],
    [
      'a post',
      'The singer was on board. What a flight! — Ann Other (@annother) December 27, 2017\nShe landed late.',
      '2017-12-27/2018-02-25',
    ],
    ['nothing known', 'The minister said on Tuesday that the harvest was good.', null],
    ['an occasion long past', 'Historians still argue about the fall of the Berlin Wall in 1989.', null],
    ['a copyright year', 'All is well. Copyright 2018 The Press Company. All rights reserved.', null],
    [
      'what is said on a weekday of an older occasion',
      'The minister said Thursday that the invasion of Kuwait by Iraq had changed the region.',
      null,
    ],
  ]
  for (const [what, text, edtf] of cases) it(what, () => expect(dated(text).edtf).toBe(edtf))

  it('finds the very day where a week is known and an agency names two weekdays that follow each other', () => {
    const { edtf, rules } = dated(
      'Geneva (AFP) — The visit was confirmed on Friday.\nHe won a third term as president of China, Xi Jinping’s allies noted, last week.\nOn Thursday the ministers spoke by phone.',
    )
    expect(edtf).toBe('2023-03-17')
    expect(rules).toContain('time/occasion-and-time')
    expect(rules).toContain('time/weekday-of-writing')
  })
})

for (const rule of stampRules) {
  describe(rule.id, () => {
    for (const [example, edtf] of rule.examples) {
      it(example, () => {
        const found = dated(unbracket(example).text)
        expect(found.edtf).toBe(edtf)
        expect(found.rules).toContain(rule.id)
      })
    }
  })
}
