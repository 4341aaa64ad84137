import { html, raw } from 'hono/html'
import type { EventItem } from '../../api/event.ts'
import type { ActorAnswer } from '../../api/words.ts'
import { disputeWords } from '../../document/kind-words.ts'
import { saySource } from '../../document/say-source.ts'

/** A piece of HTML in which all that came from outside is escaped. */
export type Piece = ReturnType<typeof html>

export const nothing: Piece = raw('')

export const actorLink = ({ id, name }: Pick<ActorAnswer, 'id' | 'name'>): Piece =>
  html`<a href="/actors/${encodeURIComponent(id)}">${name}</a>`

/** An event as a line of a list. */
export const eventLine = (event: EventItem): Piece => html`<li>
  <strong>${event.days}</strong> · ${event.standing} · <a href="/events/${event.id}">${event.title}</a>
  <small>${event.sources} ${event.sources === 1 ? 'source' : 'sources'}${event.announced ? ` · ${event.announced.by?.name ?? saySource(event.announced.source)}` : ''}${event.contradicted.length > 0 ? ` · reports disagree on ${event.contradicted.map((slot) => disputeWords[slot]).join(', ')}` : ''}</small>
</li>`

export const eventList = (title: string, events: readonly EventItem[]): Piece =>
  events.length === 0 ? nothing : html`<section><h2>${title}</h2><ul>${events.map(eventLine)}</ul></section>`

/** The link to the next page of a list, the rest of the address as it is. */
export function nextLink(address: URL, next: string | null): Piece {
  if (next === null) return nothing
  const search = new URLSearchParams(address.search)
  search.set('after', next)
  return html`<p><a href="${`${address.pathname}?${search}`}">More</a></p>`
}

/** Only the web's own addresses become links. */
export const outerLink = (url: string | null, words: string): Piece =>
  url !== null && /^https?:\/\//u.test(url)
    ? html`<a href="${url}" rel="noopener noreferrer">${words}</a>`
    : html`${words}`
