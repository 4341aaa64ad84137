import type { StepAnswer } from '../../api/event.ts'
import type { Step } from '../../record/record-event.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { reportOfTelling } from '../../record/report-of-telling.ts'
import type { Telling } from '../../record/telling.ts'

/**
 * Steps of an event's life with the reports that show them. What a copy shows is shown by the report that it is a copy of, where that says so
 * in the same words.
 * @param tellings all of the event; without them copies stand as they are
 */
export function showSteps(
  store: RecordReader,
  steps: readonly Step[],
  tellings: readonly Telling[] = [],
): Promise<StepAnswer[]> {
  const byId = new Map(tellings.map((telling) => [telling.id, telling]))
  return Promise.all(
    steps.map(async (step) => {
      if (step.telling === null) return { ...step, report: null }
      const report = await store.report(reportOfTelling(step.telling))
      const told = byId.get(step.telling)
      const same = tellings.find(
        (other) => other.told.report === report?.copyOf && other.words === told?.words && other.status === told.status,
      )
      return same ? { ...step, telling: same.id, report: await store.report(same.told.report) } : { ...step, report }
    }),
  )
}
