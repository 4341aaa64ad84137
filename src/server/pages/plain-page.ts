import { html } from 'hono/html'
import type { Operation } from '../operation.ts'
import { actorPage, pairPage } from './actor-page.ts'
import { eventPage } from './event-page.ts'
import { aheadPage, emptySearchPage, eventsPage, reviewPage, searchPage, statementsPage } from './list-pages.ts'
import type { Piece } from './parts.ts'
import { reportPage } from './report-page.ts'
import { tablePage } from './table-page.ts'

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
  search: (answer) => (answer === null ? emptySearchPage() : searchPage(answer)),
  timeline: (answer) => tablePage('Timeline', 'timeline', answer),
  map: (answer) => tablePage('Map', 'map', answer),
  network: (answer) => tablePage('Network', 'network', answer),
  review: reviewPage,
}

/** What a screen has to say: what an operation answered, that it has no facts of its own, or why there are none. */
export type Facts =
  | { readonly operation: Operation; readonly answer: unknown }
  | { readonly operation: null }
  | { readonly problem: string; readonly advice: string | null }

const places = ['ahead', 'events', 'statements', 'search', 'timeline', 'map', 'network', 'review'] as const

/** The facts of a screen in plain HTML: what stands there until the script has taken over. */
export function plainPage(facts: Facts, address: URL): Piece {
  return html`<header><p><strong>Readout</strong></p><nav aria-label="Screens">${places.map((place) => html`<a href="/${place}">${place}</a> `)}</nav></header><main>${layOutFacts(facts, address)}</main>`
}

function layOutFacts(facts: Facts, address: URL): Piece {
  if ('problem' in facts) return html`<h1>Readout</h1><p>${facts.problem}</p><p>${facts.advice ?? ''}</p>`
  const layOut = facts.operation === null ? undefined : layOuts[facts.operation.id]
  return layOut && 'answer' in facts ? layOut(facts.answer, address) : withoutPage()
}

const withoutPage = (): Piece =>
  html`<h1>Readout</h1><noscript><p>This screen needs script. The same facts stand in the lists above.</p></noscript>`
