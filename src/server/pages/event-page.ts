import { html } from 'hono/html'
import type { EventDetail } from '../../api/event.ts'
import { disputeWords } from '../../document/kind-words.ts'
import { saySource } from '../../document/say-source.ts'
import { actorLink, eventList, nothing, type Piece } from './parts.ts'

/** An event's life, who takes part, who says so, and the words. */
export function eventPage(detail: EventDetail): Piece {
  const { event, today, steps, contradictions, sources, claims, tellings } = detail
  return html`<h1>${event.title}</h1>
    <p>${event.days} · ${event.standing} as of ${today.day} (${today.basis}) · confidence ${event.confidence}</p>
    <ul>${event.parties.map(({ actor, role, office }) => html`<li>${actorLink(actor)}, ${role}${office ? ` (${office})` : ''}</li>`)}</ul>
    <section><h2>Its life</h2><ol>${steps.map(
      ({ what, day, by, from, to, words, report }) =>
        html`<li>${day ?? 'day unknown'}: ${what}${from || to ? ` from ${from ?? 'unknown'} to ${to ?? 'unknown'}` : ''}${by ? `, says ${by.name}` : ''}${report ? ` (${report.source})` : ''} <q>${words}</q></li>`,
    )}</ol></section>
    ${claims.length === 0 ? nothing : html`<section><h2>Claims</h2><ul>${claims.map(({ by, stance, words }) => html`<li>${actorLink(by)} ${stance}: <q>${words}</q></li>`)}</ul></section>`}
    ${contradictions.length === 0 ? nothing : html`<section><h2>Reports disagree</h2><ul>${contradictions.map(({ slot, sides }) => html`<li>on ${disputeWords[slot]}: ${sides.map(({ value, by }) => `${value} (${by.map(saySource).join(', ')})`).join(' · ')}</li>`)}</ul></section>`}
    <section><h2>Words it rests on</h2><ul>${tellings.map(({ report, words }) => html`<li><q>${words}</q> <a href="/reports/${report.id}">${report.title ?? report.id}</a>, ${report.source}, ${report.known ?? 'day unknown'}</li>`)}</ul></section>
    <section><h2>${sources.length} independent ${sources.length === 1 ? 'source' : 'sources'}</h2><ul>${sources.map(({ source, reports }) => html`<li>${source}: ${reports.map((report) => html`<a href="/reports/${report.id}">${report.title ?? report.id}</a>${report.copyOf === null ? '' : ' (copy)'} `)}</li>`)}</ul></section>
    ${eventList('Parts of it', detail.parts)}`
}
