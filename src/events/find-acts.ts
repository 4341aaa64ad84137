import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'

/** What one does to another: accusing, aiding, attacking … */
export function findActs(_scene: Scene): Candidate[] {
  return []
}
