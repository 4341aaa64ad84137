import { useEffect, useRef } from 'preact/hooks'
import type { ReadingAnswer } from '../../../../src/api/report.ts'
import { sayEdtf } from '../../parts/say-day.ts'
import { nameEvents, nameStatements, type ReadFact } from './name-reading.ts'

interface ReadOnlyProps {
  readonly reading: ReadingAnswer
  readonly onClose: () => void
}

/** What was read in a text that is not kept. */
export function ReadOnly({ reading, onClose }: ReadOnlyProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [reading])
  const { title, published } = reading.report
  const people = reading.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name)
  const reason = published?.because[0]?.reason
  return (
    <section class="read-only" aria-labelledby="read-only">
      <h3 id="read-only" ref={heading} tabIndex={-1}>
        Read, not kept{title ? `: ${title}` : ''}
      </h3>
      <p class="quiet">
        {published
          ? `Published ${sayEdtf(published.edtf)}${reason ? ` (${reason})` : ''}`
          : 'Day of publication not known'}
        {people.length > 0 && ` · ${people.slice(0, 12).join(', ')}`}
      </p>
      <Facts title="Events" facts={nameEvents(reading)} none="No event was found in it." />
      <Facts title="Statements" facts={nameStatements(reading)} none="No statement was found in it." />
      <button type="button" onClick={onClose}>
        Close
      </button>
    </section>
  )
}

function Facts({ title, facts, none }: { title: string; facts: readonly ReadFact[]; none: string }) {
  return (
    <>
      <h4>
        {title} {facts.length > 0 && <span class="quiet">{facts.length}</span>}
      </h4>
      {facts.length === 0 && <p class="quiet">{none}</p>}
      <ul>
        {facts.map(({ id, title: what, about, words }) => (
          <li key={id}>
            <strong>{what}</strong> <span class="quiet">{about}</span>
            <blockquote>{words}</blockquote>
          </li>
        ))}
      </ul>
    </>
  )
}
