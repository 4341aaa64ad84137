import type { ReadingAnswer } from '../../../../src/api/report.ts'

export const layers = ['event', 'statement', 'entity', 'time', 'tally'] as const
export type Layer = (typeof layers)[number]

/** A stretch of the text that a fact rests on. */
export interface FactSpan {
  readonly id: string
  /** pointed: no fact, but where the address points. */
  readonly layer: Layer | 'pointed'
  readonly start: number
  readonly end: number
}

/** A stretch of the text all of which the same facts rest on. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly facts: readonly FactSpan[]
}

/** Every stretch of a reading that shows a fact. Tallies have no id in a reading: they are counted from n1. */
export function spansOf({ events, statements, entities, times, tallies }: ReadingAnswer): FactSpan[] {
  const spans = (layer: Layer, id: string, some: readonly { readonly start: number; readonly end: number }[]) =>
    some.map(({ start, end }) => ({ id, layer, start, end }))
  return [
    ...events.flatMap(({ id, mentions }) => spans('event', id, mentions)),
    ...statements.flatMap(({ id, content }) => spans('statement', id, [content])),
    ...entities.flatMap(({ id, mentions }) => spans('entity', id, mentions)),
    ...times.flatMap((time) => spans('time', time.id, [time])),
    ...tallies.flatMap((tally, index) => spans('tally', `n${index + 1}`, [tally])),
  ]
}

/** Cuts a block of the text wherever a fact begins or ends, so that overlapping facts can all be marked. */
export function cutText(
  block: { readonly start: number; readonly end: number },
  spans: readonly FactSpan[],
): Segment[] {
  const inside = spans.filter(({ start, end }) => start < block.end && end > block.start)
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, block.start))
    cuts.add(Math.min(end, block.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index]!
    return { start, end, facts: inside.filter((fact) => fact.start <= start && fact.end >= end) }
  })
}
