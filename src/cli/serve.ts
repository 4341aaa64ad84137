import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mcpDoor } from '../mcp/mcp-door.ts'
import { isLoopback } from '../server/http/guard.ts'
import type { LogEntry } from '../server/http/make-app.ts'
import { makeApp } from '../server/http/make-app.ts'
import { Screens } from '../server/http/screens.ts'
import { openHouse } from '../server/open-house.ts'
import { operations } from '../server/operations.ts'
import { serve as listen } from '../server/serve.ts'
import { followTokens, readTokens, tokenFile, warnOfReaders } from '../server/token-file.ts'
import { warmHouse } from '../server/warm-house.ts'
import { colours, harmless, print, tell } from './print.ts'
import { recordFile } from './record/record-file.ts'
import { stopOnSignal } from './record/stop-on-signal.ts'
import { version } from './version.ts'

export interface ServeOptions {
  readonly record?: string
  readonly host: string
  readonly port: number
  readonly tokens?: string
  readonly askToken?: boolean
  readonly today?: string
  readonly log?: boolean
  readonly open?: boolean
  readonly sample?: boolean
}

/** `readout serve`: the record in the browser, and its API. Returns the exit code when it is stopped. */
export async function serve(options: ServeOptions): Promise<number> {
  const loopback = isLoopback(options.host)
  const tokens = !loopback || options.askToken || options.tokens ? tokenFile(options.tokens) : null
  if (tokens !== null && readTokens(tokens).length === 0) return withoutTokens(options, tokens)
  const warning = tokens === null ? null : warnOfReaders(tokens)
  if (warning !== null) tell(harmless(warning))
  const stopped = stopOnSignal().signal
  const file = recordFile(options.record)
  const isNew = !existsSync(file)
  const { house, asking, may, close } = await openHouse({
    file,
    version: version(),
    today: options.today,
    asking: { tell: tellMistake },
  })
  if (isNew) tell(harmless(`there was no record at ${file}: a new one was begun`))
  if (!may.includes('add')) tell(harmless(`${file} cannot be written to: it is only read here`))
  const screens = new Screens()
  if (!screens.built) tell('the screens are not built: run “npm run build:web”')
  const app = makeApp({
    ...{ house, asking, may, operations, screens, loopback, tell: tellMistake },
    doors: [mcpDoor({ house, tell: tellMistake })],
    tokens: tokens === null ? null : followTokens(tokens),
    ...(options.log ? { log: logLine } : {}),
  })
  try {
    const server = await listen(app, options.host, options.port)
    await print(`Readout is at ${colours.bold(`${server.address}/`)}  (Ctrl-C stops it)\n`)
    if (options.sample && may.includes('add') && (await house.record.counts()).reports === 0)
      house.adding.add({ sort: 'sample', day: house.today().day })
    if (options.open) openBrowser(server.address)
    setImmediate(() => void warmHouse(house))
    if (!stopped.aborted) await new Promise((done) => stopped.addEventListener('abort', done, { once: true }))
    await Promise.all([server.stop(), close()])
    return 0
  } catch (error) {
    await close()
    throw error
  }
}

function tellMistake(line: string): void {
  tell(harmless(line))
}

function withoutTokens({ host, tokens }: ServeOptions, file: string): number {
  const why = isLoopback(host) ? 'a token is asked for' : `others can reach ${host}, so a token is needed`
  const where = tokens === undefined ? '' : ` --tokens ${tokens}`
  tell(harmless(`${why}, and ${file} has none. Make one first: readout token add NAME --may read,correct,add${where}`))
  return 2
}

/** The path only: what is asked, and of whom, is nobody’s business but the reader’s. */
function logLine({ method, path, status, milliseconds, who }: LogEntry): void {
  tell(JSON.stringify({ at: new Date().toISOString(), method, path, status, ms: milliseconds, who }))
}

/** The system’s own browser. Where there is none, the address has been printed. */
function openBrowser(address: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['explorer.exe', [address]]
        : ['xdg-open', [address]]
  spawn(command as string, args as string[], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}
