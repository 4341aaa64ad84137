import type { Reading } from '../../document/reading.ts'
import type { Block } from '../../document/report.ts'
import { factsOf, type ShownFact } from '../../show/facts-of.ts'
import { showDays } from '../../show/show-days.ts'
import { harmless } from '../print.ts'
import { script, style } from './marked-page-parts.ts'

/** One self-contained page: the text with every fact marked, and a panel of the facts. Nothing of the original page's HTML is in it. */
export function markedPage(reading: Reading): string {
  const { report } = reading
  const facts = factsOf(reading).map((fact) => ({ ...fact, what: harmless(fact.what) }))
  const title = escapeHtml(report.title ?? 'Report')
  const day = report.published ? `${showDays(report.published.edtf)} (${report.published.basis})` : 'day unknown'
  const about = [day, report.origin?.agency ?? report.publisher, report.dateline?.place, report.url]
    .filter(Boolean)
    .join(' · ')
  return `<!doctype html>
<html lang="${escapeHtml(report.language ?? 'en')}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${title}: marked</title>
<style>${style}</style>
<header><h1>${title}</h1><p>${escapeHtml(about)}</p></header>
<main id="text">${markedBlocks(report.text, report.blocks, facts)}</main>
<aside aria-label="Facts">${panel(facts, report.text)}</aside>
<script>${script}</script>
</html>
`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => `&#${mark.codePointAt(0)};`)
}

function markedBlocks(text: string, blocks: readonly Block[], facts: readonly ShownFact[]): string {
  const edges = edgesOf(facts)
  return blocks
    .map(({ start, end, kind }) => `<p class="${kind}">${markedText(text, start, end, edges)}</p>`)
    .join('\n')
}

interface Edge {
  readonly at: number
  readonly opens: boolean
  readonly fact: ShownFact
}

function edgesOf(facts: readonly ShownFact[]): Edge[] {
  return facts
    .flatMap((fact) =>
      fact.spans.flatMap(({ start, end }) => [
        { at: start, opens: true, fact },
        { at: end, opens: false, fact },
      ]),
    )
    .sort((a, b) => a.at - b.at)
}

/** The text cut wherever a fact begins or ends; each piece carries the ids of the facts it is in. */
function markedText(text: string, start: number, end: number, edges: readonly Edge[]): string {
  const open = new Map<ShownFact, number>()
  let html = ''
  let at = start
  const cutTo = (next: number) => {
    if (next > at) html += piece(text.slice(at, next), [...open.keys()])
    at = Math.max(at, next)
  }
  for (const edge of edges) {
    if (edge.at > end) break
    if (edge.at > start) cutTo(edge.at)
    const depth = (open.get(edge.fact) ?? 0) + (edge.opens ? 1 : -1)
    if (depth > 0) open.set(edge.fact, depth)
    else open.delete(edge.fact)
  }
  cutTo(end)
  return html
}

function piece(words: string, facts: readonly ShownFact[]): string {
  if (facts.length === 0) return escapeHtml(words)
  const layers = [...new Set(facts.map(({ layer }) => layer))].join(' ')
  const told = facts.map(({ what }) => what).join('\n')
  return `<mark class="${layers}" data-facts="${facts.map(({ id }) => id).join(' ')}" title="${escapeHtml(told)}">${escapeHtml(words)}</mark>`
}

const layerNames = {
  event: 'Events',
  tally: 'Counts',
  statement: 'Statements',
  entity: 'Who and where',
  time: 'Days',
} as const

function panel(facts: readonly ShownFact[], text: string): string {
  return (Object.keys(layerNames) as (keyof typeof layerNames)[])
    .map((layer) => {
      const rows = facts.filter((fact) => fact.layer === layer).map((fact) => row(fact, text))
      return rows.length > 0
        ? `<details open><summary>${layerNames[layer]} (${rows.length})</summary><ul>${rows.join('')}</ul></details>`
        : ''
    })
    .join('')
}

function row({ id, layer, what, rule, spans }: ShownFact, text: string): string {
  const first = spans[0]
  const words = first ? text.slice(first.start, Math.min(first.end, first.start + 200)) : ''
  return `<li><button class="${layer}" data-fact="${id}"><b>${id}</b> ${escapeHtml(what)}<q>${escapeHtml(words)}</q><small>${escapeHtml(rule)}</small></button></li>`
}
