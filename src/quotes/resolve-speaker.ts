import type { Entity } from '../document/facts.ts'
import type { Span } from '../document/span.ts'

interface Named extends Span {
  readonly entity: Entity
}

/** Nouns whose words are those of the body they belong to: "a spokesman for the ministry", "the ministry's statement". */
const voices = /\b(?:spokes\p{L}+|statement|office|press|representative|release|readout|website|account|report|letter|communiqué|source|sources|official|officials|aide|aides)\b/iu

export type Resolve = (span: Span) => string | null

/** Finds the entity that a noun phrase of the text names: by its head, then by the first mention in it, then by whom it speaks for. */
export function speakerResolver(text: string, entities: readonly Entity[]): Resolve {
  const named: Named[] = []
  for (const entity of entities) {
    for (const mention of entity.mentions) named.push({ start: mention.start, end: mention.end, entity })
  }
  named.sort((a, b) => a.start - b.start || b.end - a.end)
  return (span) => {
    const inside = within(named, span)
    if (inside.length === 0) return null
    const person = inside.find((one) => one.entity.kind === 'person' && !isOwner(text, one))
    if (person !== undefined) return person.entity.id
    const whole = inside.find((one) => !isOwner(text, one)) ?? null
    if (whole !== null) return whole.entity.id
    return voices.test(text.slice(span.start, span.end)) ? inside[0]!.entity.id : null
  }
}

function isOwner(text: string, span: Span): boolean {
  return /^['’]s?\b/u.test(text.slice(span.end, span.end + 3)) || /['’]s?$/u.test(text.slice(span.start, span.end))
}

function within(named: readonly Named[], span: Span): Named[] {
  let low = 0
  let high = named.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (named[middle]!.start < span.start) low = middle + 1
    else high = middle
  }
  const found: Named[] = []
  for (let i = Math.max(0, low - 2); i < named.length && named[i]!.start < span.end; i++) {
    if (named[i]!.end > span.start) found.push(named[i]!)
  }
  return found
}
