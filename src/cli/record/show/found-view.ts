import type { Found, Passage } from '../../../record/query.ts'
import { colours, harmless, width } from '../../print.ts'
import { wrap } from '../../show/lay-out.ts'
import type { ListView } from '../print-list.ts'
import { showReportLine } from './report-line.ts'

type FoundReport = Found['reports'][number]

/** What a search found: each report with the passages, what was asked for marked in them, and the events and statements that hold it. */
export const foundView: ListView<FoundReport> = {
  toJson: (found) => found,
  columns: ['report', 'title', 'known', 'source', 'url', 'events', 'statements', 'passage'],
  toRows: ({ report, passages, events, statements }) => [
    [
      ...[report.id, report.title, report.known, report.source, report.url, events.join('; '), statements.join('; ')],
      passages[0]?.words ?? null,
    ],
  ],
  show: (items, first) =>
    items
      .map(showFound)
      .join('\n')
      .replace(/^/u, first ? '' : '\n'),
  none: 'no report holds all these words. Ask for fewer, or for other forms of them.',
}

function showFound({ report, passages, events, statements }: FoundReport): string {
  const lines = passages.map((passage) => wrap(`… ${markWords(passage)} …`, width(), '    '))
  const counts = [
    events.length > 0 ? `events ${events.join(' ')}` : '',
    statements.length > 0 ? `statements ${statements.join(' ')}` : '',
  ].filter(Boolean)
  const rest = counts.length > 0 ? [colours.dim(wrap(counts.join(' · '), width(), '    '))] : []
  return `${[showReportLine(report), ...lines, ...rest].join('\n')}\n`
}

/** In bold on a terminal with colour, in brackets elsewhere. */
function markWords({ words, marks }: Passage): string {
  const mark = colours.isColorSupported ? colours.bold : (found: string) => `[${found}]`
  let at = 0
  let text = ''
  for (const { start, end } of marks) {
    text += harmless(words.slice(at, start)) + mark(harmless(words.slice(start, end)))
    at = end
  }
  return (text + harmless(words.slice(at))).replace(/\s+/gu, ' ').trim()
}
