import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bCubed, ceafe, muc } from './compare-clusters.ts'

// Twelve mentions: right are {1..5}, {6, 7}, {8..12}; found are {1..5} and {6..12}. Bagga and Baldwin's own example.
const gold = [...'aaaaabbccccc']
const found = [...'xxxxxyyyyyyy']
const one = gold.map(() => 'all')

describe('measures of clusters', () => {
  test('Bagga and Baldwin’s example', () => {
    expect(bCubed(gold, found).precision).toBeCloseTo(0.762, 3)
    expect(bCubed(gold, found).recall).toBe(1)
    expect(muc(gold, found)).toMatchObject({ precision: 9 / 10, recall: 1 })
  })

  test('CEAFe pairs groups off', () => {
    // {1..5} with itself: 1; {8..12} with {6..12}: 10 / 12.
    expect(ceafe(gold, found, one).precision).toBeCloseTo((1 + 10 / 12) / 2)
    expect(ceafe(gold, found, one).recall).toBeCloseTo((1 + 10 / 12) / 3)
  })

  const label = fc.constantFrom('a', 'b', 'c', 'd')
  const groupings = fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 9 })

  test('CEAFe finds the best pairing there is', () => {
    fc.assert(
      fc.property(groupings, (pairs) => {
        const [right, ours] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
        const names = [...new Set(right)]
        const score = (name: string, other: string) => {
          const both = pairs.filter(([a, b]) => a === name && b === other).length
          return (2 * both) / (right.filter((a) => a === name).length + ours.filter((b) => b === other).length)
        }
        const best = (at: number, left: readonly string[]): number =>
          at === names.length
            ? 0
            : Math.max(
                best(at + 1, left),
                ...left.map(
                  (other) =>
                    score(names[at]!, other) +
                    best(
                      at + 1,
                      left.filter((name) => name !== other),
                    ),
                ),
              )
        const groups = [...new Set(ours)]
        const { precision } = ceafe(
          right,
          ours,
          right.map(() => 'all'),
        )
        expect(precision).toBeCloseTo(best(0, groups) / groups.length)
      }),
    )
  })

  test('what is right is 1 by all of them', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1 }), (right) => {
        const all = right.map(() => 'all')
        for (const { f1 } of [bCubed(right, right), muc(right, right), ceafe(right, right, all)])
          expect(f1).toBeCloseTo(1)
      }),
    )
  })
})
