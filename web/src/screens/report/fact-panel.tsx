import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ReportDetail, TraceAnswer } from '../../../../src/api/report.ts'
import type { Layer } from './cut-text.ts'
import { FactItem, type FactWays } from './fact-item.tsx'
import { groupFacts } from './list-facts.tsx'

interface FactPanelProps extends FactWays {
  readonly panel: RefObject<HTMLElement | null>
  readonly detail: ReportDetail
  readonly chosen: string | null
  /** Of which it is told why. */
  readonly asked: string | null
  readonly trace: TraceAnswer | Error | null
  readonly off: readonly string[]
}

const titles: Readonly<Record<Layer, string>> = {
  event: 'Events',
  statement: 'Statements',
  time: 'Days',
  entity: 'People, bodies and places',
  tally: 'Counts',
}

/** All that was read, group by group; each with the way to the record and with its reasons. */
export function FactPanel({ panel, detail, chosen, asked, trace, off, ...ways }: FactPanelProps) {
  const groups = useMemo(() => groupFacts(detail), [detail])
  const { reading } = detail
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <aside class="facts-panel" aria-label="What was read" ref={panel} tabIndex={0}>
      {groups.map(({ layer, facts }) => {
        if (facts.length === 0 || off.includes(layer)) return null
        return (
          <section key={layer}>
            <h2>
              {titles[layer]} <span class="quiet">{facts.length}</span>
            </h2>
            <ul>
              {facts.map((fact) => (
                <FactItem
                  key={fact.id}
                  {...{ fact, layer, trace, reading, ...ways }}
                  chosen={chosen === fact.id}
                  asked={asked === fact.id}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {reading.events.length === 0 && reading.statements.length === 0 && (
        <p class="quiet">No event and no statement was read in it.</p>
      )}
      <Notes notes={reading.notes} />
    </aside>
  )
}

function Notes({ notes }: { readonly notes: ReportDetail['reading']['notes'] }) {
  if (notes.length === 0) return null
  return (
    <section>
      <h2>To be noted</h2>
      <ul>
        {notes.map(({ message, start }) => (
          <li key={`${message} ${start}`}>{message}</li>
        ))}
      </ul>
    </section>
  )
}
