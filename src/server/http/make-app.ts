import { Hono } from 'hono'
import { type Asker, type Operation, type Scope, scopes } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { findAsker, type KnownToken } from './access.ts'
import { answerEnding, type Ending } from './answer-ending.ts'
import { answerOperation, type Counter } from './answer-operation.ts'
import { answerScreen } from './answer-screen.ts'
import { findRoutes } from './find-route.ts'
import {
  refuseBrokenAddress,
  refuseCrossSite,
  refuseStrangeHost,
  refuseTokenInAddress,
  securityHeaders,
  withoutTokens,
} from './guard.ts'
import { KeptAnswers, keepAnswer } from './keep-answers.ts'
import { RateLimit } from './limit-rate.ts'
import { answerLogin } from './login.ts'
import type { Screens } from './screens.ts'
import { sendKept } from './send-answer.ts'
import { tellProblem } from './tell-problem.ts'

/** Another way to ask the house than the API: takes what comes to its path. */
export interface Door {
  readonly path: string
  readonly answer: (request: Request, asker: Asker) => Promise<Response>
}

export interface AppOptions extends Pick<Counter, 'house' | 'asking'> {
  readonly operations: readonly Operation[]
  readonly screens: Screens
  /** Who may do what; null where nobody is asked for a token. */
  readonly tokens: (() => readonly KnownToken[]) | null
  /** What can be done with the record, whatever a token allows. Default: all. */
  readonly may?: readonly Scope[]
  /** Whether it listens for this machine only. */
  readonly loopback: boolean
  readonly doors?: readonly Door[]
  /** Is told of our own mistakes. */
  readonly tell: (line: string) => void
  /** Is told of each request, without its query. */
  readonly log?: (entry: LogEntry) => void
}

export interface LogEntry {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  readonly who: string | null
}

/** The line a request came on, as far as there is one. */
interface Line {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } }
  readonly outgoing?: { destroy(): void }
}

/** The whole of the server as one function from a request to its answer. */
export function makeApp(options: AppOptions): Hono<{ Bindings: Line }> {
  const { tell, log } = options
  const kept = new KeptAnswers()
  // On this machine a page and its reader may ask as fast as they can; from elsewhere not.
  const rate = options.loopback ? new RateLimit(5000, 2000) : new RateLimit(300, 50)
  const app = new Hono<{ Bindings: Line }>()
  app.all('*', async (context) => {
    const began = performance.now()
    const seen: { asker: Asker | null } = { asker: null }
    const request = context.req.raw
    const line = context.env ?? {}
    const { house, asking } = options
    const counter: Counter = { kept, house, asking, breakOff: (error) => breakOff(error, line, tell) }
    const address = line.incoming?.socket.remoteAddress ?? ''
    const response = await answer(request, { ...options, address, counter, rate, seen }).catch((error) =>
      // Who has gone is answered by nobody, and that it was broken off is no mistake.
      request.signal.aborted ? new Response(null, { status: 503 }) : problem(error, tell),
    )
    for (const [name, value] of Object.entries(securityHeaders))
      if (!response.headers.has(name)) response.headers.set(name, value)
    const path = withoutTokens(new URL(request.url).pathname)
    log?.({
      ...{ method: request.method, path, status: response.status, who: seen.asker?.name ?? null },
      milliseconds: Math.round(performance.now() - began),
    })
    return response
  })
  return app
}

function breakOff(error: unknown, { outgoing }: Line, tell: (line: string) => void): void {
  tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
  outgoing?.destroy()
}

interface Answering extends AppOptions {
  /** Of who asks, in the network. */
  readonly address: string
  readonly counter: Counter
  readonly rate: RateLimit
  readonly seen: { asker: Asker | null }
}

async function answer(request: Request, answering: Answering): Promise<Response> {
  const { address, loopback, may = scopes, rate, screens, tokens, seen } = answering
  if (loopback) refuseStrangeHost(request)
  refuseCrossSite(request)
  refuseTokenInAddress(request)
  refuseBrokenAddress(request)
  const { pathname } = new URL(request.url)
  const known = tokens?.() ?? null
  const file = request.method === 'GET' || request.method === 'HEAD' ? screens.file(pathname, request) : null
  if (file || pathname === '/login') {
    rate.take(address, Date.now())
    return file ?? answerLogin(request, known)
  }
  try {
    const asker = findAsker(request.headers, known)
    seen.asker = { ...asker, may: asker.may.filter((scope) => may.includes(scope)) }
  } catch (error) {
    rate.take(address, Date.now())
    if (!pathname.startsWith('/api/') && takesHtml(request))
      return new Response(null, { status: 303, headers: { location: '/login' } })
    throw error
  }
  rate.take(seen.asker.name === null ? address : `token ${seen.asker.name}`, Date.now())
  return route(request, pathname, answering, seen.asker)
}

const takesHtml = (request: Request) => /text\/html/u.test(request.headers.get('accept') ?? '')

async function route(request: Request, pathname: string, answering: Answering, asker: Asker): Promise<Response> {
  const { counter, operations, screens, doors = [] } = answering
  const door = doors.find(({ path }) => path === pathname)
  if (door) return door.answer(request, asker)
  if (pathname.startsWith('/api/')) return answerApi(request, pathname.slice('/api'.length), answering, asker)
  if (request.method !== 'GET' && request.method !== 'HEAD') throw wrongMethod(['GET', 'HEAD'])
  const ending = /\.(json|csv|ics)$/u.exec(pathname)?.[1] as Ending | undefined
  if (ending) return answerEnding(counter, operations, ending, request, asker)
  return answerScreen(counter, operations, screens, request, asker)
}

/** @param path below "/api" */
async function answerApi(request: Request, path: string, { counter, operations }: Answering, asker: Asker) {
  if (path === '/openapi.json') {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw wrongMethod(['GET', 'HEAD'])
    const { describeApi } = await import('../describe-api.ts')
    return sendKept(request, keepAnswer(describeApi(operations, counter.house.version)), 200)
  }
  const routes = findRoutes(operations, path)
  if (routes.length === 0)
    throw new Refusal(404, 'nothing has this address', 'GET /api/openapi.json describes all that there is.')
  const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase()
  const found = routes.find(({ operation }) => operation.method === method)
  if (!found) throw wrongMethod(routes.map(({ operation }) => operation.method.toUpperCase()))
  return answerOperation(counter, found.operation, request, found.params, asker)
}

function wrongMethod(allowed: readonly string[]): Refusal {
  const allow = [...new Set(allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed)].sort().join(', ')
  return new Refusal(405, 'this cannot be done here', `What can be: ${allow}.`, { headers: { allow } })
}

function problem(error: unknown, tell: (line: string) => void): Response {
  const { problem: told, headers } = tellProblem(error, tell)
  return new Response(JSON.stringify(told), {
    status: told.status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}
