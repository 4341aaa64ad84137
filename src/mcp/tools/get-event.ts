import { z } from 'zod'
import type { EventDetail } from '../../api/event.ts'
import { citedEventSchema, citeEvent, citeEvents, count, sayEvent } from '../cite-event.ts'
import { citedReportSchema, citeReport, sayReport } from '../cite-report.ts'
import { askOperation, type Desk } from '../desk.ts'
import { quote } from '../quote.ts'
import { sayToday } from '../say-today.ts'
import { limit, today, todayGiven } from '../takes.ts'
import { tool } from '../tool.ts'

const gives = z.object({
  today: todayGiven,
  event: citedEventSchema,
  life: z
    .array(
      z.object({
        what: z.string(),
        day: z.string().nullable(),
        by: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        words: z.string(),
        report: citedReportSchema.nullable(),
      }),
    )
    .describe('Announced, moved, happened …, oldest first'),
  claims: z.array(
    z.object({ by: z.string(), stance: z.string(), on: z.string().nullable(), words: z.string(), report: z.string() }),
  ),
  disagreement: z.array(
    z.object({
      on: z.string(),
      sides: z.array(z.object({ value: z.string(), by: z.array(z.string()), reports: z.array(z.string()) })),
    }),
  ),
  evidence: z
    .array(
      z.object({
        fact: z.string().describe('Give it to explain_fact as “fact”, with its report'),
        report: citedReportSchema,
        words: z.string(),
        says: z.string(),
        rule: z.string(),
        whyThisEvent: z.array(z.string()).describe('Why this report was taken to speak of this event'),
        by: z.enum(['machine', 'person']),
      }),
    )
    .describe('Every report that tells of it, with its words'),
  copies: z.int().describe('Reports that repeat another’s text: no sources of their own'),
  whole: z.object({ id: z.string(), title: z.string() }).nullable().describe('The event of which this is a part'),
  parts: z.array(citedEventSchema),
  corrections: z.array(z.object({ action: z.string(), who: z.string(), at: z.string(), why: z.string().nullable() })),
  more: z.boolean(),
})
type Answer = z.infer<typeof gives>

export const getEvent = tool({
  name: 'get_event',
  title: 'One event',
  description:
    'All that the record has of one event: its life step by step, who claims and who denies it, on what reports disagree, and every report that tells of it with its quoted words. Call it before saying that something happened, or that it did not.',
  takes: z.strictObject({
    id: z.string().min(1).max(100).describe('Id of the event, from another answer'),
    today,
    limit: limit(20, 50).describe('Most reports, steps and claims each; default 20'),
  }),
  gives,
  run: async ({ id, limit: most = 20, today: on }, desk) => {
    const query = on === undefined ? {} : { today: on }
    const detail = await askOperation<EventDetail>(desk, 'getEvent', { params: { id }, query })
    const answer = await tellEvent(detail, most, desk)
    return { answer, words: say(answer) }
  },
})

async function tellEvent(detail: EventDetail, most: number, desk: Desk): Promise<Answer> {
  const { today: on, steps, claims, tellings, sources, whole, parts, corrections } = detail
  return {
    today: on,
    event: await citeEvent(detail.event, desk),
    life: steps.slice(-most).map((step) => tellStep(step, desk)),
    claims: claims.slice(0, most).map(({ by, stance, on: day, words, telling }) => ({
      ...{ by: quote(by.name, 120), stance, on: day, words: quote(words), report: reportOf(telling) },
    })),
    disagreement: detail.contradictions.map(({ slot, sides }) => ({
      on: slot,
      sides: sides.slice(0, most).map(({ value, by, tellings: told }) => ({
        value: quote(value, 200),
        by: by.slice(0, most).map((name) => quote(name, 120)),
        reports: [...new Set(told.map(reportOf))].slice(0, most),
      })),
    })),
    evidence: tellings.slice(0, most).map((telling) => tellTelling(telling, desk)),
    copies: sources.reduce((sum, { reports }) => sum + reports.filter(({ copyOf }) => copyOf !== null).length, 0),
    whole: whole && { id: whole.id, title: quote(whole.title, 200) },
    parts: await citeEvents(parts.slice(0, most), desk),
    corrections: corrections.slice(-most).map(({ action, who, at, why }) => ({
      ...{ action, who: quote(who, 120), at, why: why && quote(why) },
    })),
    more: [steps, claims, tellings, parts, corrections].some((all) => all.length > most),
  }
}

function tellStep({ what, day, by, from, to, words, report }: EventDetail['steps'][number], { base }: Desk) {
  return {
    ...{ what, day, from: from ?? null, to: to ?? null, words: quote(words) },
    by: by && quote(by.name, 120),
    report: report ? citeReport(report, base) : null,
  }
}

function tellTelling({ id, report, words, status, kind, rule, link }: EventDetail['tellings'][number], { base }: Desk) {
  return {
    fact: id.slice(id.indexOf('#') + 1),
    report: citeReport(report, base),
    words: quote(words),
    says: `${status} ${kind}`,
    rule,
    whyThisEvent: link.why.map((why) => quote(why, 200)),
    by: link.by,
  }
}

/** A telling's id is its report's, "#", and that of the event in the reading. */
function reportOf(telling: string): string {
  return telling.split('#')[0]!
}

function say({
  today: on,
  event,
  life,
  claims,
  disagreement,
  evidence,
  copies,
  whole,
  parts,
  more,
  corrections,
}: Answer) {
  return [
    sayToday(on),
    sayEvent(event),
    ...title('Its life', life.map(sayStep)),
    ...title(
      'Who says so',
      claims.map(
        ({ by, stance, on: day, words, report }) =>
          `${by} ${stance}${day === null ? '' : ` (${day})`}: “${words}” [report ${report}]`,
      ),
    ),
    ...title(
      'Reports disagree',
      disagreement.flatMap(({ on: slot, sides }) =>
        sides.map(
          ({ value, by, reports }) =>
            `${slot}: ${value}${by.length > 0 ? `, says ${by.join(', ')}` : ''} [${reports.join(', ')}]`,
        ),
      ),
    ),
    ...title(
      `Reports, ${count(copies, 'copy').replace('copys', 'copies')} among them`,
      evidence.map(
        (one) =>
          `${one.says}: “${one.words}”, in ${sayReport(one.report)}; fact ${one.fact}; put to this event by ${one.by}: ${one.whyThisEvent.join(', ') || 'its first report'}`,
      ),
    ),
    ...(whole === null ? [] : [`Part of: ${whole.title} [event ${whole.id}]`]),
    ...title('Parts of it', parts.map(sayEvent)),
    ...title(
      'People on it',
      corrections.map(({ action, who, at, why }) => `${action} by ${who}, ${at}${why === null ? '' : `: ${why}`}`),
    ),
    ...(more ? ['There is more: raise limit, up to 50.'] : []),
  ].join('\n')
}

function title(words: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${words}:`, ...lines.map((line) => `- ${line}`)]
}

function sayStep({ what, day, by, from, to, words, report }: Answer['life'][number]): string {
  const moved = from === null ? '' : ` from ${from}${to === null ? '' : ` to ${to}`}`
  const who = by === null ? '' : ` by ${by}`
  return `${day ?? 'day unknown'}: ${what}${moved}${who}: “${words}”${report === null ? '' : `, in ${sayReport(report)}`}`
}
