import type { Note } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Decoded } from './decode-page.ts'
import { maxBytes } from './decode-page.ts'
import { longestText } from './lay-text.ts'

/** What a reader should know of how the page was read. `cut`: the text is longer than what is read of it. */
export function noteOddities(decoded: Decoded, report: Report, cut: boolean): Note[] {
  const messages: string[] = []
  if (decoded.cut) messages.push(`Only the first ${maxBytes / 1_000_000} MB were read: the input is longer.`)
  if (cut) messages.push(`Only the first ${longestText.toLocaleString('en')} characters of the text were read.`)
  if (decoded.text.trim() === '') messages.push('The input is empty.')
  else if (!/\p{L}/u.test(report.text)) messages.push('No words were found: the page has no text of its own.')
  else if (decoded.format === 'html' && bodyLength(report) < 150)
    messages.push(
      'Hardly any running text was found: this may be a front page, a list, an error page or a page behind a login.',
    )
  if (report.language !== null && report.language !== 'en')
    messages.push(
      `The text is in ${nameOf(report.language)}: known names, days and what the page says of itself are read; who said and did what is read in English only.`,
    )
  if (lostLetters(decoded.text) > 3)
    messages.push('Some letters could not be decoded: the encoding is broken or wrongly declared.')
  return messages.map((message) => ({ stage: 'page', message }))
}

/** Made when it is wanted: it takes as long to make as a report to read, and few reports want it. */
let languages: Intl.DisplayNames | null = null

function nameOf(language: string): string {
  languages ??= new Intl.DisplayNames(['en'], { type: 'language' })
  return languages.of(language) ?? language
}

/** Up to ten are counted. */
function lostLetters(text: string): number {
  let lost = 0
  for (let at = text.indexOf('\ufffd'); at >= 0 && lost < 10; at = text.indexOf('\ufffd', at + 1)) lost++
  return lost
}

function bodyLength({ blocks }: Report): number {
  return blocks.reduce((sum, { kind, start, end }) => (kind === 'title' ? sum : sum + end - start), 0)
}
