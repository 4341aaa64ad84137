import { briefStyle } from './brief-style.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { ExportOptions, RecordExport } from './exported.ts'
import { gatherBrief } from './gather-brief.ts'
import { type BriefPage, type Chapter, type Cited, type Line, layOutBrief, type Section } from './lay-out-brief.ts'

/** A brief of a period by country, as one page: no script, nothing fetched, light or dark as the reader has it; options `from` and `to`. */
export async function* writeBriefHtml(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const page = layOutBrief(await gatherBrief(record, options))
  yield head(page)
  for (const chapter of page.chapters) yield writeChapter(chapter)
  yield '</main>\n</body>\n</html>\n'
}

function head({ title, summary, chapters }: BriefPage): string {
  const links = chapters.map(({ name, anchor }) => `<li><a href="#${anchor}">${escapeMarkup(name)}</a></li>`)
  const contents = links.length === 0 ? '' : `<nav aria-label="Countries"><ul>${links.join('')}</ul></nav>\n`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
<style>${briefStyle}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(summary)}</p>
${contents}</header>
<main>
`
}

function writeChapter({ name, anchor, sections }: Chapter): string {
  return `<section id="${anchor}">\n<h2>${escapeMarkup(name)}</h2>\n${sections.map(writeSection).join('')}</section>\n`
}

function writeSection({ heading, lines }: Section): string {
  return `<h3>${escapeMarkup(heading)}</h3>\n<ul>\n${lines.map(writeLine).join('')}</ul>\n`
}

function writeLine({ day, what, notes, words, sources }: Line): string {
  const when = day === '' ? '' : `<span class="day">${escapeMarkup(day)}</span>`
  const told = notes.length === 0 ? '' : `<span class="notes">${notes.map(escapeMarkup).join(' · ')}</span>`
  const quote = words === null ? '' : `<q>${escapeMarkup(words)}</q>`
  const cited = sources.length === 0 ? '' : `<cite>${sources.map(cite).join(', ')}</cite>`
  const parts = [when, `<b>${escapeMarkup(what)}</b>`, told, quote, cited]
  return `<li>${parts.filter((part) => part !== '').join(' ')}</li>\n`
}

function cite({ name, url }: Cited): string {
  const text = escapeMarkup(name)
  return url === null ? text : `<a href="${escapeMarkup(url)}">${text}</a>`
}
