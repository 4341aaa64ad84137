import type { Entity } from '../document/facts.ts'
import type { Span } from '../document/span.ts'

interface Named extends Span {
  readonly entity: Entity
}

/** Nouns whose words are those of the body they belong to: "a spokesman for the ministry", "the ministry's statement". */
const voices =
  /\b(?:spokes\p{L}+|statement|office|press|representative|release|readout|website|account|letter|communiqué|communique|source|sources|official|officials|aide|aides|adviser|lawyer|attorney|delegation|government|ministry|embassy)\b/iu

/** Looks up whom the noun phrases of a text name. */
export interface Speakers {
  /** The one a phrase names: by a person in it, by its head, by whom it speaks for; null where the entities do not say. */
  readonly one: (span: Span) => string | null
  /** All that it names. */
  readonly all: (span: Span) => string[]
}

export function findSpeakers(text: string, entities: readonly Entity[]): Speakers {
  const named: Named[] = []
  let longest = 0
  for (const entity of entities) {
    for (const { start, end } of entity.mentions) {
      named.push({ start, end, entity })
      longest = Math.max(longest, end - start)
    }
  }
  named.sort((a, b) => a.start - b.start || b.end - a.end)
  const inside = (span: Span): Named[] => within(named, span, longest)
  return {
    one: (span) => resolve(text, span, inside(span)),
    all: (span) => [
      ...new Set(
        inside(span)
          .filter((one) => !isOwner(text, one))
          .map((one) => one.entity.id),
      ),
    ],
  }
}

function resolve(text: string, span: Span, inside: readonly Named[]): string | null {
  const named = inside.filter((one) => !isOwner(text, one))
  const rest = named.filter((one) => !isPossessive(text, one) && !named.some((other) => lies(one, other)))
  const own = rest.length > 0 ? rest : named
  const whole = own.find((one) => one.start <= span.start && one.end >= span.end)
  const person = own.find((one) => one.entity.kind === 'person')
  // "A policeman who shot the envoy": the first described is meant, unless a name stands beside it.
  const described =
    own[0]?.entity.kind === 'group' && person !== undefined && !besides(text, own[0], person) ? own[0] : undefined
  const found = whole ?? described ?? person ?? own[0]
  if (found !== undefined) return found.entity.id
  return voices.test(text.slice(span.start, span.end)) ? (inside[0]?.entity.id ?? null) : null
}

function besides(text: string, first: Span, second: Span): boolean {
  return second.start <= first.end || /^[,\s]*$/u.test(text.slice(first.end, second.start))
}

function isOwner(text: string, span: Span): boolean {
  return (
    /^['’](?:s\b|(?=\s))/u.test(text.slice(span.end, span.end + 3)) || /['’]s?$/u.test(text.slice(span.start, span.end))
  )
}

/** "her office", "the head of his press office": whose it is, not who speaks. */
function isPossessive(text: string, { start, end }: Span): boolean {
  return /^(?:his|her|its|their)$/iu.test(text.slice(start, end))
}

/** A name inside a longer one of another: "her" in "her office". */
function lies(inner: Named, outer: Named): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start
  return longer && outer.start <= inner.start && inner.end <= outer.end && outer.entity !== inner.entity
}

/** Mentions that overlap a span; a mention starts at most the longest one's length before it. */
function within(named: readonly Named[], span: Span, longest: number): Named[] {
  let low = 0
  let high = named.length
  const from = span.start - Math.min(longest, 200)
  while (low < high) {
    const middle = (low + high) >> 1
    if (named[middle]!.start < from) low = middle + 1
    else high = middle
  }
  const found: Named[] = []
  for (let i = low; i < named.length && named[i]!.start < span.end; i++)
    if (named[i]!.end > span.start) found.push(named[i]!)
  return found
}
