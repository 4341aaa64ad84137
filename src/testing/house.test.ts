import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const files = globSync('src/**/*.ts', { cwd: root }).map((name) => name.replaceAll('\\', '/'))
const code = files.filter((name) => !name.endsWith('.test.ts') && !name.startsWith('src/testing/'))
const source = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]))
const pure = /^src\/(?:document|page|words|time|names|quotes|events|register|record|export)\//u

const found = (names: readonly string[], pattern: RegExp) => names.filter((name) => pattern.test(source.get(name)!))

describe('the house', () => {
  test('no file but a table or a test is longer than 260 lines', () => {
    const long = code.filter((name) => !name.endsWith('-rules.ts') && source.get(name)!.split('\n').length > 260)
    expect(long).toEqual([])
  })

  test('stages, the record and exports read no clock and throw no dice', () => {
    expect(
      found(
        code.filter((name) => pure.test(name)),
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bTemporal\.Now\b/u,
      ),
    ).toEqual([])
  })

  test('only the store speaks SQL', () => {
    const sql =
      /\b(?:SELECT \S|INSERT (?:OR \w+ )?INTO |UPDATE \w+ SET |DELETE FROM |(?:CREATE|DROP|ALTER) (?:TABLE|INDEX|VIEW)|PRAGMA \w)/u
    const speaking = found(code, sql)
    expect(speaking.filter((name) => !name.startsWith('src/store/'))).toEqual([])
    expect(speaking.length).toBeGreaterThan(10)
  })

  test('only the printing file writes to the terminal', () => {
    const printing = found(code, /\bconsole\.\w+\(|process\.(?:stdout|stderr)\.write\(/u)
    expect(printing.filter((name) => name !== 'src/cli/print.ts')).toEqual([])
  })

  test('only the public API re-exports', () => {
    expect(
      found(code, /^export (?:\*|\{[^}]*\}|type \{[^}]*\}) from /mu).filter(
        (name) => !['src/index.ts', 'src/client/index.ts', 'src/events/find-events.ts'].includes(name),
      ),
    ).toEqual([])
  })

  test('the screens know the client, types of the API, what kinds are called, and nothing else of ours', () => {
    const screens = globSync('web/src/**/*.{ts,tsx}', { cwd: root }).filter((name) => !name.includes('.test.'))
    expect(screens.length).toBeGreaterThan(20)
    const strange = screens.flatMap((name) =>
      [
        ...readFileSync(join(root, name), 'utf8').matchAll(
          /^(import|export)( type)? .*from '(?:\.\.\/)+src\/(\w+)\/.*$/gmu,
        ),
      ]
        .filter(
          ([line, , type, folder]) =>
            folder !== 'client' &&
            !(type && folder === 'api') &&
            !/src\/document\/(?:kind-words|say-source)\.ts'$/u.test(line),
        )
        .map(([line]) => `${name}: ${line}`),
    )
    expect(strange).toEqual([])
  })

  test('no page’s own markup becomes ours', () => {
    const screens = globSync('web/src/**/*.{ts,tsx}', { cwd: root })
    const raw = screens.filter((name) =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerously|\beval\(/u.test(readFileSync(join(root, name), 'utf8')),
    )
    expect(raw).toEqual([])
  })

  test('only server/serve.ts listens', () => {
    expect(found(code, /\bcreateServer\(|from '@hono\/node-server'/u)).toEqual(['src/server/serve.ts'])
  })

  test('the project speaks of itself alone', () => {
    const foreign = /\/work\/|registry\.npmjs|\b(?:chatgpt|claude|copilot)\b/iu
    expect(
      found(
        files.filter((name) => name !== 'src/testing/house.test.ts'),
        foreign,
      ),
    ).toEqual([])
  })
})
