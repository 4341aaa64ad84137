import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../document/reading.ts'
import type { Span } from '../document/span.ts'
import { readInput } from '../pipeline.ts'
import { readCaseFile } from './case-file.ts'
import { corpus } from './corpus-readings.ts'

const folder = new URL('sentences/', corpus)
const sentences = readdirSync(folder).flatMap((name) =>
  readCaseFile(readFileSync(new URL(name, folder), 'utf8')).cases.flatMap(({ text }) => text.split('\n')),
)
const published = '2026-11-25'
const read = (text: string): Reading => readInput({ text, clean: false, published })

/** A report of one to eight paragraphs out of the corpus, each of one to three of its sentences, some cut short in their middle. */
const sentence = fc
  .tuple(fc.constantFrom(...sentences), fc.option(fc.nat({ max: 80 }), { freq: 9 }))
  .map(([text, cut]) => text.slice(0, cut ?? undefined))
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '))
const report = fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n'))
const check = (law: (reading: Reading, text: string) => void) =>
  fc.assert(
    fc.property(report, (text) => law(read(text), text)),
    { numRuns: 60, seed: 1, endOnFailure: true },
  )

/** All spans of a reading, with what they belong to. */
function spansOf(reading: Reading): (Span & { readonly of: string })[] {
  const { entities, times, statements, events, tallies } = reading
  const named = (of: string, spans: readonly (Span | null)[]) =>
    spans.flatMap((span) => (span ? [{ of, ...span }] : []))
  return [
    ...entities.flatMap(({ id, mentions }) => named(id, mentions)),
    ...times.flatMap((time) => named(time.id, [time])),
    ...statements.flatMap(({ id, content, cue, speaker }) => named(id, [content, cue, speaker])),
    ...events.flatMap(({ id, mentions, claims, topics }) =>
      named(id, [...mentions, ...mentions.map(({ trigger }) => trigger), ...claims, ...topics]),
    ),
    ...tallies.flatMap((tally) => named('tally', [tally])),
  ]
}

describe('laws of a reading', () => {
  test('evidence lies in the text, is not empty, and has a rule', () => {
    check((reading) => {
      const { length } = reading.report.text
      expect(spansOf(reading).filter(({ start, end }) => !(start >= 0 && start < end && end <= length))).toEqual([])
      const facts = [reading.entities, reading.times, reading.statements, reading.events, reading.tallies].flat()
      expect(facts.filter(({ rule }) => !/^[a-z]+\/[a-z\d-]+$/u.test(rule))).toEqual([])
    })
  })

  test('every id is borne once, and every id spoken of is there', () => {
    check(({ entities, times, statements, events, tallies }) => {
      const ids = [...entities, ...times, ...statements, ...events].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const spoken = [
        ...statements.flatMap(({ speaker, audience }) => [speaker?.entity ?? null, ...audience]),
        ...events.flatMap(({ participants, place, time, claims, within }) => [
          ...participants.map(({ entity }) => entity),
          ...claims.map(({ by }) => by),
          ...(time?.times ?? []),
          place?.entity ?? null,
          within,
        ]),
        ...tallies.flatMap(({ participants }) => participants),
      ]
      expect(spoken.filter((id) => id !== null && !ids.includes(id))).toEqual([])
    })
  })

  test('no two times overlap, and no event takes part in itself', () => {
    check(({ times, events }) => {
      const sorted = [...times].sort((a, b) => a.start - b.start)
      expect(sorted.filter((time, at) => at > 0 && time.start < sorted[at - 1]!.end)).toEqual([])
      expect(events.filter(({ id, within }) => id === within)).toEqual([])
      const twice = events.filter(
        ({ participants }) =>
          new Set(participants.map(({ entity, role }) => `${entity} ${role}`)).size < participants.length,
      )
      expect(twice).toEqual([])
    })
  })

  test('the same text is read the same twice', () => {
    check((reading, text) => {
      expect(read(text)).toEqual(reading)
    })
  })

  test('more text below leaves the times and statements above as they were', () => {
    fc.assert(
      fc.property(report, paragraph, (text, more) => {
        const { report: before, ...short } = read(text)
        const long = read(`${text}\n${more}`)
        const within = <Fact>(facts: readonly Fact[], end: (fact: Fact) => number) =>
          facts.filter((fact) => end(fact) <= before.text.length)
        expect(within(long.times, ({ end }) => end)).toEqual(short.times)
        expect(
          within(long.statements, ({ content }) => content.end).map(({ content, mode }) => ({ content, mode })),
        ).toEqual(short.statements.map(({ content, mode }) => ({ content, mode })))
      }),
      { numRuns: 60, seed: 1, endOnFailure: true },
    )
  })
})
