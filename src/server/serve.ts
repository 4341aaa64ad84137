import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve as listen } from '@hono/node-server'

/** The address cannot be listened on. `advice` says what to do. */
class ListenError extends Error {
  override readonly name = 'ListenError'
  readonly advice: string

  constructor(message: string, advice: string) {
    super(message)
    this.advice = advice
  }
}

export interface Listening {
  /** "http://127.0.0.1:4747". */
  readonly address: string
  /** Takes no more requests, ends those that stay open, and waits for the others. */
  stop(): Promise<void>
}

/** A function from requests to their answers. */
interface App {
  readonly fetch: Parameters<typeof listen>[0]['fetch']
}

/** A request has to be there, its head and all of it, within so many milliseconds: the largest file from far away takes minutes. */
const headersTimeout = 15_000
const requestTimeout = 300_000
/** How often lines are looked at for that, in milliseconds. */
const connectionsCheckingInterval = 5000
/** A line on which nothing moves, in milliseconds: its reader has stopped reading. Streams of changes say that they stand every quarter minute. */
const longestSilence = 120_000
/**
 * Lines that are not used are kept so long, in milliseconds: longer than all questions at once may take, so that no line is closed as unused
 * while a question waits in it.
 */
const keepAliveTimeout = 65_000
/** How long those under way are waited for when it stops. */
const patience = 3000

/** The only place that listens. Throws `ListenError`. */
export async function serve(app: App, host: string, port: number): Promise<Listening> {
  const server = await new Promise<Server>((done, fail) => {
    const started = listen(
      {
        fetch: app.fetch,
        hostname: host,
        port,
        serverOptions: {
          requestTimeout,
          headersTimeout,
          connectionsCheckingInterval,
          maxHeaderSize: 16_384,
          keepAliveTimeout,
        },
      },
      () => done(started as Server),
    )
    started.on('error', (error: NodeJS.ErrnoException) => fail(explain(error, host, port)))
  })
  server.setTimeout(longestSilence)
  const { port: given } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${given}`,
    stop: () => stop(server),
  }
}

function stop(server: Server): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(() => server.closeAllConnections(), patience)
    // Lines on which an answer has just ended are kept by browsers for the next question: there is none.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(timer)
      clearInterval(idle)
      done()
    })
    server.closeIdleConnections()
  })
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): Error {
  if (code === 'EADDRINUSE')
    return new ListenError(
      `port ${port} is in use`,
      'Stop what uses it, or take another: --port 4748, or --port 0 for any',
    )
  if (code === 'EACCES') return new ListenError(`port ${port} is not for every user`, 'Take one above 1023 with --port')
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ListenError(`this machine has no address ${host}`, 'Take one that it has with --host')
  return new ListenError(`cannot listen on ${host}:${port} (${message})`, 'Try another address with --host and --port')
}
