import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openRecord } from '../store/open-record.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-open-house-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = join(folder, 'record.db')

/** Root is kept out by no mode of a file: once the program is loaded, it goes on as nobody. */
const program = `
  import { openHouse } from '${new URL('open-house.ts', import.meta.url)}'
  if (process.getuid?.() === 0) process.setuid(65534)
  const { may, house, close } = await openHouse({ file: process.argv[1], version: '1', today: undefined })
  console.log(JSON.stringify({ may, counts: await house.record.counts() }))
  await close()`

test('a record that cannot be written to is only read', async () => {
  await openRecord(file).close()
  const open = () =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program, file], { encoding: 'utf8' }))
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  try {
    expect(open()).toMatchObject({ may: ['read'], counts: { reports: 0 } })
  } finally {
    chmodSync(folder, 0o777)
    chmodSync(file, 0o666)
  }
  expect(open()).toMatchObject({ may: ['read', 'correct', 'add'] })
})
