import { z } from 'zod'
import type { ReportDetail, TraceAnswer } from '../../api/report.ts'
import { Refusal } from '../../server/refusal.ts'
import { citedReportSchema, citeReport, sayReport } from '../cite-report.ts'
import { askOperation } from '../desk.ts'
import { quote } from '../quote.ts'
import { limit } from '../takes.ts'
import { tool } from '../tool.ts'

const gives = z.object({
  report: citedReportSchema,
  facts: z.array(
    z.object({
      fact: z.string(),
      layer: z.enum(['entity', 'time', 'statement', 'event', 'tally']),
      what: z.string(),
      rule: z.string().describe('The rule by which it was read'),
      words: z.array(z.string()).describe('The words it rests on'),
      builtFrom: z.array(z.string()),
    }),
  ),
  considered: z
    .array(
      z.object({
        outcome: z.enum(['read', 'lost']),
        stage: z.string(),
        rule: z.string(),
        why: z.string(),
        words: z.string(),
      }),
    )
    .describe('Decisions on the way about these words, with what lost'),
  published: z.array(z.object({ reason: z.string(), rule: z.string() })).describe('How the report was dated'),
  more: z.boolean(),
})
type Answer = z.infer<typeof gives>
type Span = TraceAnswer['facts'][number]['spans'][number]

export const explainFact = tool({
  name: 'explain_fact',
  title: 'Why a fact is so',
  description:
    'Why a fact of a report was read as it was: the rule, the words it rests on, how its day was worked out, and what was considered and lost. Name the fact (“v1” of read_report or get_event) or words of the report; with neither, all facts are listed. Why several reports were taken for one event is in get_event, as whyThisEvent.',
  takes: z.strictObject({
    report: z.string().min(1).max(40).describe('Id of the report'),
    fact: z.string().min(1).max(60).optional().describe('Id of the fact in it: v1 (event), s1 (statement), e1, t1 …'),
    words: z.string().min(1).max(300).optional().describe('Words just as they stand in the report'),
    limit: limit(30, 100),
  }),
  gives,
  run: async ({ report: id, fact, words, limit: most = 30 }, desk) => {
    const detail = await askOperation<ReportDetail>(desk, 'getReport', { params: { id } })
    const trace = await askOperation<TraceAnswer>(desk, 'getReportTrace', { params: { id } })
    const chosen = choose(trace, detail.reading.report.text, fact, words)
    const answer = tell(trace, chosen, detail.reading.report.text, most)
    const whole = { report: citeReport(detail.report, desk.base), ...answer }
    return { answer: whole, words: say(whole) }
  },
})

interface Chosen {
  readonly facts: TraceAnswer['facts']
  /** The places asked about; null for all. */
  readonly spans: readonly Span[] | null
}

function choose({ facts }: TraceAnswer, text: string, fact?: string, words?: string): Chosen {
  if (fact !== undefined) {
    const name = fact.slice(fact.indexOf('#') + 1)
    const found = facts.find(({ id }) => id === name)
    if (found) return { facts: withParts(found, facts), spans: found.spans }
    throw new Refusal(404, `the report has no fact ${quote(name, 60)}`, 'Leave “fact” out to see them all.')
  }
  if (words === undefined) return { facts, spans: null }
  const spans = findAll(text, words)
  if (spans.length > 0) return { facts: facts.filter((one) => one.spans.some((span) => touches(span, spans))), spans }
  throw new Refusal(404, 'these words do not stand in the report', 'Give them just as read_report shows them.')
}

/** A fact and what it was built from. */
function withParts(fact: TraceAnswer['facts'][number], all: TraceAnswer['facts']): TraceAnswer['facts'] {
  return [fact, ...all.filter(({ id }) => fact.builtFrom.includes(id))]
}

function findAll(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    spans.push({ start, end: start + words.length })
  return spans
}

function touches({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((one) => start < one.end && one.start < end)
}

function tell(
  { steps, published }: TraceAnswer,
  { facts, spans }: Chosen,
  text: string,
  most: number,
): Omit<Answer, 'report'> {
  const considered = spans === null ? [] : steps.filter((step) => touches(step, spans))
  return {
    facts: facts.slice(0, most).map(({ id, layer, what, rule, spans: places, builtFrom }) => ({
      ...{ fact: id, layer, what: quote(what), rule, builtFrom: builtFrom.slice(0, 20) },
      words: places.slice(0, 4).map(({ start, end }) => quote(text.slice(start, end))),
    })),
    considered: considered.slice(0, most).map(({ outcome, stage, rule, why, start, end }) => ({
      ...{ outcome, stage, rule, why: quote(why), words: quote(text.slice(start, end), 120) },
    })),
    published: published.slice(0, 10).map(({ reason, rule }) => ({ reason: quote(reason), rule })),
    more: facts.length > most || considered.length > most,
  }
}

function say({ report, facts, considered, published, more }: Answer): string {
  return [
    `In ${sayReport(report)}:`,
    ...facts.map(({ fact, what, rule, words, builtFrom }) => {
      const from = builtFrom.length === 0 ? '' : `; built from ${builtFrom.join(', ')}`
      return `- ${fact}: ${what}, read by the rule ${rule} from ${words.map((one) => `“${one}”`).join(', ')}${from}`
    }),
    ...(considered.length === 0 ? [] : ['Decisions about these words:']),
    ...considered.map(
      ({ outcome, stage, rule, why, words }) =>
        `- ${outcome === 'read' ? 'taken' : 'lost'} (${stage}) “${words}”: ${why}, rule ${rule}`,
    ),
    ...published.map(({ reason, rule }) => `The report’s day: ${reason}, rule ${rule}`),
    ...(more ? ['There is more: name a fact or words, or raise limit, up to 100.'] : []),
  ].join('\n')
}
