// Takes what Readout reads now as what it is expected to read, where the two differ. Read the diff before you commit it.
//   npm run accept                    all of corpus/sentences, corpus/pages and corpus/samples
//   npm run accept -- visits release  only what has one of these words in its name
// Refuses where CI is set. Floors in corpus/scores.json are none of its business: `npm run score -- FOLDER --raise` lifts them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCaseFile, writeCaseFile } from '../src/testing/case-file.ts'
import * as readings from '../src/testing/corpus-readings.ts'

if (process.env.CI) {
  console.error('accept: CI is set; expectations are accepted by hand only')
  process.exit(2)
}
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word))
let changed = 0

acceptSentences()
for (const slug of readings.pageSlugs().filter(isWanted))
  acceptFile(new URL(`pages/${slug}/expected.txt`, readings.corpus), readings.readPageCase(slug))
for (const name of readings.sampleNames().filter(isWanted))
  acceptFile(readings.expectedOfSample(name), readings.readSample(name))
console.log(
  changed === 0 ? 'accept: nothing has changed' : `accept: ${changed} changed; read each before you commit it`,
)

function acceptSentences(): void {
  const folder = new URL('sentences/', readings.corpus)
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.cases.txt'))
    .filter(isWanted)) {
    const url = new URL(file, folder)
    const source = readFileSync(url, 'utf8')
    const { head, cases } = readCaseFile(source)
    const read = cases.map((one) => {
      const expected = readings.readSentences(one)
      showChange(`${file}: ${one.name}`, one.expected ?? [], expected, one.fixme)
      return { ...one, expected }
    })
    const written = writeCaseFile({ head, cases: read })
    if (written !== source) writeFileSync(url, written)
  }
}

function acceptFile(url: URL, text: string): void {
  const old = readings.readExpected(url)
  const name = relative(fileURLToPath(readings.corpus), fileURLToPath(url))
  showChange(name, old.text.split('\n'), text.split('\n'), old.fixme)
  mkdirSync(new URL('.', url), { recursive: true })
  if (text !== old.text) writeFileSync(url, [...old.fixme, text].join('\n'))
}

/** Lines that are gone and lines that are new, in their order, and what was known to be wrong: it may be right now. */
function showChange(name: string, old: readonly string[], now: readonly string[], fixme: readonly string[] = []): void {
  if (old.join('\n') === now.join('\n')) return
  changed += 1
  const gone = old.filter((line) => !now.includes(line))
  const come = now.filter((line) => !old.includes(line))
  const lines = [...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`), ...fixme]
  console.log([`\n${name}`, ...lines.map((line) => `  ${line}`)].join('\n'))
}
