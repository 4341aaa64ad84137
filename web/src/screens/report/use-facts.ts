import { useMemo, useRef, useState } from 'preact/hooks'
import type { ReportDetail, TraceAnswer } from '../../../../src/api/report.ts'
import { client } from '../../state/client.ts'
import { useQuery } from '../../state/use-query.ts'
import type { FactSpan } from './cut-text.ts'
import { listStops, nextMention, nextStop, type Stop } from './list-stops.ts'

/** Which fact is looked at, and the ways from one to the next. The chosen one stands in the address. */
export function useFacts(detail: ReportDetail | null, spans: readonly FactSpan[]) {
  const query = useQuery()
  const [hovered, setHovered] = useState<string | null>(null)
  const [stop, setStop] = useState<Stop | null>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [trace, setTrace] = useState<TraceAnswer | Error | null>(null)
  const panel = useRef<HTMLElement>(null)
  const pinned = query.get('focus')
  const stops = useMemo(() => (detail ? listStops(spans, detail.reading.report.blocks) : []), [detail, spans])
  const pin = (fact: string | null) => {
    if (fact !== pinned) query.set({ focus: fact })
  }
  const reach = (next: Stop | null, focus: boolean) => {
    setStop(next)
    if (next === null) return
    const piece = document.querySelector<HTMLElement>(`.text [data-start="${next.start}"]`)
    if (focus) piece?.focus({ preventScroll: true })
    piece?.scrollIntoView({ block: 'nearest' })
    setHovered(focus ? next.id : null)
    if (focus) setSaid(next.id)
    showInPanel(panel.current, next.id)
  }
  const ask = (fact: string) => {
    setAsked(asked === fact ? null : fact)
    if (detail && (trace === null || trace instanceof Error)) client.trace(detail.report.id).then(setTrace, setTrace)
  }
  return {
    ...{ panel, asked, trace },
    /** What the keys have come to: told to who does not see it. */
    said,
    chosen: hovered ?? pinned,
    pinned,
    /** Which piece of the text Tab reaches. */
    at: stop?.start ?? stops[0]?.start ?? -1,
    hover: (fact: string | null, isInText: boolean) => {
      setHovered(fact)
      if (fact !== null && isInText) showInPanel(panel.current, fact)
    },
    /** The keys' next place, with the focus on it. */
    step: (by: 1 | -1) => reach(nextStop(stops, stop, by, stop === null ? firstInSight() : 0), true),
    end: (by: 1 | -1) => reach((by === 1 ? stops.at(-1) : stops[0]) ?? null, true),
    /** From the text: the panel follows. */
    chooseInText: (facts: readonly string[], start: number) => {
      // What lies around is chosen by another click on the same words.
      const fact = facts[facts.indexOf(pinned ?? '') + 1] ?? facts[0]
      if (fact === undefined) return
      pin(fact)
      setStop(stops.find((one) => one.id === fact && one.start <= start && one.end > start) ?? null)
      showInPanel(panel.current, fact)
    },
    /** From the panel: the text follows, its next place where it is chosen again. */
    chooseInPanel: (fact: string) => {
      const isNew = pinned !== fact
      pin(fact)
      reach(isNew && stop?.id === fact ? stop : nextMention(stops, fact, isNew ? null : stop), false)
    },
    /** The text follows the focus in the panel. */
    followPanel: (fact: string) => {
      if (stop?.id !== fact) reach(nextMention(stops, fact, null), false)
      setHovered(fact)
    },
    /** The next fact of the text is chosen, the focus stays where it is. */
    stepChosen: (by: 1 | -1) => {
      const from = stop?.id === pinned ? stop : pinned === null ? null : nextMention(stops, pinned, null)
      const next = nextStop(stops, from, by)
      if (next) pin(next.id)
      reach(next, false)
    },
    focusPiece: (start: number) => {
      if (stop?.start === start) return setHovered(stop.id)
      const next = stops.findLast((one) => one.start === start) ?? null
      setStop(next)
      setHovered(next?.id ?? null)
    },
    ask,
    askChosen: () => {
      const fact = hovered ?? pinned
      if (fact === null) return
      pin(fact)
      ask(fact)
      showInPanel(panel.current, fact)
    },
    close: () => {
      setAsked(null)
      pin(null)
    },
  }
}

/** Brings a fact into sight where the panel scrolls by itself; the page stays where it is. */
function showInPanel(panel: HTMLElement | null, id: string): void {
  const fact = panel?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(id)}"]`)
  if (!panel || !fact || panel.scrollHeight <= panel.clientHeight) return
  const [outer, inner] = [panel.getBoundingClientRect(), fact.getBoundingClientRect()]
  if (inner.top < outer.top) panel.scrollTop += inner.top - outer.top - 8
  else if (inner.bottom > outer.bottom)
    panel.scrollTop += Math.min(inner.bottom - outer.bottom, inner.top - outer.top) + 8
}

/** Where the first marked words begin that can be seen. */
function firstInSight(): number {
  const pieces = document.querySelectorAll<HTMLElement>('.text [data-start]')
  for (const piece of pieces) if (piece.getBoundingClientRect().top > 64) return Number(piece.dataset.start)
  return 0
}
