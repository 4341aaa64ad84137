import { expect, test } from 'vitest'
import type { EventDetail } from '../../../../src/api/event.ts'
import { groupClaims } from './group-claims.ts'

type Telling = EventDetail['tellings'][number]
type Claim = EventDetail['claims'][number]

const actor = (id: string): Claim['by'] => ({ id, kind: 'organisation', name: id, country: 'NOR', wikidata: null })

const telling = (id: string, source: string, words: string, copyOf: string | null = null) =>
  ({ id, words, report: { id: `report of ${id}`, source, copyOf } }) as unknown as Telling

const claim = (
  of: string,
  by = 'ministry',
  stance: Claim['stance'] = 'announces',
  on: string | null = null,
): Claim => ({
  ...{ by: actor(by), stance, on, words: 'said', telling: of },
  span: { start: 3, end: 9 },
})

const seen = (claims: readonly Claim[], tellings: readonly Telling[]) =>
  groupClaims({ claims: [...claims], tellings: [...tellings] }).map(({ by, stance, words, places }) => [
    ...[by.id, stance, words],
    places.map(({ report }) => report.id),
  ])

test('what one speaker says in the same words from one source stands once, with every report', () => {
  const tellings = [telling('a', 'wire', 'Tran to visit', 'report of b'), telling('b', 'wire', 'Tran to visit')]
  expect(seen([claim('a'), claim('b')], tellings)).toEqual([
    ['ministry', 'announces', 'Tran to visit', ['report of b', 'report of a']],
  ])
})

test('a report that says it twice is one report', () => {
  expect(seen([claim('a'), claim('a')], [telling('a', 'wire', 'Tran to visit')])).toEqual([
    ['ministry', 'announces', 'Tran to visit', ['report of a']],
  ])
})

test.each<[string, Claim, Telling]>([
  ['speaker', claim('b', 'embassy'), telling('b', 'wire', 'Tran to visit')],
  ['stance', claim('b', 'ministry', 'denies'), telling('b', 'wire', 'Tran to visit')],
  ['day', claim('b', 'ministry', 'announces', '2026-10-13'), telling('b', 'wire', 'Tran to visit')],
  ['words', claim('b'), telling('b', 'wire', 'Tran will come')],
  ['source', claim('b'), telling('b', 'post', 'Tran to visit')],
])('another %s is another claim', (_, other, told) => {
  expect(seen([claim('a'), other], [telling('a', 'wire', 'Tran to visit'), told])).toHaveLength(2)
})
