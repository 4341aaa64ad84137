import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runReadout } from './run-readout.ts'

const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'readout-readme-'))
const env = { READOUT_RECORD: join(folder, 'try.db'), NO_COLOR: '1' }

afterAll(() => rmSync(folder, { recursive: true }))

const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(?<body>[^]*?)^\`\`\`$`, 'gmu'))].map(
    ({ groups }) => groups!.body!,
  )

/** Each command of the example with what stands below it. */
const session = blocks('console')
  .flatMap((block) => block.split(/^\$ /mu).slice(1))
  .map((part) => ({ command: part.slice(0, part.indexOf('\n')), shown: part.slice(part.indexOf('\n') + 1) }))
  .filter(({ command }) => command.startsWith('./readout '))

test('the example of a record prints what the page shows', { timeout: 60_000 }, async () => {
  expect(session.length).toBeGreaterThan(3)
  for (const { command, shown } of session) {
    const { out, err, code } = await runReadout(command.split(' ').slice(1), '', env)
    expect({ command, out: out.trimEnd(), err, code }).toEqual({ command, out: shown.trimEnd(), err: '', code: 0 })
  }
  const { out } = await runReadout(['export', 'icalendar', '--kind', 'visit', '--today', '2026-03-20'], '', env)
  const entry = blocks('ics').join('').trimEnd().split('\n')
  expect(out.split('\r\n')).toEqual(expect.arrayContaining(entry))
})
