import type { EventKind } from '../../document/facts.ts'
import type { Anchor } from '../correction.ts'
import type { Telling } from '../telling.ts'

/** Kinds between which a better reader may change its mind without its being another event. */
const contacts: ReadonlySet<string> = new Set<EventKind>(['visit', 'meeting', 'call', 'talks', 'mediation'])

/** Less alike, and it is something else. 0 to 1. */
const least = 0.5

/** The telling that says what a correction rested on: the same report, the same kind or a near one, the same words or most of them. */
export function findAnchored<One extends Pick<Telling, 'told' | 'kind' | 'words' | 'id'>>(
  anchor: Anchor,
  tellings: readonly One[],
): One | null {
  let best: { telling: One; likeness: number } | null = null
  for (const telling of tellings) {
    const likeness = likenessOf(anchor, telling)
    if (likeness >= least && (best === null || likeness > best.likeness)) best = { telling, likeness }
  }
  return best?.telling ?? null
}

function likenessOf(anchor: Anchor, { told, kind, words }: Pick<Telling, 'told' | 'kind' | 'words'>): number {
  if (told.report !== anchor.report) return 0
  if (kind !== anchor.kind && !(contacts.has(kind) && contacts.has(anchor.kind))) return 0
  return compareWords(anchor.words, words) * (kind === anchor.kind ? 1 : 0.8)
}

/** Shared words by the words of the longer one. 0 to 1. */
export function compareWords(a: string, b: string): number {
  if (a === b) return 1
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const others = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / Math.max(words.size, others.size, 1)
}
