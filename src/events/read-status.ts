import type { Candidate } from './candidate.ts'
import { readNounStatus } from './read-noun-status.ts'
import { readVerbStatus } from './read-verb-status.ts'
import type { Scene } from './scene.ts'
import type { StatusReading } from './status-reading.ts'

/**
 * Whether the event named at the token `head` is planned, past, cancelled, denied …: tense, aspect, modality and negation
 * of its verb, the words that govern it ("refused to", "plans for"), and what stands before its clause ("if").
 */
export function readStatus(scene: Scene, { head, form }: Pick<Candidate, 'head' | 'form'>): StatusReading {
  return form === 'verb' ? readVerbStatus(scene, head, 0) : readNounStatus(scene, head, 0)
}
