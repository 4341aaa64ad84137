import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageInput } from '../document/page-input.ts'
import type { Reading } from '../document/reading.ts'
import { readInput } from '../pipeline.ts'
import { brokenLaws } from './broken-laws.ts'
import { endless, foreign, noArticles, samples } from './hostile-inputs.ts'

/** Reads twice and checks the laws; an input that is no text is refused with a sentence and advice. */
function check(input: PageInput): Reading | null {
  const read = () => {
    try {
      return readInput(input)
    } catch (error) {
      expect((error as { advice?: unknown }).advice).toBeTypeOf('string')
      return null
    }
  }
  const reading = read()
  if (reading) expect(brokenLaws(reading)).toEqual([])
  expect(JSON.stringify(read())).toBe(JSON.stringify(reading))
  return reading
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'))
const messages = (reading: Reading | null) => reading?.notes.map(({ message }) => message).join(' ') ?? ''

describe('what is no report', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0\u2028 '],
    ['no letters', '+++ 12 34 --- 5:6 ,.;:!? 2023-03-17 ((( )))'],
    ['zero-width characters', '\u200b\u200c\u200d\ufeff\u2060'.repeat(50)],
    ['marks of direction', '\u202e\u202d\u200f\u2067\u2069'.repeat(50)],
    ['lone surrogates', '\ud800\udc00\udfff\ud83d '.repeat(50)],
    ['nulls', '\u0000\u0001\u001b[31m'.repeat(50)],
  ])('%s gives an empty reading', (_name, text) => {
    for (const input of [{ text }, { html: text }, { text, clean: false }]) {
      const reading = check(input)!
      expect(reading.events).toEqual([])
      expect(reading.statements).toEqual([])
    }
  })

  test.each([
    ['a PDF', bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj <</Type /Catalog>>')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['binary data', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 32)],
    ['an archive', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
  ])('%s is refused with advice', (_name, bytes) => {
    expect(check({ bytes })).toBeNull()
  })

  test.each(Object.entries(noArticles))('%s makes up no event and says so', (_name, html) => {
    const reading = check({ html })!
    expect(reading.events).toEqual([])
    expect(messages(reading)).toMatch(/[Hh]ardly any running text|No words/u)
  })
})

describe('another language', () => {
  test.each(Object.entries(foreign))('%s: said in a note, nothing made up', (language, { text, day, names }) => {
    const reading = check({ text })!
    expect(reading.report.language).toBe(language)
    expect(messages(reading)).toMatch(/The text is in \p{Lu}/u)
    expect(reading.events).toEqual([])
    expect(reading.statements).toEqual([])
    expect(reading.report.published?.edtf ?? null).toBe(day)
    expect(reading.entities.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]))
  })
})

describe('letters that look like others', () => {
  const plain = 'Xi Jinping will meet Vladimir Putin in Moscow on Monday, the Kremlin said on Friday.'
  const whoMeets = ({ entities, events }: Reading) =>
    events.map(({ kind, status, participants }) => [
      kind,
      status,
      ...participants.map(({ entity }) => entities.find(({ id }) => id === entity)!.name),
    ])
  test.each([
    ['zero-width characters inside words', plain.replaceAll('in', 'i\u200bn')],
    ['marks of direction', `\u200f${plain.replaceAll(' ', ' \u200e')}`],
    ['hard spaces', plain.replaceAll(' ', '\u00a0')],
    ['soft hyphens', plain.replaceAll('ee', 'e\u00ade')],
  ])('%s change nothing', (_name, text) => {
    const published = '2023-03-17'
    expect(whoMeets(check({ text, published })!)).toEqual(whoMeets(check({ text: plain, published })!))
    expect(whoMeets(check({ text, published })!).length).toBeGreaterThan(0)
  })
})

describe('the same over and over', () => {
  /** In milliseconds of processor time for 70 KB: what grows with the square of the length takes many times that. */
  const limit = 3000
  test.each(endless)('%j', (piece) => {
    const text = piece.repeat(Math.ceil(70_000 / piece.length))
    const began = process.cpuUsage()
    const reading = readInput(piece.includes('<') ? { html: text } : { text, published: '2023-03-17' })
    const { user } = process.cpuUsage(began)
    expect(brokenLaws(reading)).toEqual([])
    expect(user / 1000).toBeLessThan(limit)
  })

  test('more text than any report has is cut, with a note', () => {
    const reading = readInput({ text: `Putin met Xi.\n${'word '.repeat(1_200_000)}` })
    expect(reading.report.text.length).toBeLessThanOrEqual(1_000_000)
    expect(messages(reading)).toContain('Only the first')
  })
})

describe('random and mutated input', () => {
  const pages = samples.map((name) =>
    readFileSync(join(import.meta.dirname, '..', '..', 'corpus', 'samples', name), 'utf8'),
  )
  const nasty = fc.constantFrom(
    ...'“ ” " \' ‘ « » ( ) [ ] — - . … ; : , \n \u0000 \ud800 \u202e \u200b <div> </p> <script> <!-- ]]> &amp; &#0; %PDF- Mr. U.S. who that said will not and Putin China Monday 2023 39'.split(
      ' ',
    ),
  )
  const options = { seed: 20230317, endOnFailure: true }

  test('bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 1500 })
    fc.assert(
      fc.property(bytes, (input) => void check({ bytes: input })),
      { ...options, numRuns: 60 },
    )
  })

  test('words of the news in any order', () => {
    const words =
      `Xi Putin Biden Kremlin Beijing Moscow China Iran minister foreign president the a of to in on with by and but who that will
    would may not meet met visit visits talks call said says denied told reporters “ ” " , . ; : — Monday week next last 2022 March two they he
    his both leaders after before if since had been has was is be signed deal Mr. U.S. \n`.split(/ +/u)
    const text = fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(text, (input) => void check({ text: input, published: '2023-03-17' })),
      {
        ...options,
        numRuns: 150,
      },
    )
  })

  test('pages cut, doubled and spoilt', () => {
    const change = fc.record({ at: fc.nat(1000), length: fc.nat(400), put: fc.array(nasty, { maxLength: 4 }) })
    const mutated = fc
      .tuple(fc.constantFrom(...pages), fc.array(change, { minLength: 1, maxLength: 8 }))
      .map(([page, changes]) =>
        changes.reduce((text, { at, length, put }) => {
          const from = Math.floor((at / 1000) * text.length)
          return text.slice(0, from) + put.join(' ') + text.slice(from + length)
        }, page),
      )
    fc.assert(
      fc.property(mutated, (page) => void check({ bytes: bytesOf(page) })),
      { ...options, numRuns: 80 },
    )
  })
})
