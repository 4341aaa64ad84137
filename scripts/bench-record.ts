// npm run bench:record -- FILE [N]: how long each kind of question takes on a record, with N different questions of each kind (default 20).
// Prints a table: median and 95th percentile of the time and of the processor's time, in milliseconds; on a busy machine only the second
// tells anything. Says which are over the time that an answer may take.
import { parseArgs, styleText } from 'node:util'
import { print } from '../src/cli/print.ts'
import { eventKinds } from '../src/document/facts.ts'
import { addDays } from '../src/record/day-number.ts'
import type { RecordStore } from '../src/record/record-store.ts'
import { openRecord } from '../src/store/open-record.ts'

/** Milliseconds within which a question is answered; whole-record aggregates may take longer. */
const target = 100

const words = [
  'minister',
  'president',
  'grain',
  'corridor',
  'peace',
  'sanctions',
  'today',
  'ceasefire',
  'vaccine',
  'missile',
]
const rows = [
  '"foreign minister"',
  '"prime minister"',
  '"climate change"',
  '"the president of"',
  '"to be the"',
  '"peace talks"',
]

interface Question {
  readonly name: string
  readonly whole?: boolean
  readonly ask: (number: number) => Promise<unknown>
}

const { positionals } = parseArgs({ allowPositionals: true })
const [file, times = '20'] = positionals
if (file === undefined) {
  console.error('usage: npm run bench:record -- FILE [N]')
  process.exit(2)
}
const opening = performance.now()
const store = openRecord(file, { readOnly: true })
const opened = performance.now() - opening
const counts = await store.counts()
await print(
  `${counts.reports} reports, ${counts.events} events, ${counts.actors} actors; opened in ${opened.toFixed(1)} ms\n\n`,
)
await print(
  `${'question'.padEnd(44)}${['median', '95 %', 'cpu', 'cpu 95 %'].map((head) => head.padStart(10)).join('')}  ms\n`,
)
for (const question of await questions(store)) await print(line(question, await time(question, Number(times))))
await store.close()

interface Taken {
  /** Milliseconds, sorted. */
  readonly time: readonly number[]
  readonly processor: readonly number[]
}

