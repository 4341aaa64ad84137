import { z } from 'zod'
import type { StatementAnswer, StatementsPage } from '../../api/statement.ts'
import { citedReportSchema, citeReport, sayReport } from '../cite-report.ts'
import { askOperation, type Desk } from '../desk.ts'
import { findCountry, findWho } from '../find-who.ts'
import { quote } from '../quote.ts'
import { after, country, day, limit, who } from '../takes.ts'
import { tool } from '../tool.ts'

const citedStatementSchema = z.object({
  id: z.string(),
  speaker: z.string().nullable().describe('Null where the report does not say who'),
  speakerId: z.string().nullable(),
  office: z.string().nullable(),
  mode: z
    .enum(['direct', 'mixed', 'indirect'])
    .describe('direct: quoted word for word. indirect: in the reporter’s words'),
  words: z.string(),
  about: z.array(z.string()),
  said: z.string().nullable(),
  report: citedReportSchema,
})
type Cited = z.infer<typeof citedStatementSchema>

export const findStatements = tool({
  name: 'find_statements',
  title: 'Find statements',
  description:
    'Finds what people and governments said, as reports quote them: who, about whom, the words, and the report. What somebody said is a claim of theirs, not a fact. Direct ones are word for word; indirect ones are in the reporter’s words and must not be put between quotation marks as theirs.',
  takes: z.strictObject({
    by: who('Who said it').optional(),
    about: z.array(who('Whom it speaks of')).max(5).optional(),
    country: country.optional().describe('Said by it or by somebody who belongs to it'),
    words: z.string().min(1).max(300).optional().describe('What was said holds these words'),
    mode: z.enum(['direct', 'mixed', 'indirect']).optional(),
    knownFrom: day('Reported on this day or later'),
    knownTo: day('Reported on this day or before'),
    outlet: z.string().min(1).max(300).optional(),
    report: z.string().min(1).max(40).optional().describe('Id of a report'),
    limit: limit(10, 50),
    after,
  }),
  gives: z.object({ statements: z.array(citedStatementSchema), next: z.string().nullable() }),
  run: async ({ by, about, country: of, limit: most = 10, ...same }, desk) => {
    const ids: string[] = []
    for (const name of about ?? []) ids.push((await findWho(name, desk)).id)
    const query = {
      ...same,
      limit: most,
      ...(by === undefined ? {} : { by: (await findWho(by, desk)).id }),
      ...(ids.length === 0 ? {} : { about: ids }),
      ...(of === undefined ? {} : { country: findCountry(of) }),
    }
    const { rows, next } = await askOperation<StatementsPage>(desk, 'listStatements', { query })
    const statements = rows.map((row) => citeStatement(row, desk))
    const told =
      statements.length === 0 && next === null ? 'No statement of the record fits.' : sayStatements(statements)
    const more = next === null ? '' : `\nThere are more: ask again with after “${next}”.`
    return { answer: { statements, next }, words: told + more }
  },
})

function citeStatement(statement: StatementAnswer, { base }: Desk): Cited {
  const { id, speaker, office, mode, words, about, said, report } = statement
  return {
    ...{ id, mode, said, words: quote(words, 1000), report: citeReport(report, base) },
    speaker: speaker && quote(speaker.name, 120),
    speakerId: speaker?.id ?? null,
    office: office && quote(office, 120),
    about: about.slice(0, 20).map(({ name }) => quote(name, 120)),
  }
}

const modes = {
  direct: 'said, word for word',
  mixed: 'said, partly word for word',
  indirect: 'is reported to have said',
}

function sayStatements(statements: readonly Cited[]): string {
  return statements
    .map(({ speaker, office, mode, words, report, said }, index) => {
      const name =
        speaker === null ? 'Somebody the report does not name' : `${speaker}${office === null ? '' : ` (${office})`}`
      const on = said === null ? '' : ` on ${said}`
      return `${index + 1}. ${name} ${modes[mode]}${on}: “${words}”\n  From ${sayReport(report)}`
    })
    .join('\n')
}
