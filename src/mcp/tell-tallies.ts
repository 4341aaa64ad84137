import { z } from 'zod'
import type { PairDetail } from '../api/actor.ts'
import { citedReportSchema, citeReport, sayReport } from './cite-report.ts'
import type { Desk } from './desk.ts'
import { quote } from './quote.ts'

export const tallySchema = z
  .object({
    claimed: z.int(),
    recorded: z.int().describe('As many the record itself has'),
    kind: z.string(),
    of: z.array(z.string()),
    since: z.string().nullable(),
    words: z.string(),
    report: citedReportSchema,
  })
  .describe('A count that a report claims: “met 39 times”')
type Tally = z.infer<typeof tallySchema>

export function tellTallies(tallies: PairDetail['tallies'], { base }: Desk): Tally[] {
  return tallies.slice(0, 10).map(({ count, recorded, kind, actors, since, words, report }) => ({
    ...{ claimed: count, recorded, kind, since: since && quote(since, 100), words: quote(words) },
    of: actors.slice(0, 10).map(({ name }) => quote(name, 120)),
    report: citeReport(report, base),
  }))
}

export function sayTallies(tallies: readonly Tally[]): string[] {
  const lines = tallies.map(
    ({ claimed, recorded, kind, words, report }) =>
      `- ${claimed} × ${kind}, a report claims: “${words}”, in ${sayReport(report)}; the record itself has ${recorded}`,
  )
  return lines.length === 0 ? [] : ['Counts that reports claim:', ...lines]
}
