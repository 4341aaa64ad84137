import type { PageInput } from '../../document/page-input.ts'
import type { Correction } from '../correction.ts'
import { reportEdits } from './report-edits.ts'

/** What a report is read from, with the day of publication that people gave it: "on Monday" then is the Monday before that day. */
export function editedInput(input: PageInput, corrections: readonly Correction[]): PageInput {
  const { published } = reportEdits(corrections)
  return published && /^\d{4}-\d\d-\d\d$/u.test(published) ? { ...input, published } : input
}
