import type { Entity, Mention } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Token } from '../document/words.ts'
import { findAgenda } from './find-agenda.ts'
import { findIssuers } from './find-issuers.ts'
import type { EventSources, Named, Scene } from './scene.ts'

/** Puts what the stages before found where the event readers can see it from a token. */
export function setScene(from: EventSources): Scene {
  const scene = sceneOf(from, namedTokens(from.entities, from.words.tokens))
  const first = firstPersons(scene)
  const whole = first.length > 0 ? sceneOf(from, [...scene.named, ...first].sort(inOrder)) : scene
  return { ...whole, agenda: findAgenda(whole) }
}

/** "We" and "I" outside quotation marks, as mentions of those whose paper it is. */
function firstPersons(scene: Scene): Named[] {
  const spoken = scene.words.tokens.filter(({ lower }) => lower === 'we' || lower === 'i' || lower === 'our')
  if (spoken.length === 0) return []
  const { we, i } = findIssuers(scene)
  return spoken
    .filter((token) => !isQuoted(scene, token))
    .flatMap(({ lower, index }) =>
      (lower === 'i' ? i : we).map(({ entity }) => ({ entity, first: index, last: index + 1 })),
    )
}

function isQuoted({ statements }: Scene, { start }: Span): boolean {
  return statements.some(({ mode, content }) => mode !== 'indirect' && content.start <= start && start < content.end)
}

function sceneOf(from: EventSources, named: readonly Named[]): Scene {
  const { tokens, clauses, nouns } = from.words
  const namedAt = new Int32Array(tokens.length).fill(-1)
  for (let i = named.length - 1; i >= 0; i--) paint(namedAt, named[i]!, i, named)
  const timeAt = new Int32Array(tokens.length).fill(-1)
  for (const [i, time] of from.times.entries()) {
    const covered = tokensOf(tokens, time)
    if (covered) timeAt.fill(i, covered.first, covered.last)
  }
  const clauseAt = new Int32Array(tokens.length).fill(-1)
  for (const [i, clause] of clauses.entries()) clauseAt.fill(i, clause.first, clause.last)
  const nounAt = new Int32Array(tokens.length).fill(-1)
  for (const [i, noun] of nouns.entries()) nounAt.fill(i, noun.first, noun.last)
  const timeById = new Map(from.times.map((time) => [time.id, time]))
  return { ...from, named, namedAt, timeById, timeAt, clauseAt, nounAt, agenda: null }
}

/** The widest mention wins a token; of equals the first. */
function paint(namedAt: Int32Array, { first, last }: Named, index: number, named: readonly Named[]): void {
  for (let at = first; at < last; at++) {
    const other = named[namedAt[at]!]
    if (!other || last - first >= other.last - other.first) namedAt[at] = index
  }
}

function namedTokens(entities: readonly Entity[], tokens: readonly Token[]): Named[] {
  const all: Named[] = []
  for (const entity of entities)
    for (const mention of entity.mentions as readonly Mention[]) {
      const covered = tokensOf(tokens, mention)
      if (covered) all.push({ entity, ...covered })
    }
  return all.sort(inOrder)
}

function inOrder(a: Named, b: Named): number {
  return a.first - b.first || b.last - a.last
}

/** Tokens `[first, last)` that the span touches, or null. */
function tokensOf(tokens: readonly Token[], span: Span): { first: number; last: number } | null {
  const first = firstEndingAfter(tokens, span.start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < span.end) last++
  return last > first ? { first, last } : null
}

function firstEndingAfter(tokens: readonly Token[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > start) high = middle
    else low = middle + 1
  }
  return low
}
