import { globSync } from 'node:fs'
import { join } from 'node:path'
import { check } from 'recheck'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Patterns of the tables, wherever they stand in a row, by where they were found. */
async function patternsOfTables(): Promise<Map<string, RegExp>> {
  const found = new Map<string, RegExp>()
  for (const file of globSync('src/**/*-rules.ts', { cwd: root }).sort()) {
    const module = (await import(join(root, file))) as Record<string, unknown>
    for (const value of Object.values(module)) collect(value, file, found, 0)
  }
  return found
}

function collect(value: unknown, at: string, found: Map<string, RegExp>, depth: number): void {
  if (value instanceof RegExp) found.set(`${at} /${value.source.slice(0, 60)}/ #${found.size}`, value)
  else if (Array.isArray(value)) for (const item of value) collect(item, at, found, depth + 1)
  else if (value !== null && typeof value === 'object' && depth < 4)
    for (const item of Object.values(value))
      collect(item, 'id' in value ? `${at} ${String(value.id)}` : at, found, depth + 1)
}

/** Milliseconds for one pattern; a checker that cannot tell in that time leaves it to the timing tests of hostile text. */
const budget = 300

test('no pattern of a table can be made to run for ever', { timeout: 240_000 }, async () => {
  const vulnerable: string[] = []
  const patterns = await patternsOfTables()
  expect(patterns.size).toBeGreaterThan(100)
  for (const [at, { source, flags }] of patterns) {
    const found = await check(source, flags, { timeout: budget, checker: 'automaton' })
    if (found.status === 'vulnerable') vulnerable.push(`${at}: ${found.complexity.summary}`)
  }
  expect(vulnerable).toEqual([])
})