function line({ name, whole }: Question, { time, processor }: Taken): string {
  const figures = [at(time, 0.5), at(time, 0.95), at(processor, 0.5), at(processor, 0.95)]
  const slow = !whole && at(processor, 0.95) > target ? styleText('yellow', `  over ${target}`) : ''
  const shown = figures.map((figure) => figure.toFixed(1).padStart(10)).join('')
  return `${(whole ? `${name} (whole record)` : name).padEnd(44)}${shown}${slow}\n`
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

async function time({ ask }: Question, count: number): Promise<Taken> {
  const taken: { time: number; processor: number }[] = []
  for (let number = 0; number < count; number++) {
    const [began, before] = [performance.now(), process.cpuUsage()]
    await ask(number)
    const { user, system } = process.cpuUsage(before)
    taken.push({ time: performance.now() - began, processor: (user + system) / 1000 })
  }
  const sorted = (values: number[]) => values.sort((a, b) => a - b)
  return { time: sorted(taken.map((one) => one.time)), processor: sorted(taken.map((one) => one.processor)) }
}

/** On whom and what the record has most and least of, and in between. */
async function questions(store: RecordStore): Promise<readonly Question[]> {
  const people = await idsFrom(store, ['foreign minister', 'president', 'secretary of state', 'prime minister'])
  const countries = ['RUS', 'CHN', 'USA', 'UKR', 'FRA', 'ISR', 'KEN', 'PER', 'JPN', 'EGY', 'TUR', 'IND']
  const newest = (await store.events({ order: 'known-descending', limit: 1 })).rows[0]?.known ?? '2024-01-01'
  const person = (number: number) => pick(people, number)
  const country = (number: number) => pick(countries, number)
  const other = (number: number) => pick(countries, number * 5 + 7)
  const day = (number: number) => addDays(newest, -number * 17)
  return [
    { name: 'events', ask: (n) => store.events({ order: pick(['day', 'day-descending', 'known-descending'], n) }) },
    {
      name: 'events of a kind and status',
      ask: (n) =>
        store.events({ kinds: [pick(eventKinds, n)], statuses: [pick(['cancelled', 'planned', 'occurred'], n)] }),
    },
    { name: 'what is ahead of a day', ask: (n) => store.events({ statuses: ['planned'], from: day(n) }) },
    { name: 'events of a week', ask: (n) => store.events({ from: day(n), to: addDays(day(n), 6) }) },
    { name: 'events of a person', ask: (n) => store.events({ actors: [person(n)] }) },
    { name: 'events of two countries', ask: (n) => store.events({ countries: [country(n), other(n)] }) },
    { name: 'events in a country', ask: (n) => store.events({ place: country(n) }) },
    { name: 'events with several sources', ask: (n) => store.events({ minSources: 2 + (n % 3) }) },
    { name: 'contradicted events', ask: (n) => store.events({ contradicted: true, countries: [country(n)] }) },
    {
      name: 'events known first in a week',
      ask: (n) => store.events({ knownFrom: day(n), knownTo: addDays(day(n), 6) }),
    },
    { name: 'events as known on a day', ask: (n) => store.events({ knownOn: day(n), order: 'known-descending' }) },
    {
      name: 'events of a country as known on a day',
      ask: (n) => store.events({ knownOn: day(n), countries: [country(n)] }),
    },
    { name: 'find a word', ask: (n) => store.find(pick(words, n), {}) },
    {
      name: 'find a word in a month',
      ask: (n) => store.find(pick(words, n), { knownFrom: addDays(day(n), -30), knownTo: day(n) }),
    },
    { name: 'find several words', ask: (n) => store.find(`${pick(words, n)} ${pick(words, n + 3)}`, {}) },
    { name: 'find words in a row', ask: (n) => store.find(pick(rows, n), {}) },
    { name: 'find beginnings of words', ask: (n) => store.find(`${pick(words, n).slice(0, 4)}*`, {}) },
    { name: 'statements', ask: (n) => store.statements({ knownTo: day(n) }) },
    { name: 'statements by a person', ask: (n) => store.statements({ by: person(n) }) },
    { name: 'statements about a country', ask: (n) => store.statements({ about: [country(n)] }) },
    {
      name: 'statements by a person about a country',
      ask: (n) => store.statements({ by: person(n), about: [country(n)] }),
    },
    { name: 'statements with words', ask: (n) => store.statements({ words: pick(words, n) }) },
    {
      name: 'whom a name can mean',
      ask: (n) => store.actorsNamed(pick(['Lavrov', 'RUS', 'foreign minister of China', 'ka', 'Smith', 'Xi'], n)),
    },
    { name: 'offices of a person', ask: (n) => store.offices(person(n)) },
    { name: 'contacts of two countries', ask: (n) => store.contacts(country(n), other(n)) },
    { name: 'contacts of a person and a country', ask: (n) => store.contacts(person(n), country(n)) },
    { name: 'counts claimed for a country', ask: (n) => store.tallies(country(n)) },
    { name: 'contacts of a country with all', whole: true, ask: (n) => store.contacts(country(n)) },
    { name: 'last contacts of all states', whole: true, ask: () => store.lastContacts() },
    { name: 'counts', whole: true, ask: () => store.counts() },
  ]
}

function pick<Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length]!
}

/** Of whom most reports speak among those who held these offices, and of whom fewest. */
async function idsFrom(store: RecordStore, titles: readonly string[]): Promise<string[]> {
  const found = new Map<string, number>()
  for (const title of titles)
    for (const owner of ['the United States', 'Russia', 'China', 'Ukraine', 'France', 'Israel', 'Japan'])
      for (const { actor, reports } of await store.actorsNamed(`${title} of ${owner}`, 5)) found.set(actor.id, reports)
  return [...found].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}
