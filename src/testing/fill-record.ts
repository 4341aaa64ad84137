import type { PageInput } from '../document/page-input.ts'
import { prepareItem } from '../intake/prepare-item.ts'
import { type Added, addReport } from '../record/add-report.ts'
import type { PreparedReport } from '../record/prepare-report.ts'
import type { RecordStore } from '../record/record-store.ts'
import { inventReport } from './invented-reports.ts'

/** One instant for all that tests put in: nothing in a record then hangs on when the test ran. */
export const testInstant = Date.UTC(2024, 5, 1)

/** The invented reports `from` to `to`, the second not included, read and prepared. */
export function prepareInvented(from: number, to: number): PreparedReport[] {
  return Array.from({ length: to - from }, (_, index) => prepareInput(inventReport(from + index)))
}

export function prepareInput(input: PageInput, reader = 'test'): PreparedReport {
  const result = prepareItem(input, reader)
  if ('error' in result) throw new Error(result.error.message)
  return result.report
}

/** Puts reports in, all in one transaction, each from a place called after its number from `from` on. */
export function addAll(store: RecordStore, reports: readonly PreparedReport[], from = 0): Promise<Added[]> {
  return store.transact(async (writer) => {
    const added: Added[] = []
    for (const [index, report] of reports.entries())
      added.push(await addReport(writer, report, { location: `place/${from + index}`, stamp: 'x', at: testInstant }))
    return added
  })
}
