import type { ReadingAnswer } from '../../../../src/api/report.ts'
import type { Segment } from './cut-text.ts'
import { standingOfStatus } from './say-facts.ts'

interface MarkedTextProps {
  readonly kind: ReadingAnswer['report']['blocks'][number]['kind']
  readonly text: string
  readonly segments: readonly Segment[]
  readonly reading: ReadingAnswer
  readonly chosen: string | null
  readonly onHover: (fact: string | null) => void
  readonly onChoose: (fact: string) => void
}

const blockOf: { readonly [kind in MarkedTextProps['kind']]?: 'h2' | 'blockquote' | 'li' } = {
  title: 'h2',
  heading: 'h2',
  quote: 'blockquote',
  list: 'li',
}

/** One block of the text. What a fact rests on is marked by how the fact is drawn, never by colour alone. */
export function MarkedText({ kind, text, segments, reading, chosen, onHover, onChoose }: MarkedTextProps) {
  const Block = blockOf[kind] ?? 'p'
  return (
    <Block class={kind}>
      {segments.map(({ start, end, facts }) => {
        const words = text.slice(start, end)
        if (facts.length === 0) return <span key={start}>{words}</span>
        const ids = facts.map(({ id }) => id)
        const event = reading.events.find(({ id }) => ids.includes(id))
        const names = [
          ...new Set(facts.map(({ layer }) => layer)),
          event ? standingOfStatus[event.status] : '',
          chosen !== null && ids.includes(chosen) ? 'chosen' : '',
        ]
        const best = facts
          .filter(({ layer }) => layer !== 'pointed')
          .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
        if (!best)
          return (
            <span key={start} class={names.filter(Boolean).join(' ')}>
              {words}
            </span>
          )
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the panel's buttons do the same for the keyboard
          // biome-ignore lint/a11y/noStaticElementInteractions: as above
          <span
            key={start}
            data-facts={ids.join(' ')}
            class={names.filter(Boolean).join(' ')}
            onMouseEnter={() => onHover(best.id)}
            onMouseLeave={() => onHover(null)}
            onClick={() => onChoose(best.id)}
          >
            {words}
          </span>
        )
      })}
    </Block>
  )
}
