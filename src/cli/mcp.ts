import { makeServer } from '../mcp/make-server.ts'
import { openAskingHouse } from '../mcp/open-asking-house.ts'
import { serveStdio } from '../mcp/serve-stdio.ts'
import { harmless, tell } from './print.ts'
import { recordFile } from './record/record-file.ts'
import { stopOnSignal } from './record/stop-on-signal.ts'
import { version } from './version.ts'

export interface McpCommandOptions {
  readonly record?: string
  readonly today?: string
  readonly screens?: string
}

/** `readout mcp`: the tools for assistants on standard input and output. Returns the exit code when who asks has gone. */
export async function mcp({ record, today, screens }: McpCommandOptions): Promise<number> {
  const stopped = stopOnSignal().signal
  const { house, close } = openAskingHouse({ file: recordFile(record), version: version(), today })
  const base = screens === undefined ? null : new URL(screens).origin
  const server = makeServer({ house, base, tell: (line) => tell(harmless(line)) })
  try {
    await serveStdio(server, process.stdin, process.stdout, stopped)
  } finally {
    await close()
  }
  return 0
}
