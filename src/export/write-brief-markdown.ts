import type { ExportOptions, RecordExport } from './exported.ts'
import { gatherBrief } from './gather-brief.ts'
import { type Cited, type Line, layOutBrief } from './lay-out-brief.ts'

/** A brief of a period by country, as CommonMark; options `from` and `to`. */
export async function* writeBriefMarkdown(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const page = layOutBrief(await gatherBrief(record, options))
  yield `# ${escapeMarks(page.title)}\n\n${escapeMarks(page.summary)}\n`
  for (const { name, sections } of page.chapters) {
    yield `\n## ${escapeMarks(name)}\n`
    for (const { heading, lines } of sections) yield `\n### ${escapeMarks(heading)}\n\n${lines.map(writeLine).join('')}`
  }
}

function writeLine({ day, what, notes, words, sources }: Line): string {
  const head = [day === '' ? '' : `**${escapeMarks(day)}**`, escapeMarks(what), ...notes.map(escapeMarks)].filter(
    (part) => part !== '',
  )
  const quote = words === null ? '' : `“${escapeMarks(words)}”`
  const cited = sources.length === 0 ? '' : `(${sources.map(cite).join(', ')})`
  const evidence = [quote, cited].filter((part) => part !== '').join(' ')
  return `- ${head.join(' · ')}${evidence === '' ? '' : `\\\n  ${evidence}`}\n`
}

/** An address has no `<`, `>` or line break left: `webAddress` spells them as the URL standard does. */
function cite({ name, url }: Cited): string {
  return url === null ? escapeMarks(name) : `[${escapeMarks(name)}](<${url}>)`
}

/** Nothing in a report's words is markup: no tag, no link, no emphasis, no entity. */
function escapeMarks(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&|~#]/gu, '\\$&')
}
