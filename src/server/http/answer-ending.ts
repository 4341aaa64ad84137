import type { Asker, Operation, Sent } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { refuseWithout } from './access.ts'
import { answerOperation, type Counter } from './answer-operation.ts'
import { findRoutes, type Route } from './find-route.ts'
import { readQuestion } from './read-question.ts'
import { sendOther } from './send-answer.ts'
import { writeCalendar } from './write-calendar.ts'
import { writeRows } from './write-rows.ts'

export type Ending = 'json' | 'csv' | 'ics'

/** What a screen's address takes beside its operation's own: how it is looked at. */
const viewNames = [
  ...['view', 'at', 'show', 'layer', 'zoom', 'select', 'sort', 'tab', 'q', 'order', 'focus', 'month', 'week'],
]

/** A screen's address with ".json", ".csv" or ".ics": its facts, its rows, its events. Throws `Refusal`: 404 where it has none. */
export async function answerEnding(
  counter: Counter,
  operations: readonly Operation[],
  ending: Ending,
  request: Request,
  asker: Asker,
): Promise<Response> {
  const address = new URL(request.url)
  address.pathname = address.pathname.slice(0, -ending.length - 1)
  const [route] = findRoutes(operations, address.pathname).filter(({ operation }) => operation.method === 'get')
  if (!route) throw new Refusal(404, `nothing has the address ${address.pathname}`)
  const { shape = {} } = route.operation.query as { shape?: object }
  for (const name of viewNames) if (!(name in shape)) address.searchParams.delete(name)
  const { method, headers, signal } = request
  const asked = new Request(address, { method, headers, signal })
  if (ending === 'json') return answerOperation(counter, route.operation, asked, route.params, asker)
  refuseWithout(route.operation.scope, asker)
  const sent = await write(counter, route, ending, asked, asker)
  if (sent) return sendOther(request, sent, 200, counter.breakOff)
  const what = ending === 'csv' ? 'rows' : 'events'
  throw new Refusal(404, `${address.pathname} has no ${what}`, `Take ${address.pathname}.json`)
}

async function write(
  { house }: Counter,
  { operation, params }: Route,
  ending: 'csv' | 'ics',
  request: Request,
  asker: Asker,
): Promise<Sent | null> {
  const question = await readQuestion(operation, request, params)
  const checked = { params: question.params, query: question.query as object }
  if (ending === 'ics') return writeCalendar(operation, checked, house)
  return writeRows(operation, checked, { house, asker, signal: request.signal })
}
