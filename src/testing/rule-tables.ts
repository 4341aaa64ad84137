import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '../document/rule.ts'

const root = join(import.meta.dirname, '..', '..')

/** One file's rows, in the order in which they stand there. */
export interface RuleTable {
  /** Path from the project's root, with slashes. */
  readonly file: string
  readonly rules: readonly Rule[]
}

/**
 * Every exported row with an id and examples: in an array, as the values of an object or a map, or on its own. Files are
 * looked at where they speak of examples; they are in the order of their names, on any machine.
 */
export async function readRuleTables(): Promise<RuleTable[]> {
  const files = globSync('src/*/**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !/\.test\.ts$|^src\/(?:testing|document|cli)\//u.test(file))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes('examples: ['))
    .sort()
  const tables: RuleTable[] = []
  for (const file of files) {
    const module = (await import(join(root, file))) as Record<string, unknown>
    const rules = [...new Set(Object.values(module).flatMap(rulesIn))]
    if (rules.length > 0) tables.push({ file, rules })
  }
  return tables
}

function rulesIn(value: unknown): Rule[] {
  if (isRule(value)) return [value]
  if (Array.isArray(value)) return value.filter(isRule)
  if (value instanceof Map) return [...value.values()].filter(isRule)
  return typeof value === 'object' && value !== null ? Object.values(value).filter(isRule) : []
}

function isRule(value: unknown): value is Rule {
  const { id, examples } = (value ?? {}) as Partial<Rule>
  return typeof id === 'string' && Array.isArray(examples)
}
