import type { Correction } from '../correction.ts'
import { listEffective } from '../life/list-effective.ts'
import { splitValue } from './correction-values.ts'

/** A merge or a split that holds: what is at one of `from` goes to `to`; of a split only what it names. */
export interface Move {
  /** Of the correction. */
  readonly id: string
  readonly kind: 'merge' | 'split'
  readonly from: readonly string[]
  readonly to: string
}

/** The merges and splits that hold, oldest first. @param corrections those of one kind of target. */
export function listMoves(corrections: readonly Correction[]): readonly Move[] {
  return listEffective(corrections).flatMap(asMove)
}

export function asMove({ id, action, target, others, value }: Correction): Move[] {
  if (action === 'merge') return [{ id, kind: 'merge', from: others, to: target.id }]
  if (action !== 'split') return []
  if (target.kind === 'actor') return [{ id, kind: 'split', from: [target.id], to: splitId(target.id, id) }]
  const split = splitValue.safeParse(value)
  return split.success ? [{ id, kind: 'split', from: [target.id], to: split.data.to }] : []
}

/** The id of whom some reports turned out to speak of instead of an actor. */
function splitId(actor: string, correction: string): string {
  return `${actor}~${correction}`
}

type IsNamed = (split: string) => boolean

/** Where the moves have left things. */
export interface Followed {
  /** Where something now is that the machine had put to `home`. @param isNamed whether a split names it */
  readonly placeOf: (home: string, isNamed: IsNamed) => string
  /** The same without the merges that came after the last split. */
  readonly ownerOf: (home: string, isNamed: IsNamed) => string
  /** What was merged away, and what it is part of now. */
  readonly merged: ReadonlyMap<string, string>
}

interface Step {
  readonly id: string
  readonly kind: Move['kind']
  readonly here: ReadonlySet<string>
  readonly there: string
}

/**
 * Moves are followed in the order in which people made them. An id means what it meant at that time: what is merged into B after B went
 * into A goes to A.
 */
export function followMoves(moves: readonly Move[]): Followed {
  const merged = new Map<string, string>()
  const steps = moves.flatMap((move) => takeStep(move, merged))
  const walk = (home: string, isNamed: IsNamed) => {
    let [at, owner] = [home, home]
    for (const { id, kind, here, there } of steps) {
      if (!here.has(at) || (kind === 'split' && !isNamed(id))) continue
      at = there
      if (kind === 'split') owner = there
    }
    return { at, owner }
  }
  return {
    placeOf: (home, isNamed) => walk(home, isNamed).at,
    ownerOf: (home, isNamed) => walk(home, isNamed).owner,
    merged,
  }
}

function takeStep({ id, kind, from, to }: Move, merged: Map<string, string>): Step[] {
  const there = kind === 'merge' ? (merged.get(to) ?? to) : to
  const here = new Set(from.map((one) => merged.get(one) ?? one).filter((one) => one !== there))
  if (here.size === 0) return []
  if (kind === 'split') merged.delete(there)
  else {
    for (const [one, other] of merged) if (here.has(other)) merged.set(one, there)
    for (const one of here) merged.set(one, there)
  }
  return [{ id, kind, here, there }]
}
