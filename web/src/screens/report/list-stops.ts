import type { FactSpan, Layer } from './cut-text.ts'

/** A place in the text that the keys go to: one mention of a fact. */
export interface Stop {
  readonly id: string
  readonly layer: Layer
  readonly start: number
  readonly end: number
}

/** Every mention of a fact in the order of the text; of those that begin together, the longest first. */
export function listStops(spans: readonly FactSpan[], blocks: readonly { start: number; end: number }[]): Stop[] {
  const inText = (place: number) => blocks.some(({ start, end }) => place >= start && place < end)
  const stops = spans.flatMap(({ layer, ...span }) =>
    layer === 'pointed' || !inText(span.start) ? [] : [{ ...span, layer }],
  )
  return stops.sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : Number(a.id > b.id)))
}

/**
 * The stop that follows another one, or comes before it.
 * @param at null: from where the reader looks, `from` in the text
 */
export function nextStop(stops: readonly Stop[], at: Stop | null, step: 1 | -1, from = 0): Stop | null {
  if (at !== null) {
    const index = stops.findIndex(({ id, start, end }) => id === at.id && start === at.start && end === at.end)
    if (index >= 0) return stops[index + step] ?? at
  }
  const next = step === 1 ? stops.find(({ start }) => start >= from) : stops.findLast(({ start }) => start < from)
  return next ?? (step === 1 ? stops.at(-1) : stops[0]) ?? null
}

/** The mention of the same fact behind this one; the first again behind the last. */
export function nextMention(stops: readonly Stop[], id: string, at: Stop | null): Stop | null {
  const mentions = stops.filter((stop) => stop.id === id)
  const index = at?.id === id ? mentions.findIndex(({ start, end }) => start === at.start && end === at.end) : -1
  return mentions[(index + 1) % Math.max(mentions.length, 1)] ?? null
}
