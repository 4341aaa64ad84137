// What `npm start` runs: reads what it is given, or the project's own sample reports.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../src/cli/run.ts'

const samples = join(import.meta.dirname, '..', 'corpus', 'samples')
const given = process.argv.slice(2)
const names =
  given.length > 0
    ? given
    : readdirSync(samples)
        .filter((name) => /^\d/.test(name))
        .sort()
        .map((name) => join(samples, name))

process.stdout.on('error', () => process.exit(0))
process.exitCode = await run(['read', ...names])
