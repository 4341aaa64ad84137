import { useState } from 'preact/hooks'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'
import '../../parts/chart/panel.css'
import { useQuery } from '../../state/use-query.ts'

interface NodeListProps {
  readonly nodes: NetworkAnswer['nodes']
  readonly onPoint: (id: string | null) => void
}

/** All in the picture as a list, those with most contacts first. */
export function NodeList({ nodes, onPoint }: NodeListProps) {
  const query = useQuery()
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const shown = wanted === '' ? nodes : nodes.filter(({ actor }) => actor.name.toLowerCase().includes(wanted))
  return (
    <section class="panel node-list" aria-label="All in the picture">
      <header>
        <h2>All in the picture</h2>
        <span class="quiet">contacts</span>
      </header>
      {nodes.length > 20 && (
        <input
          type="search"
          aria-label="Only those whose name holds"
          placeholder="Only names with …"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      <ol>
        {shown.map(({ actor, contacts }) => (
          <li key={actor.id} data-row onMouseEnter={() => onPoint(actor.id)} onMouseLeave={() => onPoint(null)}>
            <a href={query.href({ at: actor.id })} onFocus={() => onPoint(actor.id)} onBlur={() => onPoint(null)}>
              {actor.name}
            </a>
            <span>{contacts.toLocaleString('en')}</span>
          </li>
        ))}
      </ol>
      {shown.length === 0 && <p class="quiet">Nobody of this name is in the picture.</p>}
    </section>
  )
}
