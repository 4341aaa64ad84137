// What `npm start` runs: opens the record in the browser.
//   npm start                    your own record where there is one, else one of sample reports, kept apart
//   npm start -- FILE|URL…       adds these to your own record first
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { recordFile } from '../src/cli/record/record-file.ts'
import { run } from '../src/cli/run.ts'

const names = process.argv.slice(2)
const own = recordFile(undefined)
const apart = join(import.meta.dirname, '..', 'node_modules', '.cache', 'readout')

process.stdout.on('error', () => process.exit(0))
if (names.length > 0) process.exitCode = await run(['add', ...names])
if (names.length > 0 || existsSync(own)) await serve(own)
else {
  mkdirSync(apart, { recursive: true })
  await serve(join(apart, 'samples.db'), '--sample')
}

/** At the usual port, or at any other where something is there already. */
async function serve(record: string, ...more: string[]): Promise<void> {
  const taken = await fetch('http://127.0.0.1:4747/').then(
    () => true,
    () => false,
  )
  const open = process.stdout.isTTY ? ['--open'] : []
  const code = await run(['serve', '--record', record, ...(taken ? ['--port', '0'] : []), ...open, ...more])
  if (code !== 0) process.exitCode = code
}
