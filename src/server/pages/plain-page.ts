import { html } from 'hono/html'
import type { Operation } from '../operation.ts'
import { actorPage, pairPage } from './actor-page.ts'
import { eventPage } from './event-page.ts'
import { aheadPage, emptySearchPage, eventsPage, searchPage, statementsPage } from './list-pages.ts'
import { nothing, type Piece } from './parts.ts'
import { reportPage } from './report-page.ts'

// biome-ignore lint/suspicious/noExplicitAny: each stands beside the operation whose answer it takes
type LayOut = (answer: any, address: URL) => Piece

/** What a browser without script shows of a screen, by the operation whose facts it has. */
const layOuts: Readonly<Record<string, LayOut>> = {
  ahead: aheadPage,
  listEvents: eventsPage,
  getEvent: eventPage,
  getReport: reportPage,
  getActor: actorPage,
  getPair: pairPage,
  listStatements: statementsPage,
  search: searchPage,
}

const places = ['ahead', 'events', 'statements', 'search'] as const

/** The facts of a screen in plain HTML: what stands there until the script has taken over. */
export function plainPage(operation: Operation | null, answer: unknown, address: URL): Piece {
  const layOut = operation === null ? undefined : layOuts[operation.id]
  const body = layOut ? (answer === null ? emptyPage(operation!) : layOut(answer, address)) : withoutPage()
  return html`<header><p><strong>Readout</strong></p><nav aria-label="Screens">${places.map((place) => html`<a href="/${place}">${place}</a> `)}</nav></header><main>${body}</main>`
}

/** Whether its facts are worth asking for before the page is sent. */
export function isLaidOut({ id }: Operation): boolean {
  return id in layOuts
}

function emptyPage({ id }: Operation): Piece {
  return id === 'search' ? emptySearchPage() : nothing
}

const withoutPage = (): Piece =>
  html`<h1>Readout</h1><noscript><p>This screen needs script. The same facts stand in the lists above.</p></noscript>`
