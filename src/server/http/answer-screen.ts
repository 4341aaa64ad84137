import type { Asker, Operation } from '../operation.ts'
import { type Facts, plainPage } from '../pages/plain-page.ts'
import { Refusal } from '../refusal.ts'
import { remember } from '../remember.ts'
import { refuseWithout } from './access.ts'
import { askKept, type Counter } from './answer-operation.ts'
import { findRoutes, type Route } from './find-route.ts'
import { readQuestion } from './read-question.ts'
import type { Screens } from './screens.ts'
import { sendPage } from './send-answer.ts'

/** Operations that have a screen at their own address. */
const shown: ReadonlySet<string> = new Set([
  ...['ahead', 'listEvents', 'getEvent', 'getReport', 'getActor', 'getPair', 'timeline', 'map', 'network'],
  ...['listStatements', 'search', 'review'],
])

/** The page of a screen: the same for all, with the facts of this one in plain HTML. */
export async function answerScreen(
  counter: Counter,
  operations: readonly Operation[],
  screens: Screens,
  request: Request,
  asker: Asker,
): Promise<Response> {
  const address = new URL(request.url)
  if (address.pathname === '/') return toFirstScreen(counter)
  const route = findRoutes(operations, address.pathname).find(({ operation }) => shown.has(operation.id))
  const { status, facts } = route ? await findFacts(counter, route, request, asker) : withoutFacts(address)
  return sendPage(request, await screens.page(plainPage(facts, address)), status)
}

/** What is ahead; with an empty record where reports are added. */
async function toFirstScreen({ house }: Counter): Promise<Response> {
  const { reports } = await remember(house.record, 'counts', () => house.record.counts())
  const location = reports === 0 ? '/add' : '/ahead'
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'no-store' } })
}

interface Found {
  readonly status: number
  readonly facts: Facts
}

function withoutFacts({ pathname }: URL): Found {
  if (pathname === '/add') return { status: 200, facts: { operation: null } }
  return { status: 404, facts: { problem: 'Nothing has this address.', advice: null } }
}

/** Asked as the script will ask for them: what is kept is kept for both. */
async function findFacts(
  counter: Counter,
  { operation, params }: Route,
  request: Request,
  asker: Asker,
): Promise<Found> {
  const asked = onlyKnown(operation, request)
  if (operation.id === 'search' && !new URL(asked.url).searchParams.get('q'))
    return { status: 200, facts: { operation, answer: null } }
  try {
    refuseWithout(operation.scope, asker)
    const question = await readQuestion(operation, asked, params)
    const { body } = await askKept(counter, operation, question, asker, request)
    return { status: 200, facts: { operation, answer: JSON.parse(Buffer.from(body).toString()) } }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, facts: { problem: error.message, advice: error.advice } }
  }
}

/** How a screen is looked at is no question to its operation. */
function onlyKnown({ query }: Operation, request: Request): Request {
  const { shape = {} } = query as { shape?: object }
  const address = new URL(request.url)
  for (const name of [...address.searchParams.keys()]) if (!(name in shape)) address.searchParams.delete(name)
  return new Request(address, { headers: request.headers })
}
