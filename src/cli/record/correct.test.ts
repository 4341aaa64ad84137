import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { herald, post, wire } from '../../testing/ministers-reports.ts'
import { runReadout } from '../../testing/run-readout.ts'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-correcting-'))
  const lines = [wire, herald, post].map((page, id) => JSON.stringify({ id, ...page }))
  writeFileSync(join(folder, 'reports.jsonl'), lines.join('\n'))
  expect(await readout('add', join(folder, 'reports.jsonl'))).toMatchObject({ code: 0 })
})

afterAll(() => rmSync(folder, { recursive: true }))

function readout(...args: readonly string[]) {
  return runReadout(args, '', { READOUT_RECORD: join(folder, 'record.db'), NO_COLOR: '1' })
}

async function events(...args: readonly string[]): Promise<{ id: string }[]> {
  const { out } = await readout('events', '--json', ...args)
  return out.split('\n').flatMap((line) => (line ? JSON.parse(line) : []))
}

async function said(...args: readonly string[]) {
  const { out, err, code } = await readout(...args, '--by', 'Ada', '--json')
  expect(err).toBe('')
  expect(code).toBe(0)
  return JSON.parse(out)
}

describe('correcting from the command line', () => {
  test('edit, list, undo; what has changed since is refused', async () => {
    const [{ id } = { id: '' }] = await events('--kind', 'visit')
    const edit = await said('edit', id, 'day', '2024-02-02', '--why', 'it was put off')
    expect(edit).toMatchObject({ who: 'Ada', why: 'it was put off', slot: 'day', value: '2024-02-02' })
    expect((await events('--from', '2024-02-01')).map((event) => event.id)).toEqual([id])
    const stale = await readout('confirm', id, '--expects', 'none')
    expect(stale).toMatchObject({ code: 1, err: expect.stringContaining('was corrected by Ada') })
    await said('edit', id, 'participants', 'Sigrid Halvorsen=visitor;Turkey=host')
    expect((await events('--country', 'TUR')).map((event) => event.id)).toContain(id)
    const undone = await said('undo', edit.id)
    const list = await readout('corrections', id)
    expect(list.out).toMatch(/sets day of event e\w+ to 2024-02-02 \(undone\): it was put off/u)
    expect(list.out).toContain(undone.id)
    const csv = await readout('corrections', '--csv')
    expect(csv.out.split('\r\n')[0]).toBe('id,target_kind,target,action,slot,value,others,who,at,why,holds')
  })

  test('what cannot be is said in a sentence', async () => {
    const [{ id } = { id: '' }] = await events('--kind', 'visit')
    expect(await readout('edit', id, 'status', 'done')).toMatchObject({
      code: 1,
      err: 'readout: "done" is no status. See readout edit --help.\n',
    })
    expect(await readout('reject', 'e0000000000')).toMatchObject({ code: 1 })
    expect(await readout('undo', 'c000000000000')).toMatchObject({ code: 2 })
    expect(await readout('merge', id, 'Sigrid Halvorsen')).toMatchObject({ code: 2 })
    expect(await readout('merge', id)).toMatchObject({ code: 2 })
  })

  test('another day of publication has the report read again: its Friday is another', async () => {
    const before = await events('--kind', 'visit')
    const { out } = await readout('statements', '--json')
    const report = JSON.parse(out.split('\n')[0]!).report.id
    const set = await said('edit', report, 'published', '2024-01-15')
    expect((await events('--from', '2024-01-19', '--to', '2024-01-19')).map((event) => event.id)).toContain(
      before[0]!.id,
    )
    await said('undo', set.id)
    expect(await events('--from', '2024-01-19', '--to', '2024-01-19')).toEqual([])
  })

  test('exported and imported into an empty record: the readings first, then the corrections', async () => {
    const [{ id } = { id: '' }] = await events('--kind', 'visit')
    await said('edit', id, 'day', '2024-01-13')
    const all = join(folder, 'all.jsonl')
    const corrections = await readout('export', 'corrections')
    const readings = await readout('export', 'readings')
    writeFileSync(all, `${corrections.out}not JSON\n{"schema":"readout/1"}\n\n${readings.out}`)
    const other = join(folder, 'other.db')
    const imported = await readout('import', all, '--record', other)
    expect(imported.out).toMatch(/3 readings new.*0 found nothing; 2 lines could not be used/u)
    expect(imported.err).toMatch(/all\.jsonl:\d+ is not JSON/u)
    expect(imported.code).toBe(1)
    const there = await readout('events', '--json', '--kind', 'visit', '--record', other)
    expect(there.out).toContain('2024-01-13')
    const again = await readout('export', 'corrections', '--record', other)
    expect(again.out).toBe(corrections.out)
    writeFileSync(all, corrections.out)
    expect(await readout('import', all, '--record', other)).toMatchObject({ code: 0, err: '' })
    const empty = await readout('import', all, '--record', join(folder, 'empty.db'))
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('found nothing') })
    expect(readFileSync(all, 'utf8')).toBe(corrections.out)
  })
})
