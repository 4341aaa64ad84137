import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { ReportDetail, TraceAnswer } from '../../../../src/api/report.ts'
import { type Correctable, SlotDialog } from '../../parts/correct/slot-dialog.tsx'
import { mayCorrect } from '../../parts/correct/who.ts'
import { client } from '../../state/client.ts'
import type { Layer } from './cut-text.ts'
import { entitiesOf, eventsOf, type ListedFact, statementsOf, talliesOf, timesOf } from './list-facts.tsx'
import { Why } from './why.tsx'

interface FactPanelProps {
  readonly panel: RefObject<HTMLElement | null>
  readonly detail: ReportDetail
  readonly chosen: string | null
  readonly off: readonly string[]
  /** Null where the pointer leaves it. */
  readonly onHover: (fact: string | null) => void
  readonly onChoose: (fact: string) => void
  readonly again: () => void
}

const groups: readonly (readonly [Layer, string, (detail: ReportDetail) => ListedFact[]])[] = [
  ['event', 'Events', eventsOf],
  ['statement', 'Statements', statementsOf],
  ['time', 'Days', timesOf],
  ['entity', 'People, bodies and places', entitiesOf],
  ['tally', 'Counts', talliesOf],
]

/** All that was read, group by group; each with the way to the record and with its reasons. */
export function FactPanel(props: FactPanelProps) {
  const { panel, detail, off, again } = props
  const [trace, setTrace] = useState<TraceAnswer | Error | null>(null)
  const [why, setWhy] = useState<string | null>(null)
  const [correcting, setCorrecting] = useState<Correctable | null>(null)
  const ask = (fact: string) => {
    setWhy(why === fact ? null : fact)
    if (trace === null || trace instanceof Error) client.trace(detail.report.id).then(setTrace, setTrace)
  }
  return (
    <aside class="facts-panel" aria-label="What was read" ref={panel}>
      {groups.map(([layer, title, list]) => {
        const facts = off.includes(layer) ? [] : list(detail)
        if (facts.length === 0) return null
        return (
          <section key={layer}>
            <h2>
              {title} <span class="quiet">{facts.length}</span>
            </h2>
            <ul>
              {facts.map((fact) => (
                <Fact
                  key={fact.id}
                  {...props}
                  fact={fact}
                  layer={layer}
                  asked={why === fact.id}
                  trace={trace}
                  onAsk={() => ask(fact.id)}
                  onCorrect={setCorrecting}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {detail.reading.events.length === 0 && detail.reading.statements.length === 0 && (
        <p class="quiet">No event and no statement was read in it.</p>
      )}
      <Notes notes={detail.reading.notes} />
      <SlotDialog
        what={correcting}
        onClose={(done) => {
          setCorrecting(null)
          if (done) again()
        }}
      />
    </aside>
  )
}

interface FactProps extends FactPanelProps {
  readonly fact: ListedFact
  readonly layer: Layer
  readonly asked: boolean
  readonly trace: TraceAnswer | Error | null
  readonly onAsk: () => void
  readonly onCorrect: (what: Correctable) => void
}

function Fact({ fact, layer, chosen, asked, trace, detail, ...ways }: FactProps) {
  const { id, what, more, correct } = fact
  return (
    <li
      data-fact={id}
      data-row
      class={`${layer}${chosen === id ? ' chosen' : ''}`}
      onMouseEnter={() => ways.onHover(id)}
      onMouseLeave={() => ways.onHover(null)}
    >
      <button
        type="button"
        class="fact"
        aria-pressed={chosen === id}
        onFocus={() => ways.onChoose(id)}
        onClick={() => ways.onChoose(id)}
      >
        {what}
      </button>
      <p class="quiet">
        {more}{' '}
        <button type="button" class="plain small" aria-expanded={asked} onClick={ways.onAsk}>
          why?
        </button>
        {correct && mayCorrect() && (
          <button
            type="button"
            class="plain small"
            aria-label={`Correct ${correct.title}`}
            onClick={() => ways.onCorrect(correct)}
          >
            correct …
          </button>
        )}
      </p>
      {asked && <Why fact={id} trace={trace} text={detail.reading.report.text} />}
    </li>
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
