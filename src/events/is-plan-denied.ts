import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'
import type { StatusReading } from './status-reading.ts'

const noPlan =
  /\b(?:no (?:\w+ ){0,3}plans?\b|no (?:such |\w+ )?(?:visit|trip|travel|tour|meeting|talks|summit|call|contact)s?\b[^.;]{0,120}\b(?:planned|scheduled|envisaged|foreseen|expected|arranged|prepared|agenda|works|cards|pipeline)\b|not (?:been )?(?:planned|planning|scheduled|envisaged|on the (?:agenda|cards|table))\b)/iu

/** "No visit is planned", "there are no plans for talks": who says so denies the plan, and calls nothing off. */
export function isPlanDenied(scene: Scene, { head }: Candidate, { status }: StatusReading): boolean {
  if (status !== 'negated') return false
  const { sentences, tokens } = scene.words
  const { start, end } = sentences[tokens[head]!.sentence]!
  return noPlan.test(scene.report.text.slice(start, Math.min(end, start + 600)))
}
