import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RecipeRun, readRecipes, runRecipes } from './recipes.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'recipes.md'), 'utf8')
const recipes = readRecipes(page)
const folder = mkdtempSync(join(tmpdir(), 'readout-recipes-'))
const runs: RecipeRun[] = []

beforeAll(async () => {
  for await (const run of runRecipes(recipes, folder)) runs.push(run)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the page has recipes for each way to the record', () => {
  expect(new Set(recipes.map(({ language }) => language))).toEqual(new Set(['sh', 'sql', 'python', 'r', 'ts']))
})

/* Python and R are not brought along: `npm run recipes` runs those too where they are named. What they read is looked at here. */
test.each(recipes.filter(({ language }) => ['sh', 'sql', 'ts'].includes(language)))(
  'line $line prints what the page says',
  (recipe) => {
    const run = runs.find((one) => one.recipe.line === recipe.line)
    expect(run).toBeDefined()
    if (recipe.shown !== null) expect(run!.printed).toBe(recipe.shown)
  },
)

test('tables and columns that Python and R are told to read are there', () => {
  const files = { events: head('events'), participants: head('participants') }
  const columns = new Set(Object.values(files).flat())
  const code = recipes.filter(({ language }) => language === 'python' || language === 'r').map((one) => one.code)
  const named = code.flatMap((text) => [
    ...[...text.matchAll(/(?:events|done)\[\[?"(?<it>\w+)"/gu)],
    ...[...text.matchAll(/(?:left_on|right_on|by\.[xy]) ?= ?"(?<it>\w+)"/gu)],
  ])
  expect(named.length).toBeGreaterThan(5)
  const made = ['independent']
  expect(named.map(({ groups }) => groups!.it!).filter((name) => !columns.has(name) && !made.includes(name))).toEqual(
    [],
  )
  const paths = code.flatMap((text) => [...text.matchAll(/record\/(?<it>\w+)\.(?:csv|parquet)/gu)])
  expect(paths.map(({ groups }) => groups!.it!).filter((name) => !(name in files))).toEqual([])
})

function head(table: string): string[] {
  return readFileSync(join(folder, 'record', `${table}.csv`), 'utf8')
    .split('\r\n')[0]!
    .split(',')
}

test('an assistant that is configured as the page says is answered', async () => {
  const [, json] = /^```json\n([^`]+)^```$/mu.exec(page)!
  const { command, args } = JSON.parse(json!).mcpServers.readout as { command: string; args: string[] }
  const client = new Client({ name: 'test', version: '1' })
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` } as Record<string, string>
  await client.connect(new StdioClientTransport({ command, args, cwd: folder, env }))
  expect((await client.listTools()).tools.map(({ name }) => name)).toContain('what_is_ahead')
  await client.close()
})
