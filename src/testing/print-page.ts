import type { Page } from '../page/read-page.ts'

/** The golden form of a page, corpus/pages/<slug>/expected.txt: facts, blocks, what was removed, notes. */
export function printPage({ report, notes }: Page): string {
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
