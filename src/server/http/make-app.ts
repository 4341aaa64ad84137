import { Hono } from 'hono'
import type { Asker, Operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { findAsker, type KnownToken } from './access.ts'
import { answerOperation, type Counter } from './answer-operation.ts'
import { answerEnding, answerScreen } from './answer-screen.ts'
import { findRoutes } from './find-route.ts'
import { refuseCrossSite, refuseStrangeHost, refuseTokenInAddress, securityHeaders } from './guard.ts'
import { KeptAnswers } from './keep-answers.ts'
import { RateLimit } from './limit-rate.ts'
import { answerLogin } from './login.ts'
import type { Screens } from './screens.ts'
import { tellProblem } from './tell-problem.ts'

/** Another way to ask the house than the API: takes what comes to its path. */
export interface Door {
  readonly path: string
  readonly answer: (request: Request, asker: Asker) => Promise<Response>
}

export interface AppOptions extends Pick<Counter, 'house'> {
  readonly operations: readonly Operation[]
  readonly screens: Screens
  /** Who may do what; null where nobody is asked for a token. */
  readonly tokens: (() => readonly KnownToken[]) | null
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

/** The whole of the server as one function from a request to its answer. */
export function makeApp(options: AppOptions): Hono {
  const { tell, log } = options
  const counter: Counter = { house: options.house, kept: new KeptAnswers() }
  // On this machine a page and its reader may ask as fast as they can; from elsewhere not.
  const rate = options.loopback ? new RateLimit(5000, 2000) : new RateLimit(300, 50)
  const app = new Hono()
  app.all('*', async (context) => {
    const began = performance.now()
    const seen: { asker: Asker | null } = { asker: null }
    const request = context.req.raw
    const response = await answer(request, { ...options, counter, rate, seen }).catch((error) => problem(error, tell))
    for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value)
    const { pathname } = new URL(request.url)
    log?.({
      ...{ method: request.method, path: pathname, status: response.status, who: seen.asker?.name ?? null },
      milliseconds: Math.round(performance.now() - began),
    })
    return response
  })
  return app
}

interface Answering extends AppOptions {
  readonly counter: Counter
  readonly rate: RateLimit
  readonly seen: { asker: Asker | null }
}

async function answer(request: Request, answering: Answering): Promise<Response> {
  const { loopback, rate, screens, tokens, seen } = answering
  if (loopback) refuseStrangeHost(request)
  refuseCrossSite(request)
  refuseTokenInAddress(request)
  rate.take('all', Date.now())
  const { pathname } = new URL(request.url)
  const file = request.method === 'GET' || request.method === 'HEAD' ? screens.file(pathname, request) : null
  if (file) return file
  if (pathname === '/login') return answerLogin(request, tokens?.() ?? null)
  try {
    seen.asker = findAsker(request.headers, tokens?.() ?? null)
  } catch (error) {
    if (!pathname.startsWith('/api/') && takesHtml(request))
      return new Response(null, { status: 303, headers: { location: '/login' } })
    throw error
  }
  return route(request, pathname, answering, seen.asker)
}

const takesHtml = (request: Request) => /text\/html/u.test(request.headers.get('accept') ?? '')

async function route(request: Request, pathname: string, answering: Answering, asker: Asker): Promise<Response> {
  const { counter, operations, screens, doors = [] } = answering
  const door = doors.find(({ path }) => path === pathname)
  if (door) return door.answer(request, asker)
  if (pathname.startsWith('/api/')) return answerApi(request, pathname.slice('/api'.length), answering, asker)
  if (request.method !== 'GET' && request.method !== 'HEAD') throw wrongMethod(['GET', 'HEAD'])
  if (pathname.endsWith('.json')) return answerApi(request, pathname.slice(0, -'.json'.length), answering, asker)
  if (pathname.endsWith('.csv')) return answerEnding(counter, operations, 'csv', request, asker)
  if (pathname.endsWith('.ics')) return answerEnding(counter, operations, 'ics', request, asker)
  return answerScreen(counter, operations, screens, request, asker)
}

/** @param path below "/api" */
async function answerApi(request: Request, path: string, { counter, operations }: Answering, asker: Asker) {
  if (path === '/openapi.json') {
    const { describeApi } = await import('../describe-api.ts')
    return Response.json(describeApi(operations, counter.house.version), { headers: { 'cache-control': 'no-cache' } })
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
