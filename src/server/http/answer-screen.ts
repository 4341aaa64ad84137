import type { Asker, Operation } from '../operation.ts'
import { isLaidOut, plainPage } from '../pages/plain-page.ts'
import { Refusal } from '../refusal.ts'
import { refuseWithout } from './access.ts'
import type { Counter } from './answer-operation.ts'
import { findRoutes } from './find-route.ts'
import { readQuestion } from './read-question.ts'
import type { Screens } from './screens.ts'
import { sendOther } from './send-answer.ts'
import { writeCalendar } from './write-calendar.ts'
import { writeRows } from './write-rows.ts'

/** Screens without an operation of the same address. */
const others: ReadonlySet<string> = new Set(['/', '/add', '/login'])
/** What a screen's address takes beside its operation's own: how it is looked at. */
const viewNames = [
  'view',
  'at',
  'show',
  'layer',
  'zoom',
  'select',
  'sort',
  'tab',
  'q',
  'order',
  'focus',
  'month',
  'week',
]

/** The page of a screen: the same for all, with the facts of this one in plain HTML. */
export async function answerScreen(
  counter: Counter,
  operations: readonly Operation[],
  screens: Screens,
  request: Request,
  asker: Asker,
): Promise<Response> {
  const address = new URL(request.url)
  const [route] = findRoutes(operations, address.pathname).filter(({ operation }) => operation.method === 'get')
  let status = route || others.has(address.pathname) ? 200 : 404
  let answer: unknown = null
  if (route && isLaidOut(route.operation))
    try {
      refuseWithout('read', asker)
      const { params, query } = await readQuestion(route.operation, onlyKnown(route.operation, request), route.params)
      answer = await route.operation.answer({
        params,
        query,
        body: undefined,
        house: counter.house,
        asker,
        signal: request.signal,
      })
    } catch (error) {
      if (!(error instanceof Refusal) && (error as Error).name !== 'RecordError') throw error
      status = error instanceof Refusal && error.status === 404 ? 404 : 200
    }
  const page = plainPage(
    answer === null && route?.operation.id !== 'search' ? null : (route?.operation ?? null),
    answer,
    address,
  )
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache', vary: 'Cookie' }
  return new Response(await screens.page(page), { status, headers })
}

/** How a screen is looked at is no question to its operation. */
function onlyKnown({ query }: Operation, request: Request): Request {
  const known = Object.keys((query as { shape?: object }).shape ?? {})
  const address = new URL(request.url)
  for (const name of [...address.searchParams.keys()]) if (!known.includes(name)) address.searchParams.delete(name)
  return new Request(address, { headers: request.headers })
}

/** A screen's address with ".csv" or ".ics": its rows, its events. Throws `Refusal`: 404 where it has none. */
export async function answerEnding(
  { house }: Counter,
  operations: readonly Operation[],
  ending: 'csv' | 'ics',
  request: Request,
  asker: Asker,
): Promise<Response> {
  const address = new URL(request.url)
  const path = address.pathname.slice(0, -ending.length - 1)
  for (const name of viewNames)
    if (address.searchParams.has(name) && !takes(operations, path, name)) address.searchParams.delete(name)
  const [route] = findRoutes(operations, path).filter(({ operation }) => operation.method === 'get')
  if (!route) throw new Refusal(404, `nothing has the address ${path}`)
  refuseWithout(route.operation.scope, asker)
  const question = await readQuestion(route.operation, new Request(address, { headers: request.headers }), route.params)
  const checked = { params: question.params, query: question.query as object }
  const sent =
    ending === 'csv'
      ? writeRows(route.operation, checked, { house, asker, signal: request.signal })
      : await writeCalendar(route.operation, checked, house)
  if (sent === null)
    throw new Refusal(404, `${path} has no ${ending === 'csv' ? 'rows' : 'events'}`, `Take ${path}.json`)
  return sendOther(request, sent, 200)
}

function takes(operations: readonly Operation[], path: string, name: string): boolean {
  return findRoutes(operations, path).some(
    ({ operation }) => name in ((operation.query as { shape?: object }).shape ?? {}),
  )
}
