import { expect, test } from 'vitest'
import { readInput } from '../pipeline.ts'
import { makeTellings } from './make-tellings.ts'

const told = { report: 'r1', known: '2024-03-04', source: 'Wire', title: null, url: null }
const reading = readInput({
  text: 'Norway’s foreign minister, Sigrid Halvorsen, will visit Lima from 11 to 13 March 2024. She will meet President Lucía Barrantes in Lima on 12 March 2024.',
  published: '2024-03-04',
})

test('a telling has its words, days and people, and names the whole it is part of', () => {
  const [visit, meeting] = makeTellings(reading, told)
  expect(visit).toMatchObject({ id: 'r1#v1', kind: 'visit', when: { first: '2024-03-11', last: '2024-03-13' } })
  expect(visit?.parties[0]?.actor.id).toBe('person:sigrid halvorsen.NOR')
  expect(meeting).toMatchObject({ kind: 'meeting', within: 'r1#v1' })
})

test('what is said to be part of itself is part of nothing', () => {
  const [first, second] = reading.events
  const round = [
    { ...first!, within: second!.id },
    { ...second!, within: first!.id },
  ]
  expect(makeTellings({ ...reading, events: round }, told).map(({ within }) => within)).toEqual([null, null])
})
