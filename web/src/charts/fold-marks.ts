import type { EventMark } from './event-mark.ts'

/** One event, or several of the same days that one mark stands for. */
export interface FoldedMark {
  /** The first of them: it says where all stand. */
  readonly mark: EventMark
  /** All of them, the mark too. */
  readonly members: readonly EventMark[]
}

/**
 * Events of the very same days beyond so many as one mark: those with most sources stay on their own.
 * @param most marks for the same days; 1: one mark for all
 */
export function foldMarks(marks: readonly EventMark[], most: number): FoldedMark[] {
  const groups = Map.groupBy(marks, ({ start, end }) => `${start} ${end}`)
  return [...groups.values()].flatMap((group) => {
    if (group.length <= most) return group.map(alone)
    const order = group.toSorted((a, b) => b.event.sources - a.event.sources)
    const rest = order.slice(most - 1)
    return [...order.slice(0, most - 1).map(alone), { mark: rest[0]!, members: rest }]
  })
}

export const alone = (mark: EventMark): FoldedMark => ({ mark, members: [mark] })
