import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRuleTables } from './rule-tables.ts'

const root = join(import.meta.dirname, '..', '..')
/** Read by code of their own so far, without a row that has examples. Take one out when it gets its row; add none. */
const withoutRow = new Set([
  'events/tally-ordinal',
  'events/tally-times',
  'names/initials-of-holder',
  'page/linked',
  'time/occasion-and-time',
])

test('every rule that reads something in the corpus is a row with examples', async () => {
  const tables = await readRuleTables()
  const rows = new Set(tables.flatMap(({ rules }) => rules.map(({ id }) => id)))
  const files = globSync(['corpus/sentences/*.txt', 'corpus/samples/expected/*.txt', 'corpus/pages/*/expected.txt'], {
    cwd: root,
  })
  const used = files.flatMap((file) => [
    ...readFileSync(join(root, file), 'utf8').matchAll(/\((?<id>(?:page|time|names|quotes|events)\/[a-z\d-]+)\)/gu),
  ])
  const ids = [...new Set(used.map(({ groups }) => groups?.id ?? ''))]
  expect(ids.length).toBeGreaterThan(50)
  expect(ids.filter((id) => !rows.has(id) && !withoutRow.has(id))).toEqual([])
})

test('no table lists a rule twice, and each has an example', async () => {
  for (const { file, rules } of await readRuleTables()) {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size, file).toBe(ids.length)
    expect(
      rules.filter(({ examples }) => examples.length === 0).map(({ id }) => id),
      file,
    ).toEqual([])
  }
})
