import { html } from 'hono/html'
import type { ReportDetail } from '../../api/report.ts'
import type { Reading } from '../../document/reading.ts'
import { factsOf } from '../../show/facts-of.ts'
import { outerLink, type Piece } from './parts.ts'

/** The text with every fact marked, and the list of facts. */
export function reportPage({ report, reading, events }: ReportDetail): Piece {
  const { text } = reading.report
  const facts = factsOf(reading as Reading)
  return html`<h1>${report.title ?? 'Report without a title'}</h1>
    <p>${report.source} · ${report.published ?? 'day unknown'}${report.copyOf === null ? '' : ' · a copy'} · ${outerLink(report.url, report.url ?? 'no address')}</p>
    <article>${reading.report.blocks.map(({ start, end, kind }) =>
      kind === 'title' || kind === 'heading'
        ? html`<h2>${markText(
            text,
            start,
            end,
            facts.flatMap(({ spans }) => spans),
          )}</h2>`
        : html`<p>${markText(
            text,
            start,
            end,
            facts.flatMap(({ spans }) => spans),
          )}</p>`,
    )}</article>
    <section>
      <h2>What was read</h2>
      <ul>${facts.map(
        ({ id, layer, what, rule, spans }) =>
          html`<li>${layer}: ${events[id] ? html`<a href="/events/${events[id]}">${what}</a>` : what} ${spans[0] ? html`<q>${text.slice(spans[0].start, spans[0].end)}</q>` : ''} <small>${rule}</small></li>`,
      )}</ul>
    </section>`
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Stretches that some fact rests on are marked; overlapping ones are one. */
function markText(text: string, from: number, to: number, spans: readonly Place[]): Piece[] {
  const inside = spans
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of join(inside)) {
    pieces.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`)
    at = end
  }
  return [...pieces, html`${text.slice(at, to)}`]
}

function join(places: readonly Place[]): Place[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of places) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
