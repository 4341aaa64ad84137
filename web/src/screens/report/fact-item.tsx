import { useMemo } from 'preact/hooks'
import type { ReadingAnswer, TraceAnswer } from '../../../../src/api/report.ts'
import type { Correctable } from '../../parts/correct/slot-dialog.tsx'
import { mayCorrect } from '../../parts/correct/who.ts'
import type { Layer } from './cut-text.ts'
import type { ListedFact } from './list-facts.tsx'
import { Why } from './why.tsx'

/** What one does with facts, wherever they are shown. */
export interface FactWays {
  /** Null where the pointer leaves it. */
  readonly onHover: (fact: string | null) => void
  /** Shows it in the text; again: its next place. */
  readonly onChoose: (fact: string) => void
  /** The focus has come to it by keyboard. */
  readonly onFocus: (fact: string) => void
  /** Asks why, or has had enough of it. */
  readonly onAsk: (fact: string) => void
  readonly onShow: (place: { readonly start: number; readonly end: number }) => void
  readonly onCorrect: (what: Correctable) => void
}

interface FactItemProps {
  /** The same functions each time. */
  readonly ways: FactWays
  readonly fact: ListedFact
  readonly layer: Layer
  readonly chosen: boolean
  readonly asked: boolean
  readonly trace: TraceAnswer | Error | null
  readonly reading: ReadingAnswer
}

/** A fact with what one can do: see it in the text, ask why, correct it. */
export function FactItem(props: FactItemProps) {
  const { fact, chosen, asked, trace } = props
  // Of many facts only those are drawn anew in which something changes.
  return useMemo(() => <Item {...props} />, [fact, chosen, asked, asked && trace])
}

function Item({ fact, layer, chosen, asked, trace, reading, ways }: FactItemProps) {
  const { id, number, what, more, places, correct } = fact
  return (
    <li
      data-fact={id}
      data-row
      class={`${layer}${chosen ? ' chosen' : ''}`}
      onMouseEnter={() => ways.onHover(id)}
      onMouseLeave={() => ways.onHover(null)}
    >
      <button
        type="button"
        class="fact"
        aria-pressed={chosen}
        title={places > 1 ? `In ${places} places of the text: click again for the next` : undefined}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) ways.onFocus(id)
        }}
        onBlur={() => ways.onHover(null)}
        onClick={() => ways.onChoose(id)}
      >
        {number !== undefined && <span class="number">{number}</span>}
        <span class="what">{what}</span>
      </button>
      <p class="quiet">
        {more} {places > 1 && `· in ${places} places of the text`}{' '}
        <button type="button" class="plain small" aria-expanded={asked} onClick={() => ways.onAsk(id)}>
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
      {asked && <Why fact={id} trace={trace} reading={reading} onShow={ways.onShow} />}
    </li>
  )
}
