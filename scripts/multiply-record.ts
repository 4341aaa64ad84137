// npm run multiply -- RECORD --reports 100000 --out FILE: makes a large record of a small one, for measuring with bench:api, bench:record and
// bench:serve. Each copy is a world with other people and other sites, at the same days. Twenty seconds for 100,000 reports.
import { parseArgs } from 'node:util'
import { print } from '../src/cli/print.ts'
import { multiplyRecord } from '../src/testing/multiply/multiply-record.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { reports: { type: 'string', default: '100000' }, out: { type: 'string' } },
})
const [file] = positionals
if (file === undefined || values.out === undefined || !(Number(values.reports) > 0)) {
  console.error('usage: npm run multiply -- RECORD --reports 100000 --out FILE')
  process.exit(2)
}
const began = performance.now()
const { worlds, reports, events } = await multiplyRecord(file, values.out, Number(values.reports))
const seconds = ((performance.now() - began) / 1000).toFixed(1)
await print(`${reports} reports, ${events} events, in ${worlds} worlds, in ${seconds} s\n`)
