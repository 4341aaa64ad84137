import { z } from 'zod'
import type { SearchAnswer } from '../../api/search.ts'
import { citedEventSchema, citeEvents, sayEvents } from '../cite-event.ts'
import { citedReportSchema, citeReport, sayReport } from '../cite-report.ts'
import { askOperation } from '../desk.ts'
import { quote } from '../quote.ts'
import { day, limit } from '../takes.ts'
import { tool } from '../tool.ts'

const found = z.object({ report: citedReportSchema, copyOf: z.string().nullable(), passages: z.array(z.string()) })

/** Events that are told of with the reports. */
const mostEvents = 5

export const searchReports = tool({
  name: 'search_reports',
  title: 'Search reports',
  description:
    'Searches the text of all reports for words, best first, with the passages that hold them. "…" for a phrase, -word to leave out, word* for what begins so. Then read_report reads one.',
  takes: z.strictObject({
    words: z.string().min(1).max(300),
    knownFrom: day('Published on this day or later'),
    knownTo: day('Published on this day or before'),
    outlet: z.string().min(1).max(300).optional().describe('Agency, publisher or site'),
    offset: z.int().min(0).max(10_000).optional().describe('Leave out so many of the first'),
    limit: limit(8, 25),
  }),
  gives: z.object({
    reports: z.array(found),
    events: z.array(citedEventSchema).describe('Of these reports, whose words hold it; the first few'),
    total: z.int().nullable(),
    nextOffset: z.int().nullable().describe('Ask again with this offset; null at the end'),
  }),
  run: async ({ words: q, limit: most = 8, offset = 0, ...same }, desk) => {
    const search = await askOperation<SearchAnswer>(desk, 'search', { query: { q, offset, limit: most, ...same } })
    const reports = search.reports.map(({ report, passages }) => ({
      report: citeReport(report, desk.base),
      copyOf: report.copyOf,
      passages: passages.slice(0, 3).map(({ words }) => quote(words)),
    }))
    const events = await citeEvents(search.events.slice(0, mostEvents), desk)
    const nextOffset = search.more ? offset + reports.length : null
    const lines = reports.map(({ report, copyOf, passages }, index) => {
      const copy = copyOf === null ? '' : ` (repeats report ${copyOf}: no source of its own)`
      return `${index + 1}. ${sayReport(report)}${copy}\n${passages.map((one) => `  “${one}”`).join('\n')}`
    })
    const words = [
      lines.length === 0 ? 'No report holds these words.' : lines.join('\n'),
      ...(events.length === 0 ? [] : ['Events that these words tell of:', sayEvents(events)]),
      ...(nextOffset === null ? [] : [`There are more: ask again with offset ${nextOffset}.`]),
    ].join('\n')
    return { answer: { reports, events, total: search.total, nextOffset }, words }
  },
})
