import type { Candidate } from '../candidate.ts'
import type { Named, Scene } from '../scene.ts'

const ashore = new Set(['in', 'near', 'along', 'around', 'outside', 'across'])

/** "the attack in Peshawar", "protested in Tbilisi": a town in which it is done is where, not whom. */
export function isWhere(scene: Scene, kind: Candidate['kind'], { entity, first }: Named): boolean {
  if (entity.kind !== 'place' || (kind !== 'assault' && kind !== 'protest')) return false
  return kind === 'protest' || ashore.has(scene.words.tokens[first - 1]?.lower ?? '')
}
