import { html } from 'hono/html'
import type { ActorDetail, PairDetail } from '../../api/actor.ts'
import { actorLink, eventList, type Piece } from './parts.ts'

export function actorPage({ actor, offices, contacts, years, last, next }: ActorDetail): Piece {
  return html`<h1>${actor.name}</h1>
    <p>${actor.kind}${actor.country ? ` · ${actor.country}` : ''} · <a href="/events?who=${encodeURIComponent(actor.id)}&order=day-descending">events</a> · <a href="/statements?by=${encodeURIComponent(actor.id)}">statements</a></p>
    <section><h2>Offices</h2><ul>${offices.map(({ title, of, from, to, basis }) => html`<li>${title}${of ? ` of ${of}` : ''}, ${from ?? '…'} to ${to ?? '…'} (${basis})</li>`)}</ul></section>
    ${eventList('Next', next ? [next] : [])}
    ${eventList('Last contact', last ? [last] : [])}
    <section><h2>Contacts</h2><ul>${contacts.map(({ other, happened, planned }) => html`<li>${actorLink(other)}: ${happened} happened, ${planned} planned</li>`)}</ul></section>
    ${yearsTable(years)}`
}

export function pairPage({ one, other, contact, years }: PairDetail): Piece {
  return html`<h1>${one.name} and ${other.name}</h1>
    <p>${actorLink(one)} · ${actorLink(other)}</p>
    ${contact === null ? html`<p>The record has no contact of these two.</p>` : html`<p>${contact.happened} happened, ${contact.planned} planned</p>${eventList('Next', contact.next ? [contact.next] : [])}${eventList('Last', contact.last ? [contact.last] : [])}`}
    ${yearsTable(years)}`
}

const yearsTable = (years: ActorDetail['years']): Piece => html`<section><h2>By year</h2><table>
  <tr><th>Year</th><th>Happened</th><th>Planned</th><th>Other</th></tr>
  ${years.map(({ year, happened, planned, other }) => html`<tr><td>${year}</td><td>${happened}</td><td>${planned}</td><td>${other}</td></tr>`)}
</table></section>`
