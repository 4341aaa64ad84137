import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readChains, tellChain } from './chains.ts'
import { corpus } from './corpus-readings.ts'

const chains = readChains(readFileSync(new URL('chains/lives.chains.txt', corpus), 'utf8'))

/** Where the old plan, read last, finds no way to what became of it: days apart without a word, or one undone without a day. */
const unlessInOrder: ReadonlySet<string> = new Set([
  'a meeting on the sidelines of a summit that is moved',
  'brought forward',
  'moved to another place',
  'called off, then on again',
  'put off at the last minute',
  'a day comes later',
])

test('there are many, each name once, and few that are known to be told wrong', () => {
  expect(chains.length).toBeGreaterThanOrEqual(50)
  expect(new Set(chains.map(({ name }) => name)).size).toBe(chains.length)
  expect(chains.filter(({ name }) => unlessInOrder.has(name)).length).toBe(unlessInOrder.size)
  expect(chains.filter(({ fixme }) => fixme.length > 0).length).toBeLessThanOrEqual(8)
})

describe('the life that reports tell', () => {
  test.each(chains.map((chain) => [chain.name, chain] as const))('%s', async (_name, chain) => {
    expect((await tellChain(chain)).lines).toEqual(chain.expected)
  })

  test('is the same when the latest comes in first', async () => {
    for (const chain of chains.filter(({ name }) => !unlessInOrder.has(name))) {
      const { events } = await tellChain(chain)
      const reversed = await tellChain({ ...chain, reports: chain.reports.toReversed() })
      const daysOf = ({ events: all }: typeof reversed) =>
        all.map(({ event: { kind, status, when } }) => `${kind} ${status} ${when?.edtf}`).sort()
      expect(daysOf(reversed), chain.name).toEqual(daysOf({ events, lines: [] }))
    }
  })
})
