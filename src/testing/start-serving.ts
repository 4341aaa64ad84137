import { startReadout } from './run-readout.ts'

export interface Started {
  /** "http://127.0.0.1:41234". */
  readonly address: string
  /** Stops it as Ctrl-C does; resolves to its exit code. */
  stop(): Promise<number | null>
  /** What it has printed and told so far. */
  told(): string
}

/** Starts the real `readout serve` on a free port of loopback and waits until it listens. */
export async function startServing(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = startReadout(['serve', '--port', '0', ...args], { NO_COLOR: '1', ...env })
  let said = ''
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const address = await new Promise<string>((done, fail) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (piece) => {
        said += piece
        const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said)
        if (found) done(found[0])
      })
    ended.then((code) => fail(new Error(`readout serve ended with ${code}: ${said}`)))
  })
  return {
    address,
    told: () => said,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}
