// Adds prepared reports to a record, a few at a time, and says on standard output which are confirmed. The tests kill it at any moment.
// Arguments: the record's file, a file of prepared reports (v8 serialisation).
import { readFileSync, writeSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { addReport } from '../record/add-report.ts'
import type { PreparedReport } from '../record/prepare-report.ts'
import { openRecord } from '../store/open-record.ts'

const [file = '', reports = ''] = process.argv.slice(2)
const prepared = deserialize(readFileSync(reports)) as PreparedReport[]
const store = openRecord(file)
const batch = 3
for (let from = 0; from < prepared.length; from += batch) {
  const some = prepared.slice(from, from + batch)
  const ids = await store.transact(async (writer) => {
    const added: string[] = []
    for (const [index, report] of some.entries()) {
      const place = { location: `place/${from + index}`, stamp: 'x', at: 1_700_000_000_000 }
      added.push((await addReport(writer, report, place)).report)
    }
    return added
  })
  // Written at once, past any buffer: what stands here was confirmed.
  writeSync(1, `${ids.join('\n')}\n`)
}
await store.close()
writeSync(1, 'done\n')
