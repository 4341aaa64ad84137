import type { StatementsQuery } from '../../../src/api/filter.ts'
import type { Question } from '../../../src/client/open-client.ts'
import { client } from '../state/client.ts'
import { usePages } from '../state/use-pages.ts'
import { More } from './more.tsx'
import { StatementLine } from './statement-line.tsx'
import { Trouble } from './trouble.tsx'

interface StatementPagesProps {
  readonly question: Question<StatementsQuery>
  /** Whether each says who spoke. */
  readonly speaker: boolean
  readonly none: string
}

/** The statements of a question, a few at a time. */
export function StatementPages({ question, speaker, none }: StatementPagesProps) {
  const pages = usePages(`statements ${JSON.stringify(question)}`, (after, signal) =>
    client.statements({ limit: 5, ...question, ...(after === undefined ? {} : { after }) }, signal),
  )
  if (pages.error && pages.rows.length === 0) return <Trouble error={pages.error} again={pages.again} />
  if (pages.first === null) return <p class="quiet">Loading what was said …</p>
  if (pages.rows.length === 0) return <p class="quiet">{none}</p>
  return (
    <>
      {pages.rows.map((statement) => (
        <StatementLine key={statement.id} statement={statement} speaker={speaker} />
      ))}
      <More pages={pages} />
    </>
  )
}
