// Counts in how many texts each word's stem stands, and writes src/record/stories/background.json.
//   node scripts/make-background.ts FOLDER     FOLDER: has data/releases, data/gum and data/meantime
// US government releases are free of rights; GUM and MEANTIME are CC BY. Releases are many and alike, so each text of the
// other two counts for several: ten for GUM (general prose, 43 texts), five for MEANTIME (news, 54 texts).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { stemmer } from 'stemmer'
import { readPage } from '../src/page/read-page.ts'

/** Stems in fewer texts than this say no more than unknown ones. */
const atLeast = 3
/** Steps a doubling: counts are kept as the logarithm, to that precision. */
const steps = 4
const longest = 8000

const folder = process.argv[2]
if (!folder) throw new Error('usage: make-background.ts FOLDER')
const counts = new Map<string, number>()
let texts = 0
for (const text of releases(join(folder, 'data', 'releases'))) count(text, 1)
for (const text of columns(join(folder, 'data', 'gum'), '.tsv', 2)) count(text, 10)
for (const text of columns(join(folder, 'data', 'meantime'), '.conll', 1)) count(text, 5)
write()

function* releases(data: string): Generator<string> {
  for (const name of readdirSync(data).sort())
    for (const line of gunzipSync(readFileSync(join(data, name)))
      .toString('utf8')
      .trim()
      .split('\n')) {
      const { title, html } = JSON.parse(line)
      yield readPage({ html: `<html><head><title>${title}</title></head><body><h1>${title}</h1>${html}</body></html>` })
        .report.text
    }
}

function* columns(data: string, ending: string, column: number): Generator<string> {
  for (const name of readdirSync(data).sort()) {
    if (!name.endsWith(ending)) continue
    const rows = readFileSync(join(data, name), 'utf8')
      .split('\n')
      .filter((row) => /^\d/u.test(row))
    yield rows.map((row) => row.split('\t')[column] ?? '').join(' ')
  }
}

function count(text: string, weight: number): void {
  const words =
    text
      .slice(0, longest)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  for (const stem of new Set(words.map(stemmer))) counts.set(stem, (counts.get(stem) ?? 0) + weight)
  texts += weight
}

function write(): void {
  const levels = new Map<number, string[]>()
  for (const [stem, found] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (found < atLeast || stem.length < 2) continue
    const level = Math.round(steps * Math.log2(found))
    levels.set(level, [...(levels.get(level) ?? []), stem])
  }
  const notice =
    'In how many texts a stem stands: 2^(level / steps). From US government releases, GUM (CC BY) and MEANTIME (CC BY); see scripts/make-background.ts.'
  const words = Object.fromEntries(
    [...levels].sort(([a], [b]) => a - b).map(([level, stems]) => [level, stems.join(' ')]),
  )
  writeFileSync(
    join(import.meta.dirname, '..', 'src', 'record', 'stories', 'background.json'),
    `${JSON.stringify({ notice, texts, steps, words }, null, 1)}\n`,
  )
  console.log(`${texts} texts, ${[...levels.values()].reduce((sum, stems) => sum + stems.length, 0)} stems`)
}
