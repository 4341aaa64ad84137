import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the real command on this Node. */
export function startReadout(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const { NO_COLOR: _none, FORCE_COLOR: _force, ...rest } = process.env
  return spawn(process.execPath, [join(root, 'src', 'cli', 'main.ts'), ...args], {
    cwd: root,
    env: { ...rest, ...env },
  })
}

/** Runs it to its end with the given standard input. */
export function runReadout(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = startReadout(args, env)
  let out = ''
  let err = ''
  child.stdout!.setEncoding('utf8').on('data', (piece) => {
    out += piece
  })
  child.stderr!.setEncoding('utf8').on('data', (piece) => {
    err += piece
  })
  child.stdin!.on('error', () => {})
  child.stdin!.end(input)
  return new Promise((done) => {
    child.on('close', (code) => {
      done({ code, out, err })
    })
  })
}
