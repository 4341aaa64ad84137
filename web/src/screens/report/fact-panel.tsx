import type { RefObject } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ReadingAnswer, TraceAnswer } from '../../../../src/api/report.ts'
import type { Layer } from './cut-text.ts'
import { FactItem, type FactWays } from './fact-item.tsx'
import type { FactGroup, ListedFact } from './list-facts.tsx'

interface FactPanelProps {
  readonly ways: FactWays
  readonly panel: RefObject<HTMLElement | null>
  readonly groups: readonly FactGroup[]
  readonly reading: ReadingAnswer
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
export function FactPanel({ panel, groups, reading, chosen, asked, trace, off, ways }: FactPanelProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <aside class="facts-panel" aria-label="What was read" ref={panel} tabIndex={0}>
      {groups.map(({ layer, facts }) => {
        if (facts.length === 0 || off.includes(layer)) return null
        return <Group key={layer} {...{ layer, facts, chosen, asked, trace, reading, ways }} />
      })}
      {reading.events.length === 0 && reading.statements.length === 0 && (
        <p class="quiet">No event and no statement was read in it.</p>
      )}
      <Notes notes={reading.notes} />
    </aside>
  )
}

interface GroupProps extends Omit<FactPanelProps, 'panel' | 'groups' | 'off'> {
  readonly layer: Layer
  readonly facts: readonly ListedFact[]
}

function Group({ layer, facts, chosen, asked, trace, reading, ways }: GroupProps) {
  const ids = useMemo(() => new Set(facts.map(({ id }) => id)), [facts])
  const mine = chosen !== null && ids.has(chosen) ? chosen : null
  const mineAsked = asked !== null && ids.has(asked) ? asked : null
  return useMemo(
    () => (
      <section>
        <h2>
          {titles[layer]} <span class="quiet">{facts.length}</span>
        </h2>
        <ul>
          {facts.map((fact) => (
            <FactItem
              key={fact.id}
              {...{ fact, layer, trace, reading, ways }}
              chosen={mine === fact.id}
              asked={mineAsked === fact.id}
            />
          ))}
        </ul>
      </section>
    ),
    [facts, mine, mineAsked, mineAsked && trace],
  )
}

function Notes({ notes }: { readonly notes: ReadingAnswer['notes'] }) {
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
