import type { EventMark } from './event-mark.ts'
import { alone, type FoldedMark, foldMarks } from './fold-marks.ts'
import { packLanes } from './pack-lanes.ts'
import type { Period } from './period.ts'

export interface PlacedMark extends FoldedMark {
  readonly lane: number
  /** Pixels from the left; cut off at the edges of the chart. */
  readonly left: number
  readonly right: number
  /** Where its words begin; no words where there is no room. */
  readonly labelLeft: number
  readonly words: string
}

export interface PlacedMarks {
  readonly placed: readonly PlacedMark[]
  readonly lanes: number
}

export interface Room {
  readonly width: number
  /** Of one letter, on average. */
  readonly letter: number
  /** Marks are at least so wide. */
  readonly least: number
  /** With more lanes than this, words are left out. */
  readonly mostLanes: number
}

const labelGap = 5
const longest = 44
/** With fewer letters a name that is cut tells of nobody. */
const few = 20

/** So many marks may stand for the same days: all, and fewer and fewer where there are too many lanes. */
const folds = [Number.POSITIVE_INFINITY, 12, 6, 3, 1]

/**
 * Places events in lanes, with as many letters of their titles as leave few enough lanes; where even without words there are too many, events of the
 * same days are folded into one mark that says how many.
 */
export function placeMarks(marks: readonly EventMark[], period: Period, room: Room): PlacedMarks {
  const scale = room.width / (period.end - period.start)
  const seen = marks.filter(({ start, end }) => end > period.start && start < period.end)
  let best: PlacedMarks | null = null
  for (const fold of folds) {
    const folded = fold === Number.POSITIVE_INFINITY ? seen.map(alone) : foldMarks(seen, fold)
    for (const letters of [longest, 24, 14, 9, 0]) {
      best = place(folded, letters, (day) => (day - period.start) * scale, room)
      if (best.lanes <= room.mostLanes) return best
    }
  }
  return best!
}

function place(marks: readonly FoldedMark[], letters: number, x: (day: number) => number, room: Room): PlacedMarks {
  const boxes = marks.map(({ mark, members }) => {
    const middle = (x(mark.start) + x(mark.end)) / 2
    const half = Math.max(x(mark.end) - x(mark.start), room.least) / 2
    const left = Math.max(middle - half, 0)
    const right = Math.min(Math.max(middle + half, left + room.least), room.width)
    const words = members.length > 1 ? `${members.length} events` : wordsOf(mark.event.title, letters)
    return { left, right, words, ...labelOf(left, right, words.length * room.letter, room.width) }
  })
  const { lanes, count } = packLanes(boxes, 4)
  const placed = marks.map((folded, index) => {
    const { left, right, words, labelLeft } = boxes[index]!
    return { ...folded, lane: lanes[index]!, left: Math.min(left, right), right, labelLeft, words }
  })
  return { placed, lanes: count }
}

/**
 * Where there is little room, who and where is said before what, and what before names that are cut to a few letters: "Visit: Ana Rojas,
 * Oslo", "Ana Rojas, Oslo", "Visit".
 */
function wordsOf(title: string, letters: number): string {
  if (title.length <= letters) return title
  if (letters === 0) return ''
  const colon = title.indexOf(':')
  const [kind, names] = [title.slice(0, Math.max(colon, 0)), title.slice(colon + 1).trim()]
  const rest = letters < longest ? names : title
  if (rest.length <= letters) return rest
  return letters < few && kind !== '' && kind.length <= letters ? kind : `${rest.slice(0, letters - 1).trimEnd()}…`
}

/** Words stand behind the mark; inside a wide one; before it where they would run out of the chart. */
function labelOf(left: number, right: number, words: number, width: number) {
  if (words === 0) return { start: left, end: right, labelLeft: 0 }
  if (right - left > words + 2 * labelGap) return { start: left, end: right, labelLeft: left + labelGap }
  if (right + labelGap + words <= width || left < words + labelGap)
    return { start: left, end: right + labelGap + words, labelLeft: right + labelGap }
  return { start: left - labelGap - words, end: right, labelLeft: left - labelGap - words }
}
