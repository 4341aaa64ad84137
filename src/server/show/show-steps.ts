import type { StepAnswer } from '../../api/event.ts'
import type { Step } from '../../record/record-event.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { reportOfTelling } from '../../record/report-of-telling.ts'

/** Steps of an event's life with the reports that show them. */
export function showSteps(store: RecordReader, steps: readonly Step[]): Promise<StepAnswer[]> {
  return Promise.all(
    steps.map(async (step) => ({
      ...step,
      report: step.telling === null ? null : await store.report(reportOfTelling(step.telling)),
    })),
  )
}
