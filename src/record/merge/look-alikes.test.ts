import { expect, test } from 'vitest'
import { judgePair, lookAlikeFiles, readPairs, tallyPairs } from '../../testing/look-alikes.ts'
import { MemoryRecord } from '../../testing/memory-record.ts'
import { matchTelling } from './match-telling.ts'

const pairs = lookAlikeFiles.flatMap(readPairs)
const judged = pairs.map(judgePair)

test('the set is large enough, and half of it is one event told twice', () => {
  const same = pairs.filter((pair) => pair.same).length
  expect(pairs.length).toBeGreaterThanOrEqual(200)
  expect(same / pairs.length).toBeGreaterThan(0.45)
  expect(same / pairs.length).toBeLessThan(0.55)
})

test('look-alikes are kept apart, and reports of one event are put together', () => {
  const { falseMerges, recall } = tallyPairs(judged)
  expect(falseMerges.map(({ pair }) => pair.name).length).toBeLessThanOrEqual(2)
  expect(recall).toBeGreaterThanOrEqual(0.85)
})

test('blocking loses no match: looking at every event finds no more', () => {
  const lost = judged.filter(({ merged, tellings: [first, second] }) => {
    if (merged !== false || !first || !second) return false
    const record = new MemoryRecord()
    record.add([first])
    return matchTelling(second, record.events) !== null
  })
  expect(lost.map(({ pair }) => pair.name)).toEqual([])
})
