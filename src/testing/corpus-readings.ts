import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readPage } from '../page/read-page.ts'
import { readInput } from '../pipeline.ts'
import type { Case } from './case-file.ts'
import { printPage } from './print-page.ts'
import { printReading } from './print-reading.ts'

export const corpus = new URL('../../corpus/', import.meta.url)

/** A case through the whole pipeline, as it is: nothing is taken for page furniture. */
export function readSentences({ text, published }: Case): string[] {
  return printReading(readInput({ text, clean: false, ...(published === 'none' ? {} : { published }) }))
}

/** Files of corpus/samples that `npm start` reads. */
export function sampleNames(): string[] {
  return readdirSync(new URL('samples/', corpus))
    .filter((name) => /^\d/u.test(name))
    .sort()
}

/** Where the expected reading of a sample lies. */
export function expectedOfSample(name: string): URL {
  return new URL(`samples/expected/${name.replace(/\.\w+$/u, '.txt')}`, corpus)
}

/** What stands in a file of expectations, and the lines at its top that say what is known to be wrong in it. */
export function readExpected(url: URL): { fixme: string[]; text: string } {
  const lines = existsSync(url) ? readFileSync(url, 'utf8').split('\n') : ['']
  const first = lines.findIndex((line) => !line.startsWith('# FIXME'))
  return { fixme: lines.slice(0, first), text: lines.slice(first).join('\n') }
}

/** A report of corpus/samples through the whole pipeline, as a file of its own would be read. */
export function readSample(name: string): string {
  const reading = readInput({ bytes: readFileSync(new URL(`samples/${name}`, corpus)) })
  const { title, published, text, blocks } = reading.report
  const head = [`title: ${title}`, `published: ${published ? `${published.edtf} (${published.basis})` : null}`]
  const because = published?.because.map(({ reason, rule }) => `because: ${reason} (${rule})`) ?? []
  const body = blocks.map(({ kind, start, end }) => `[${kind}] ${text.slice(start, end)}`)
  return `${[...head, ...because, '', ...body, '', ...printReading(reading)].join('\n')}\n`
}

/** Names of the folders of corpus/pages. */
export function pageSlugs(): string[] {
  return readdirSync(new URL('pages/', corpus), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** A page of corpus/pages through the page stage. */
export function readPageCase(slug: string): string {
  const folder = new URL(`pages/${slug}/`, corpus)
  const file = readdirSync(folder).find((name) => name.startsWith('page.'))
  return printPage(readPage({ bytes: readFileSync(new URL(file ?? 'page.html', folder)) }))
}
