import type { EventKind } from '../document/facts.ts'
import type { Link } from './record-event.ts'
import type { LinkedTelling } from './record-store.ts'
import type { Telling } from './telling.ts'

type Linked = LinkedTelling & { readonly event: string }

/** Kinds between which a better reader may change its mind without its being another event. */
const contacts: ReadonlySet<EventKind> = new Set(['visit', 'meeting', 'call', 'talks', 'mediation'])

/**
 * After a report was read again, which new telling is which old one: the same words, or most of the same span, and the same kind or a
 * near one; else the same facts. By new telling's id, the event it stays at and why it was put there.
 */
export function carryOver(
  before: readonly Linked[],
  now: readonly Telling[],
  sameText: boolean,
): Map<string, { readonly event: string; readonly link: Link }> {
  const pairs = before
    .flatMap((old) => now.map((telling) => ({ old, telling, likeness: likeness(old.telling, telling, sameText) })))
    .filter((pair) => pair.likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness || (a.telling.id < b.telling.id ? -1 : 1))
  const taken = new Set<string>()
  const kept = new Map<string, { event: string; link: Link }>()
  for (const { old, telling } of pairs) {
    if (taken.has(old.telling.id) || kept.has(telling.id)) continue
    taken.add(old.telling.id)
    kept.set(telling.id, { event: old.event, link: old.link })
  }
  return kept
}

/** 0 to 1. */
function likeness(old: Telling, telling: Telling, sameText: boolean): number {
  const sameKind = old.kind === telling.kind
  if (!sameKind && !(contacts.has(old.kind) && contacts.has(telling.kind))) return 0
  const same = sameText ? spanOverlap(old, telling) : wordOverlap(old.words, telling.words)
  return sameKind ? Math.max(same, hasSameFacts(old, telling) ? 0.7 : 0) : same * 0.8
}

/** The same people on the same day in the same place, in whatever words: a headline was written anew. */
function hasSameFacts(old: Telling, telling: Telling): boolean {
  const [who, other] = [whoOf(old), whoOf(telling)]
  return (
    who === other &&
    old.when?.edtf === telling.when?.edtf &&
    old.place?.id === telling.place?.id &&
    (old.when !== null || old.parties.length > 1)
  )
}

function whoOf({ parties }: Telling): string {
  return parties
    .map(({ actor }) => actor.id)
    .sort()
    .join(' ')
}

/** Of the trigger where it is the same, else of the clause: shared length by the longer one's. */
function spanOverlap({ span: a, trigger: from }: Telling, { span: b, trigger: to }: Telling): number {
  if (from.start < to.end && to.start < from.end) return 1
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : (0.6 * shared) / Math.max(a.end - a.start, b.end - b.start)
}

function wordOverlap(a: string, b: string): number {
  if (a === b) return 1
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const others = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const shared = [...words].filter((word) => others.has(word)).length
  return shared / Math.max(words.size, others.size, 1)
}
