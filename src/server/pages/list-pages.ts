import { html } from 'hono/html'
import type { AheadAnswer, EventsPage } from '../../api/event.ts'
import type { ReviewPage } from '../../api/review.ts'
import type { SearchAnswer } from '../../api/search.ts'
import type { StatementsPage } from '../../api/statement.ts'
import { actorLink, eventLine, eventList, nextLink, type Piece } from './parts.ts'

export function aheadPage({ today, underWay, dated, some, undated, changed }: AheadAnswer): Piece {
  return html`<h1>Ahead</h1>
    <p>As of ${today.day} (${today.basis})</p>
    ${eventList(
      'Moved or fell through',
      changed.map(({ event }) => event),
    )}
    ${eventList('Under way', underWay)} ${eventList('By day', dated)} ${eventList('Some time ahead', some)}
    ${eventList('Day not known', undated)}`
}

export function eventsPage({ rows, next }: EventsPage, address: URL): Piece {
  return html`<h1>Events</h1><ul>${rows.map(eventLine)}</ul>${nextLink(address, next)}`
}

export function statementsPage({ rows, next }: StatementsPage, address: URL): Piece {
  return html`<h1>Statements</h1>
    <ul>${rows.map(
      ({ speaker, office, words, mode, report, said }) =>
        html`<li>${speaker ? actorLink(speaker) : 'Somebody'}${office ? `, ${office}` : ''} (${mode}): <q>${words}</q> <a href="/reports/${report.id}">${report.title ?? report.id}</a>, ${said ?? report.known ?? 'day unknown'}</li>`,
    )}</ul>${nextLink(address, next)}`
}

export function reviewPage({ rows, next }: ReviewPage, address: URL): Piece {
  return html`<h1>Review</h1>
    ${rows.map(({ event, reasons }) => html`<section><ul>${eventLine(event)}</ul><p>${reasons.map(({ words }) => words).join('; ')}</p></section>`)}
    ${nextLink(address, next)}`
}

const searchForm = (words: string): Piece =>
  html`<form action="/search"><input type="search" name="q" value="${words}" aria-label="Words" /> <button>Search</button></form>`

export const emptySearchPage = (): Piece => html`<h1>Search</h1>${searchForm('')}`

export function searchPage({ q, actors, events, reports }: SearchAnswer): Piece {
  return html`<h1>Search</h1>${searchForm(q)}
    <ul>${actors.map(({ actor, reports: count }) => html`<li>${actorLink(actor)}: ${count} reports</li>`)}</ul>
    ${eventList('Events', events)}
    <section><h2>Reports</h2><ul>${reports.map(
      ({ report, passages }) =>
        html`<li><a href="/reports/${report.id}">${report.title ?? report.id}</a>, ${report.source}, ${report.known ?? 'day unknown'} ${passages.map(({ words }) => html`<q>${words}</q> `)}</li>`,
    )}</ul></section>`
}
