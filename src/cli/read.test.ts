import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runReadout, startReadout } from '../testing/run-readout.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-test-'))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const report =
  'Ministers meet in Oslo\n\nOSLO - The foreign ministers of Norway and Chile met in Oslo on Monday, the ministry said.\n'
const jsonLines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('readout read', () => {
  test('prints a reading for people, without colour in a pipe', async () => {
    const { code, out } = await runReadout(['read', file('a.txt', report)])
    expect(code).toBe(0)
    expect(out).toContain('Ministers meet in Oslo')
    expect(out).not.toContain('\u001b[')
  })

  test('colours when told to, and NO_COLOR wins', async () => {
    const path = file('b.txt', report)
    expect((await runReadout(['read', path], '', { FORCE_COLOR: '1' })).out).toContain('\u001b[')
    expect((await runReadout(['read', path], '', { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain('\u001b[')
  })

  test('lets no page write control characters to the terminal', async () => {
    const { out } = await runReadout([
      'read',
      file('c.txt', `Title \u001b[31mred\u0007\n\nThe \u001b]0;owned\u0007minister met Smith in Oslo on Monday.\n`),
    ])
    expect(out).not.toMatch(/[\u001b\u0007]/u)
  })

  test('gives a known day to the report', async () => {
    const { out } = await runReadout(['read', '--json', '--published', '2024-05-02', '-'], report)
    expect(jsonLines(out)[0].report.published).toMatchObject({ edtf: '2024-05-02', basis: 'given' })
  })

  test('says the same twice', async () => {
    const path = file('d.txt', report)
    const [once, again] = await Promise.all([
      runReadout(['read', '--json', path]),
      runReadout(['read', '--json', path]),
    ])
    expect(again.out).toBe(once.out)
  })

  test('goes on after a file that is not there, says so, and exits 1', async () => {
    const { code, out, err } = await runReadout(['read', '--json', join(folder, 'none.txt'), file('e.txt', report)])
    expect(code).toBe(1)
    expect(err).toContain('there is no file')
    const [missing, read] = jsonLines(out)
    expect(missing.error.code).toBe('not-found')
    expect(read.report.text).toContain('Oslo')
  })

  test.each([
    [['read'], 'nothing to read'],
    [['read', '--published', 'tomorrow', 'x'], 'Give a day'],
    [['read', '--jobs', '0', '--jsonl'], 'whole number'],
    [['read', '--wrong'], 'unknown option'],
    [['red'], 'unknown command'],
  ])('wrong usage %j exits 2', async (args, message) => {
    const { code, err } = await runReadout(args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test('--help and --version exit 0', async () => {
    for (const args of [['--help'], ['read', '--help'], ['explain', '--help'], ['highlight', '--help']]) {
      const { code, out } = await runReadout(args)
      expect(code).toBe(0)
      expect(out).toContain('Examples:')
    }
    expect((await runReadout(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u)
  })
})

describe('readout read --jsonl', () => {
  test('gives a reading a line in the order of the inputs', async () => {
    const inputs = Array.from({ length: 60 }, (_, i) =>
      JSON.stringify({ id: `n${i}`, text: `${report}${'More words. '.repeat((i * 37) % 90)}` }),
    )
    const { code, out } = await runReadout(['read', '--jsonl', '--jobs', '2'], inputs.join('\n'))
    expect(code).toBe(0)
    expect(jsonLines(out).map((line) => line.input)).toEqual(inputs.map((_, i) => `n${i}`))
  })

  test('a bad line costs only itself', async () => {
    const inputs = [
      '{"id":1,"text":"Fine."}',
      'not json',
      '{"id":3}',
      '{"id":4,"file":"/none/there"}',
      '',
      '{"id":5,"text":"Fine."}',
    ]
    const { code, out } = await runReadout(['read', '--jsonl', '--jobs', '1'], inputs.join('\n'))
    const lines = jsonLines(out)
    expect(code).toBe(0)
    expect(lines.map((line) => [line.input, line.error?.code ?? 'read'])).toEqual([
      [1, 'read'],
      [null, 'bad-line'],
      [3, 'bad-line'],
      [4, 'not-found'],
      [5, 'read'],
    ])
    for (const line of lines) if (line.error) expect(line.error.advice).toBeTruthy()
  })

  test('exits 1 where every line failed, 0 where there was none', async () => {
    expect((await runReadout(['read', '--jsonl'], '{"id":1}\n{"id":2}\n')).code).toBe(1)
    expect((await runReadout(['read', '--jsonl'], '')).code).toBe(0)
  })

  test('counts code points when asked', async () => {
    const text = 'Norway 🎉 and Chile met in Oslo on Monday.'
    const line = (args: string[]) =>
      runReadout(['read', '--jsonl', ...args], JSON.stringify({ id: 1, text, clean: false })).then(
        ({ out }) => jsonLines(out)[0],
      )
    const units = await line([])
    const points = await line(['--offsets', 'codepoint'])
    const { text: read } = points.report
    expect(points.report.blocks[0].end).toBe([...read].length)
    expect(units.report.blocks[0].end).toBe(read.length)
  })

  test('stops cleanly when the pipe closes', async () => {
    const child = startReadout(['read', '--jsonl', '--jobs', '1'])
    let err = ''
    child.stderr!.on('data', (piece) => {
      err += piece
    })
    child.stdin!.on('error', () => {})
    const line = `${JSON.stringify({ id: 1, text: report.repeat(20) })}\n`
    child.stdin!.write(line.repeat(2000))
    const code = await new Promise((done) => {
      child.on('close', done)
      child.stdout!.once('data', () => {
        child.stdout!.destroy()
      })
    })
    expect(code).toBe(0)
    expect(err).toBe('')
  })
})
