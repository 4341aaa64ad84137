// Makes many reports of real ones, for measuring with more reports than there are: each pass over the real ones is another world, with other
// people (who held the same office there and then, or invented ones), other countries and cities, other days and other figures, the same
// all through a world, so that its reports tell of the same events as the real ones did. The same arguments give the same bytes.
//   npm run vary -- FILES… --count 100000 > out.jsonl      FILES: JSON lines with html, url, title, published; gzipped too
//     --years 12    over how many years before the real ones the worlds lie
//     --skip 0      how many of the count to leave out at the beginning
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { readInput } from '../src/pipeline.ts'
import { chance } from './vary/chance.ts'
import { makeAtlas } from './vary/make-atlas.ts'
import { type Original, type RealReport, varyReport, type World } from './vary/vary-report.ts'

const reportLine = z.object({
  id: z.string(),
  url: z.url(),
  title: z.string(),
  published: z.iso.datetime({ offset: true }),
  html: z.string(),
})

const { values, positionals } = parseArgs({
  options: {
    count: { type: 'string' },
    years: { type: 'string', default: '12' },
    skip: { type: 'string', default: '0' },
  },
  allowPositionals: true,
})
const [count, years, skip] = [Number(values.count), Number(values.years), Number(values.skip)]
if (positionals.length === 0 || !(count > 0) || !(years > 0) || !(skip >= 0)) {
  console.error('vary: give files of reports and --count: npm run vary -- FILES… --count 100000 > out.jsonl')
  process.exit(2)
}

const reports = positionals
  .flatMap(readReports)
  .sort((a, b) => Date.parse(a.published) - Date.parse(b.published) || (a.id < b.id ? -1 : 1))
const originals = new Map<number, Original>()
let world: World | null = null
for (let index = skip; index < count; index++) {
  const number = Math.floor(index / reports.length) + 1
  if (world?.number !== number) world = makeWorld(number)
  const line = JSON.stringify(varyReport(originalAt(index % reports.length), world))
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

function readReports(file: string): RealReport[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => reportLine.parse(JSON.parse(line)))
}

function makeWorld(number: number): World {
  return { number, atlas: makeAtlas(number), days: -Math.floor(chance('days', number) * years * 365.25) }
}

function originalAt(at: number): Original {
  const known = originals.get(at)
  if (known) return known
  const report = reports[at]!
  const { id: _, ...input } = report
  const people = readInput(input).entities.filter(({ kind }) => kind === 'person')
  const original = {
    ...report,
    people: people.map(({ name, aliases = [], country, offices }) => ({
      name: name.replace(/^The /u, ''),
      aliases,
      country,
      offices: offices.length,
    })),
  }
  originals.set(at, original)
  return original
}
