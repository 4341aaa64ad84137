import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Page, readPage } from './read-page.ts'

const folder = new URL('../../corpus/pages/', import.meta.url)

/** A page as `expected.txt` has it: facts, blocks, what was removed, notes. */
function print({ report, notes }: Page): string {
  const { dateline } = report
  const facts = [
    `language: ${report.language}`,
    `dateline: ${dateline ? `${dateline.place} | ${dateline.agency} | ${dateline.day ?? null}` : null}`,
    `bylines: ${report.bylines.join('; ')}`,
    `contributors: ${report.contributors.join('; ')}`,
    `origin: ${report.origin ? `${report.origin.agency} (${report.origin.basis})` : null}`,
  ]
  const blocks = report.blocks.map(({ kind, start, end }) => `[${kind}] ${report.text.slice(start, end)}`)
  const removed = report.removed.map(({ kind, rule, text }) => `- ${kind} (${rule}): ${text}`)
  return `${[...facts, '', ...blocks, '', ...removed, ...notes.map((note) => `! ${note.message}`)].join('\n').trim()}\n`
}

describe('pages of the corpus', () => {
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  test.each(slugs.map(({ name }) => name))('%s', (slug) => {
    const files = readdirSync(new URL(`${slug}/`, folder))
    const file = files.find((name) => name.startsWith('page.'))
    expect(files).toContain('expected.txt')
    const bytes = readFileSync(new URL(`${slug}/${file}`, folder))
    expect(print(readPage({ bytes }))).toBe(readFileSync(new URL(`${slug}/expected.txt`, folder), 'utf8'))
  })
})
