import { Endings } from '../../parts/endings.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { More } from '../../parts/more.tsx'
import { StatementLine } from '../../parts/statement-line.tsx'
import { Empty, Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { usePages } from '../../state/use-pages.ts'
import { toAsk, useQuery } from '../../state/use-query.ts'

/** Who said what about whom. */
export function Statements() {
  const query = useQuery()
  const pages = usePages(`statements ${query.text}`, (after, signal) =>
    client.statements({ ...toAsk(query.all, ['about']), ...(after ? { after } : {}) }, signal),
  )
  return (
    <>
      <Heading
        title="Statements"
        about="Who said what about whom, newest reports first"
        actions={<Endings endings={['json', 'csv']} />}
      />
      <FilterBar names={['by', 'about', 'country', 'mode', 'words', 'knownFrom', 'knownTo', 'outlet']} />
      {pages.error && pages.rows.length === 0 && <Trouble error={pages.error} again={pages.again} />}
      <section aria-label="Statements" aria-busy={pages.waiting}>
        {pages.rows.map((statement) => (
          <StatementLine key={statement.id} statement={statement} />
        ))}
      </section>
      {pages.rows.length === 0 && !pages.waiting && !pages.error && (
        <Empty>
          Nobody has said such a thing in this record. <a href="/statements">See all statements</a>
        </Empty>
      )}
      <More pages={pages} />
    </>
  )
}
