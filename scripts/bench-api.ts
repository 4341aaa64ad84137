// npm run bench:api -- RECORD [N] [--only NAME]: how long the API takes to answer on a record, with N different questions of each kind
// (default 40): the operations themselves, in this process, without HTTP. Prints median, 95th percentile and most, in milliseconds, of the
// clock and of the processor's time; on a busy machine only the second tells anything. Says which are over the time that an answer may take.
import { parseArgs, styleText } from 'node:util'
import { print } from '../src/cli/print.ts'
import { openRecord } from '../src/store/open-record.ts'
import { askOperation } from '../src/testing/ask-operation.ts'
import { readingHouse } from '../src/testing/reading-house.ts'
import { listQuestions, type Question } from './bench/api-questions.ts'
import { percentile } from './bench/percentile.ts'

/** Milliseconds within which the 95th percentile of a screen's data is there. */
const target = 150

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } })
const [file, times = '40'] = positionals
if (file === undefined) {
  console.error('usage: npm run bench:api -- RECORD [N] [--only NAME]')
  process.exit(2)
}

interface Taken {
  readonly clock: number
  readonly cpu: number
  readonly bytes: number
}

const store = openRecord(file, { readOnly: true })
const { lastKnown } = await store.about()
const house = readingHouse(store, lastKnown ?? '2026-01-01')
const { reports, events } = await store.counts()
await print(`${reports} reports, ${events} events; today is ${house.today().day}\n\n`)
const heads = ['median', '95 %', 'most', 'cpu', 'cpu 95 %', 'kB']
await print(`${'question'.padEnd(44)}${heads.map((head) => head.padStart(10)).join('')}  ms\n`)
for (const question of await listQuestions(store, Number(times)))
  if (values.only === undefined || question.name.includes(values.only))
    await print(line(question, await time(question)))
await store.close()

async function time({ operation, asked }: Question): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const one of asked) {
    const before = process.cpuUsage()
    const start = performance.now()
    const answer = await askOperation(house, operation, one)
    const bytes = JSON.stringify(answer).length
    const clock = performance.now() - start
    const { user, system } = process.cpuUsage(before)
    taken.push({ clock, cpu: (user + system) / 1000, bytes })
  }
  return taken
}

function line({ name }: Question, taken: readonly Taken[]): string {
  const clock = taken.map((one) => one.clock)
  const cpu = taken.map((one) => one.cpu)
  const bytes = taken.map((one) => one.bytes / 1000)
  const figures = [
    ...[percentile(clock, 0.5), percentile(clock, 0.95), percentile(clock, 1)],
    ...[percentile(cpu, 0.5), percentile(cpu, 0.95), percentile(bytes, 0.5)],
  ]
  const told = `${name.padEnd(44)}${figures.map((figure) => figure.toFixed(1).padStart(10)).join('')}`
  return figures[1]! > target ? `${styleText('red', `${told}  over ${target}`)}\n` : `${told}\n`
}
