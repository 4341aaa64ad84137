import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { stringify } from 'csv-stringify/sync'
import { startServing } from './start-serving.ts'

/* The recipes of docs/recipes.md: read from the page, and run in order in one folder, on one record, beside one server. */

const root = join(import.meta.dirname, '..', '..')

const languages = ['sh', 'sql', 'ts', 'python', 'r'] as const
export type Language = (typeof languages)[number]

export interface Recipe {
  readonly language: Language
  readonly code: string
  /** What the page says it prints; null where it says nothing. */
  readonly shown: string | null
  /** From 1. */
  readonly line: number
}

export interface RecipeRun {
  readonly recipe: Recipe
  readonly printed: string
}

/** Programs for languages that this one does not bring along. */
export interface Interpreters {
  readonly python?: string
  readonly r?: string
}

/** The page's pieces of code, in order. A `text` block below one is what it prints. */
export function readRecipes(page: string): Recipe[] {
  const recipes: Recipe[] = []
  for (const { groups, index } of page.matchAll(/^```(?<language>\w+)\n(?<code>(?:(?!```).*\n)*)```$/gmu)) {
    const { language, code } = groups as { language: string; code: string }
    const last = recipes.at(-1)
    if (language === 'text' && last) recipes[recipes.length - 1] = { ...last, shown: code.trimEnd() }
    const known = languages.find((one) => one === language)
    const line = page.slice(0, index).split('\n').length
    if (known) recipes.push({ language: known, code, shown: null, line })
  }
  return recipes
}

/** Runs those whose language there is an interpreter for. Throws where one fails, with what it said. */
export async function* runRecipes(
  recipes: readonly Recipe[],
  folder: string,
  interpreters: Interpreters = {},
): AsyncGenerator<RecipeRun, void> {
  const env = furnish(folder)
  let server: Awaited<ReturnType<typeof startServing>> | null = null
  try {
    for (const recipe of recipes) {
      if (server === null && recipe.code.includes('127.0.0.1:4747'))
        server = await startServing(['--record', join(folder, 'try.db'), '--today', '2026-03-20'])
      const code = server === null ? recipe.code : recipe.code.replaceAll('http://127.0.0.1:4747', server.address)
      const printed = await runOne(recipe.language, code, folder, env, interpreters)
      if (printed !== null) yield { recipe, printed: printed.replace(/[ \t]+$/gmu, '').trimEnd() }
    }
  } finally {
    await server?.stop()
  }
}

/** The command, the package and the samples, as one who has installed it finds them. */
function furnish(folder: string): NodeJS.ProcessEnv {
  const bin = join(folder, 'bin')
  const pack = join(folder, 'node_modules', 'readout')
  mkdirSync(bin, { recursive: true })
  mkdirSync(pack, { recursive: true })
  symlinkSync(join(root, 'corpus'), join(folder, 'corpus'))
  const command = join(bin, 'readout')
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'src', 'cli', 'main.ts')}' "$@"\n`)
  chmodSync(command, 0o755)
  const client = pathToFileURL(join(root, 'src', 'client', 'index.ts')).href
  writeFileSync(join(pack, 'client.js'), `export * from '${client}'\n`)
  writeFileSync(
    join(pack, 'package.json'),
    JSON.stringify({ name: 'readout', type: 'module', exports: { './client': './client.js' } }),
  )
  return {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    READOUT_RECORD: join(folder, 'try.db'),
    NO_COLOR: '1',
    TZ: 'UTC',
  }
}

async function runOne(
  language: Language,
  code: string,
  folder: string,
  env: NodeJS.ProcessEnv,
  { python, r }: Interpreters,
): Promise<string | null> {
  if (language === 'sql') return runSql(code, folder)
  if (language === 'sh') return runProgram('bash', ['-eu', '-o', 'pipefail', '-c', code], folder, env)
  if (language === 'ts') {
    writeFileSync(join(folder, 'recipe.ts'), code)
    return runProgram(process.execPath, ['recipe.ts'], folder, env)
  }
  const program = language === 'python' ? python : r
  if (program === undefined) return null
  const file = language === 'python' ? 'recipe.py' : 'recipe.R'
  writeFileSync(join(folder, file), code)
  return runProgram(program, [file], folder, env)
}

function runProgram(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    out += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    err += piece
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) =>
      code === 0 ? done(out) : fail(new Error(`${program} ended with ${code}: ${err}${out}`)),
    )
  })
}

/** As `duckdb -csv` prints it. */
async function runSql(code: string, folder: string): Promise<string> {
  const connection = await (await DuckDBInstance.create()).connect()
  const query = code.replaceAll("'record/", `'${join(folder, 'record').replaceAll("'", "''")}/`)
  const result = await connection.runAndReadAll(query)
  const rows = result.getRowsJson().map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
  connection.closeSync()
  return stringify([result.columnNames(), ...rows])
}
