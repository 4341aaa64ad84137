import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeReport } from '../testing/make-report.ts'
import { readWords } from '../words/read-words.ts'
import { readTimes } from './read-times.ts'

function read(paragraphs: readonly string[], published: string | null) {
  const given = makeReport(paragraphs.join('\n'), published)
  const { times, published: found } = readTimes(given, readWords(given.text, given.blocks))
  return { times, found, said: times.map(({ start, end, edtf }) => [given.text.slice(start, end), edtf]) }
}

describe('stretches of time', () => {
  const cases: readonly (readonly [string, string, readonly (readonly [string, string | null])[]])[] = [
    [
      'The visit will last from Monday to Wednesday.',
      '2026-11-27',
      [
        ['Monday', '2026-11-30/2026-12-02'],
        ['Wednesday', '2026-11-30/2026-12-02'],
      ],
    ],
    [
      'She will tour Asia August 2-12, 2027.',
      '2026-11-25',
      [
        ['August 2', '2027-08-02/2027-08-12'],
        ['12, 2027', '2027-08-02/2027-08-12'],
      ],
    ],
    [
      'The fair is open between 3 and 5 May.',
      '2026-04-25',
      [
        ['3', '2026-05-03/2026-05-05'],
        ['5 May', '2026-05-03/2026-05-05'],
      ],
    ],
    [
      'Next week he flies to Oman, and will reach Muscat on Friday.',
      '2026-11-25',
      [
        ['Next week', '2026-11-30/2026-12-06'],
        ['Friday', '2026-12-04'],
      ],
    ],
    [
      'From December 28 to January 3, 2021, nobody worked.',
      '2026-11-25',
      [
        ['December 28', '2020-12-28/2021-01-03'],
        ['January 3, 2021', '2020-12-28/2021-01-03'],
      ],
    ],
    [
      'He will be in Paris on Friday, then in Rome on Thursday.',
      '2026-11-25',
      [
        ['Friday', '2026-11-27'],
        ['Thursday', '2026-12-03'],
      ],
    ],
    [
      'The summit will take place on 14 and 15 June.',
      '2026-11-25',
      [
        ['14', '2027-06-14'],
        ['15 June', '2027-06-15'],
      ],
    ],
    [
      'It was closed from 1991 to 1997.',
      '2026-11-25',
      [
        ['1991', '1991/1997'],
        ['1997', '1991/1997'],
      ],
    ],
  ]
  for (const [text, published, expected] of cases)
    it(text, () => expect(read([text], published).said).toEqual(expected))
})

describe('without a day', () => {
  it('keeps relative times unresolved', () => {
    const { times, found } = read(['The minister said on Friday that talks would resume next week.'], null)
    expect(found).toBeNull()
    expect(times.map(({ value, edtf }) => [value, edtf])).toEqual([
      ['XXXX-WXX-5', null],
      ['XXXX-WXX', null],
    ])
  })
})

describe('with only a stretch of days known', () => {
  it('resolves what means the same on its first and last day', () => {
    const { said } = read(
      ['He was shot on Monday, after a coup in July. Talks resume tomorrow.'],
      '2016-12-19/2016-12-25',
    )
    expect(said).toEqual([
      ['Monday', '2016-12-19'],
      ['July', '2016-07'],
      ['tomorrow', null],
    ])
  })
})

const phrases = fc.constantFrom(
  'The minister said on Friday that',
  'talks will resume next week',
  'in May 2014',
  'from Monday to Wednesday',
  'two days later',
  'a year ago',
  '10 p.m.',
  'the third quarter',
  'August 2-12, 2022',
  '“more than a year ago”',
  'invasion of Ukraine',
  'every other Tuesday',
  'Theresa May',
  '1999',
  '30 February',
  'the same day',
  '(CNN)',
  'BEIJING, March 3 (Xinhua) --',
  'last Oct. 23',
  '\u200b',
  '٣ مارس',
  'Christmas',
  'between 3 and 5 May',
  'NATO summit in Vilnius last month',
  '9999999999',
  '31/12/2024',
)
const paragraphs = fc.array(
  fc
    .array(
      fc.oneof(
        phrases,
        fc.string({ maxLength: 12 }).map((text) => text.replaceAll('\n', ' ')),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((words) => `${words.join(' ')}.`),
  { minLength: 1, maxLength: 5 },
)
const day = fc.constantFrom('2023-03-17', '1998-02-27', '2026-11-25', null)

describe('laws', () => {
  it('evidence lies in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(paragraphs, day, (text, published) => {
        const { times } = read(text, published)
        let end = 0
        for (const time of times) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          end = time.end
        }
        expect(end).toBeLessThanOrEqual(text.join('\n').length)
      }),
    )
  })
  it('says the same twice', () => {
    fc.assert(
      fc.property(paragraphs, day, (text, published) => {
        expect(read(text, published)).toEqual(read(text, published))
      }),
    )
  })
  it('a paragraph added at the end changes no earlier time where the day is given', () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, (text, more) => {
        const { times } = read(text, '2026-11-25')
        expect(read([...text, ...more], '2026-11-25').times.slice(0, times.length)).toEqual(times)
      }),
    )
  })
})
