import { describe, expect, test } from 'vitest'
import type { ReadingAnswer } from '../../../../src/api/report.ts'
import { countedFrom, sayWhy } from './say-why.ts'

const text = 'Ana Rojas will visit Oslo on Monday, her ministry said. She stays two days.'
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

const reading = {
  report: { text, published: { edtf: '2026-03-19' }, dateline: null },
  entities: [
    {
      ...{ id: 'e1', kind: 'person', name: 'Ana Rojas', country: 'CHL' },
      offices: [{ title: 'minister', of: 'CHL', basis: 'register' }],
      mentions: [
        { ...place('Ana Rojas'), form: 'name' },
        { ...place('her'), form: 'pronoun' },
        { ...place('She'), form: 'pronoun' },
      ],
    },
    {
      id: 'e2',
      kind: 'place',
      name: 'Oslo',
      country: 'NOR',
      offices: [],
      mentions: [{ ...place('Oslo'), form: 'name' }],
    },
  ],
  times: [
    { id: 't1', ...place('Monday'), type: 'DATE', value: 'XXXX-WXX-1', edtf: '2026-03-23', anchor: 'published' },
    { id: 't2', ...place('two days'), type: 'DURATION', value: 'P2D', edtf: null, anchor: null },
    { id: 't3', ...place('two days'), type: 'DATE', value: 'XXXX', edtf: '2026-03-25', anchor: 't1' },
  ],
  events: [
    {
      ...{ id: 'v1', kind: 'visit', status: 'planned', place: { entity: 'e2' }, confidence: 0.9 },
      participants: [{ entity: 'e1', role: 'visitor' }],
      time: { edtf: '2026-03-23', times: ['t1'], basis: 'relative' },
      claims: [{ by: 'e1', stance: 'announces', on: null, ...place('said') }],
      mentions: [{ ...place('Ana Rojas will visit Oslo'), trigger: place('will visit') }],
    },
  ],
  statements: [
    { id: 's1', mode: 'indirect', content: place('Ana Rojas will visit Oslo'), cue: place('said'), speaker: null },
  ],
  tallies: [{ ...place('two days') }],
} as unknown as ReadingAnswer

const said = (id: string) =>
  sayWhy(reading, id).map(({ label, words, places }) =>
    [`${label}:`, words, ...places.map(({ start, end }) => `“${text.slice(start, end)}”`)].join(' '),
  )

describe('why', () => {
  test('an event is so: from its words, its day, who says so', () => {
    expect(said('v1')).toEqual([
      'What: Visit, planned: read from these words. “will visit”',
      'Who: Ana Rojas (visitor)',
      'Where: Oslo',
      'When: 23 Mar 2026: counted from the day of publication, 19 Mar 2026 “Monday”',
      'Says who: announced by Ana Rojas: “said”',
      'How sure: 90 %: how sure the rule is that read it; each further place in the text makes it surer.',
    ])
  })
  test('a day is so: what it was counted from', () => {
    expect(said('t1')).toEqual([
      'When: “Monday” is 23 Mar 2026: counted from the day of publication, 19 Mar 2026. “Monday”',
    ])
    expect(said('t2')).toEqual(['When: “two days” is a length of time, not a day. “two days”'])
    expect(countedFrom(reading, reading.times[2]!)).toBe('counted from “Monday”, which is 23 Mar 2026')
  })
  test('a statement and somebody are so', () => {
    expect(said('s1').at(-1)).toBe('By whom: The report does not say who.')
    expect(said('e1')).toEqual([
      'Named: 1 × by name: “Ana Rojas”',
      'Named: 2 × by a pronoun: “her” “She”',
      'Office: minister, from the register of office holders',
    ])
  })
  test('there is nothing to say of what is not there', () => {
    expect([said('v9'), said('n7'), said('')]).toEqual([[], [], []])
    expect(said('n1')).toHaveLength(1)
  })
})
