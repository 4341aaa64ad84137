import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** A real `readout serve` on loopback. */
export interface Serving {
  /** "http://127.0.0.1:41234", no slash at the end. */
  readonly address: string
  readonly port: number
  readonly pid: number
  /** What it has said on standard error so far. */
  said(): string
  /** Stops it as Ctrl-C does; resolves to its exit code. */
  stop(): Promise<number | null>
  /** Kills it: a server that goes away. */
  kill(): Promise<void>
}

/**
 * Starts the command as users do and waits until it listens.
 * @param port 0 for any that is free
 */
export async function serveRecord(file: string, { port = 0, args = [] as readonly string[] } = {}): Promise<Serving> {
  const child = spawn(
    process.execPath,
    [join(root, 'src', 'cli', 'main.ts'), 'serve', '--record', file, '--port', String(port), ...args],
    { cwd: root, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let out = ''
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (piece) => {
    said += piece
  })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const address = await new Promise<string>((done, fail) => {
    child.stdout.setEncoding('utf8').on('data', (piece) => {
      out += piece
      const found = /http:\/\/[\w.:[\]-]+/u.exec(out)
      if (found) done(found[0].replace(/\/$/u, ''))
    })
    ended.then((code) => fail(new Error(`readout serve ended with ${code}: ${said}${out}`)))
  })
  return {
    address,
    port: Number(new URL(address).port),
    pid: child.pid!,
    said: () => said,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
