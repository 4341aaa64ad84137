import { useMemo } from 'preact/hooks'
import type { ReadingAnswer } from '../../../../src/api/report.ts'
import type { FactSpan, Segment } from './cut-text.ts'
import { sayFact, standingOfStatus } from './say-facts.ts'

interface MarkedTextProps {
  readonly kind: ReadingAnswer['report']['blocks'][number]['kind']
  readonly text: string
  readonly segments: readonly Segment[]
  readonly reading: ReadingAnswer
  readonly chosen: string | null
  /** The one that was clicked last. */
  readonly pinned: string | null
  /** Which piece Tab reaches, by where it begins; the arrow keys go to the others. */
  readonly at: number
  readonly onHover: (fact: string | null) => void
  /** @param start of the piece that was clicked */
  readonly onChoose: (fact: string, start: number) => void
}

const blockOf: { readonly [kind in MarkedTextProps['kind']]?: 'h2' | 'blockquote' | 'li' } = {
  title: 'h2',
  heading: 'h2',
  quote: 'blockquote',
  list: 'li',
}

/** One block of the text. What a fact rests on is marked by how the fact is drawn, never by colour alone. */
export function MarkedText({ kind, segments, chosen, at, ...rest }: MarkedTextProps) {
  const Block = blockOf[kind] ?? 'p'
  // A block in which nothing changes is not drawn anew: a long report follows the pointer without lagging.
  const mine = chosen !== null && segments.some(({ facts }) => facts.some(({ id }) => id === chosen)) ? chosen : null
  const here = segments.some(({ start }) => start === at) ? at : -1
  return useMemo(
    () => (
      <Block class={kind}>
        {segments.map((segment) => (
          <Piece key={segment.start} {...rest} segment={segment} chosen={mine} at={here} />
        ))}
      </Block>
    ),
    [segments, mine, here, rest.pinned],
  )
}

type PieceProps = Omit<MarkedTextProps, 'kind' | 'segments'> & { readonly segment: Segment }

function Piece({ segment, text, reading, chosen, pinned, at, onHover, onChoose }: PieceProps) {
  const { start, end, facts } = segment
  const words = text.slice(start, end)
  if (facts.length === 0) return <>{words}</>
  const names = classesOf(facts, reading, chosen)
  const read = innerFirst(facts)
  const best = read[0]
  // A space between two facts is part of what lies around them, and nothing to press.
  if (!best || (words.trim() === '' && !endingEvents(segment, reading))) return <span class={names}>{words}</span>
  const ends = endingEvents(segment, reading)
  const piece = (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot be broken over lines
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken by the text around it
    <span
      role="button"
      tabIndex={start === at ? 0 : -1}
      data-facts={facts.map(({ id }) => id).join(' ')}
      data-start={start}
      class={names}
      aria-pressed={facts.some(({ id }) => id === chosen)}
      aria-description={read.map(({ id }) => sayFact(reading, id)).join('; ')}
      onMouseEnter={() => onHover(best.id)}
      onMouseLeave={() => onHover(null)}
      // What lies around is chosen by another click on the same words.
      onClick={() => onChoose((read[read.findIndex(({ id }) => id === pinned) + 1] ?? best).id, start)}
    >
      {words}
    </span>
  )
  return ends === '' ? (
    piece
  ) : (
    <>
      {piece}
      <span class="ends" data-number={ends} aria-hidden="true" />
    </>
  )
}

/** The facts that a piece belongs to, the narrowest first. */
const innerFirst = (facts: readonly FactSpan[]) =>
  facts.filter(({ layer }) => layer !== 'pointed').sort((a, b) => a.end - a.start - (b.end - b.start))

function classesOf(facts: readonly FactSpan[], reading: ReadingAnswer, chosen: string | null): string {
  const events = new Set(facts.filter(({ layer }) => layer === 'event').map(({ id }) => id))
  const event = reading.events.find(({ id }) => id === innerFirst(facts).find(({ layer }) => layer === 'event')?.id)
  const names = [
    ...new Set(facts.map(({ layer }) => layer)),
    event ? standingOfStatus[event.status] : '',
    events.size > 1 ? 'several' : '',
    chosen !== null && facts.some(({ id }) => id === chosen) ? 'chosen' : '',
  ]
  return names.filter(Boolean).join(' ')
}

/** "1", "2, 3": numbers of the events that end with this piece. */
function endingEvents({ end, facts }: Segment, reading: ReadingAnswer): string {
  const ending = new Set(facts.filter((fact) => fact.layer === 'event' && fact.end === end).map(({ id }) => id))
  return reading.events.flatMap(({ id }, index) => (ending.has(id) ? [index + 1] : [])).join(', ')
}
