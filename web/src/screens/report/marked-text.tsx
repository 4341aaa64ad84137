import { useMemo } from 'preact/hooks'
import type { ReadingAnswer } from '../../../../src/api/report.ts'
import type { FactSpan, Segment } from './cut-text.ts'
import { indexReading } from './index-reading.ts'
import { sayFact, standingOfStatus } from './say-facts.ts'

/** What one does with marked words. The same functions each time: a block of the text keeps them. */
export interface TextWays {
  /** Null where the pointer leaves it. */
  readonly onHover: (fact: string | null) => void
  /**
   * @param facts that the words belong to, the narrowest first
   * @param start where the words begin
   */
  readonly onChoose: (facts: readonly string[], start: number) => void
}

interface MarkedTextProps {
  readonly kind: ReadingAnswer['report']['blocks'][number]['kind']
  readonly segments: readonly Segment[]
  readonly reading: ReadingAnswer
  readonly chosen: string | null
  /** Which piece Tab reaches, by where it begins; the arrow keys go to the others. */
  readonly at: number
  readonly ways: TextWays
}

const blockOf: { readonly [kind in MarkedTextProps['kind']]?: 'h2' | 'blockquote' | 'li' } = {
  title: 'h2',
  heading: 'h2',
  quote: 'blockquote',
  list: 'li',
}

/** One block of the text. What a fact rests on is marked by how the fact is drawn, never by colour alone. */
export function MarkedText({ kind, segments, reading, chosen, at, ways }: MarkedTextProps) {
  const Block = blockOf[kind] ?? 'p'
  const ids = useMemo(() => new Set(segments.flatMap(({ facts }) => facts.map(({ id }) => id))), [segments])
  // A block in which nothing changes is not drawn anew: a long report follows the pointer without lagging.
  const mine = chosen !== null && ids.has(chosen) ? chosen : null
  const here = at >= (segments[0]?.start ?? 0) && at < (segments.at(-1)?.end ?? 0) ? at : -1
  return useMemo(
    () => (
      <Block class={kind}>
        {segments.map((segment) => (
          <Piece key={segment.start} {...{ segment, reading, ways }} chosen={mine} at={here} />
        ))}
      </Block>
    ),
    [segments, mine, here],
  )
}

type PieceProps = Omit<MarkedTextProps, 'kind' | 'segments'> & { readonly segment: Segment }

function Piece({ segment, reading, chosen, at, ways }: PieceProps) {
  const { start, end, facts } = segment
  const words = reading.report.text.slice(start, end)
  if (facts.length === 0) return <>{words}</>
  const read = innerFirst(facts)
  const best = read[0]
  const names = classesOf(facts, read, reading, chosen)
  if (!best) return <span class={names}>{words}</span>
  const ends = endingEvents(segment, reading)
  const ids = read.map(({ id }) => id)
  const marked = {
    'data-facts': facts.map(({ id }) => id).join(' '),
    class: names,
    onMouseEnter: () => ways.onHover(best.id),
    onMouseLeave: () => ways.onHover(null),
    onClick: () => ways.onChoose(ids, start),
  }
  // What lies between two words is part of a fact, and nothing to go to.
  if (words.trim() === '') return <span {...marked}>{words}</span>
  const piece = (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot be broken over lines
    <span
      role="button"
      tabIndex={start === at ? 0 : -1}
      data-start={start}
      {...marked}
      aria-pressed={facts.some(({ id }) => id === chosen)}
      aria-description={ids.map((id) => sayFact(reading, id)).join('; ')}
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

function classesOf(
  facts: readonly FactSpan[],
  read: readonly FactSpan[],
  reading: ReadingAnswer,
  chosen: string | null,
): string {
  const events = new Set(facts.filter(({ layer }) => layer === 'event').map(({ id }) => id))
  const event = indexReading(reading).events.get(read.find(({ layer }) => layer === 'event')?.id ?? '')
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
  const ending = facts.filter((fact) => fact.layer === 'event' && fact.end === end)
  if (ending.length === 0) return ''
  const { numbers } = indexReading(reading)
  const found = new Set(ending.flatMap(({ id }) => numbers.get(id) ?? []))
  return [...found].sort((a, b) => a - b).join(', ')
}
