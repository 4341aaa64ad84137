import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runReadout } from '../testing/run-readout.ts'
import { startServing } from '../testing/start-serving.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-serve-command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const record = join(folder, 'record.db')
const tokens = join(folder, 'who', 'tokens.json')

describe('readout serve', () => {
  test('makes the record where there is none, and ends with Ctrl-C though somebody listens', async () => {
    const serving = await startServing(['--record', record])
    expect(serving.told()).toContain(`there was no record at ${record}: a new one was begun`)
    const about = await (await fetch(`${serving.address}/api/about`)).json()
    expect(about).toMatchObject({ name: 'readout', counts: { reports: 0 } })
    const first = await fetch(`${serving.address}/`, { redirect: 'manual' })
    expect(first.headers.get('location')).toBe('/add')
    const listening = await fetch(`${serving.address}/api/changes`)
    const reader = listening.body!.getReader()
    await reader.read()
    const began = performance.now()
    expect(await serving.stop()).toBe(0)
    expect(performance.now() - began).toBeLessThan(6000)
    expect((await reader.read().catch(() => ({ done: true }))).done).toBe(true)
  })

  test('says what to do about a port that is in use', async () => {
    const serving = await startServing(['--record', record])
    const port = new URL(serving.address).port
    const taken = await runReadout(['serve', '--record', record, '--port', port])
    expect(taken.code).not.toBe(0)
    expect(taken.err).toContain(`port ${port} is in use`)
    expect(taken.err).toContain('--port 0')
    await serving.stop()
  })

  test('refuses to be reached by others while there is no token', async () => {
    const { code, err, out } = await runReadout(['serve', '--record', record, '--host', '0.0.0.0', '--tokens', tokens])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('readout token add')
    expect(err).toContain(`--tokens ${tokens}`)
  })

  test('knows a token as soon as it is made, and no longer than it is kept', async () => {
    const made = await runReadout(['token', 'add', 'desk', '--may', 'read,correct', '--tokens', tokens])
    const token = made.out.trim()
    expect(token).toMatch(/^rdt_[\w-]{43}$/u)
    expect(statSync(tokens).mode & 0o777).toBe(0o600)
    expect(readFileSync(tokens, 'utf8')).not.toContain(token)
    expect((await runReadout(['token', 'list', '--tokens', tokens])).out).toMatch(
      /^desk {2}may read, correct {2}since/u,
    )

    const serving = await startServing(['--record', record, '--tokens', tokens])
    expect(serving.told()).not.toContain('chmod')
    const ask = (given: string) =>
      fetch(`${serving.address}/api/about`, { headers: { authorization: `Bearer ${given}` } }).then(
        ({ status }) => status,
      )
    expect(await ask(token)).toBe(200)
    const other = (await runReadout(['token', 'add', 'other', '--tokens', tokens])).out.trim()
    expect(await ask(other)).toBe(200)
    expect((await runReadout(['token', 'remove', 'desk', '--tokens', tokens])).code).toBe(0)
    expect(await ask(token)).toBe(401)
    expect(await ask(other)).toBe(200)
    expect(await serving.stop()).toBe(0)
    expect((await runReadout(['token', 'remove', 'desk', '--tokens', tokens])).code).toBe(1)
    expect((await runReadout(['token', 'add', 'other', '--tokens', tokens])).code).toBe(2)
  })

  test.skipIf(process.platform === 'win32')('warns of a file of tokens that others can read or change', async () => {
    const warned = async (mode: number) => {
      chmodSync(tokens, mode)
      const serving = await startServing(['--record', record, '--tokens', tokens, '--log'])
      const answer = await fetch(`${serving.address}/api/about`, { headers: { authorization: 'Basic rdt_secret' } })
      expect(answer.status).toBe(401)
      expect(await serving.stop()).toBe(0)
      expect(serving.told()).not.toContain('secret')
      return serving.told()
    }
    expect(await warned(0o644)).toContain(`can read ${tokens}`)
    expect(await warned(0o620)).toContain(`can change ${tokens}`)
    const quiet = await warned(0o600)
    expect(quiet).not.toContain('others')
    expect(quiet).toContain('"status":401')
  })
})
