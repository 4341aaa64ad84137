import type { CorrectionAnswer } from '../../api/event.ts'
import type { Correction } from '../../record/correction.ts'

/** What it rests on is for the record to find its target again. */
export function showCorrection({ anchor: _, others, ...said }: Correction): CorrectionAnswer {
  return { ...said, others: [...others] }
}
