import type { TimeType } from '../document/facts.ts'

/** Words before a time that say how near it is: part of the expression. */
export interface Modifier {
  /** Lower case, as many words as it has. */
  readonly words: string
  /** TIMEX3 mod beside a length of time, a set or a clock time. */
  readonly length?: string
  /** TIMEX3 mod beside a date. */
  readonly date?: string
}

export const modifiers: readonly Modifier[] = [
  { words: 'nearly', length: 'LESS_THAN', date: 'AFTER' },
  { words: 'almost', length: 'LESS_THAN', date: 'AFTER' },
  { words: 'just under', length: 'LESS_THAN', date: 'AFTER' },
  { words: 'less than', length: 'LESS_THAN', date: 'AFTER' },
  { words: 'fewer than', length: 'LESS_THAN' },
  { words: 'no more than', length: 'EQUAL_OR_LESS' },
  { words: 'not more than', length: 'EQUAL_OR_LESS' },
  { words: 'up to', length: 'EQUAL_OR_LESS' },
  { words: 'at most', length: 'EQUAL_OR_LESS' },
  { words: 'more than', length: 'MORE_THAN', date: 'BEFORE' },
  { words: 'well over', length: 'MORE_THAN', date: 'BEFORE' },
  { words: 'over', length: 'MORE_THAN' },
  { words: 'at least', length: 'EQUAL_OR_MORE', date: 'ON_OR_BEFORE' },
  { words: 'no less than', length: 'EQUAL_OR_MORE' },
  { words: 'about', length: 'APPROX', date: 'APPROX' },
  { words: 'around', length: 'APPROX', date: 'APPROX' },
  { words: 'roughly', length: 'APPROX', date: 'APPROX' },
  { words: 'approximately', length: 'APPROX', date: 'APPROX' },
  { words: 'some', length: 'APPROX', date: 'APPROX' },
  { words: 'circa', date: 'APPROX' },
  { words: 'early', date: 'START' },
  { words: 'very early', date: 'START' },
  { words: 'earlier', date: 'START' },
  { words: 'late', date: 'END' },
  { words: 'later', date: 'END' },
  { words: 'mid', date: 'MID' },
  { words: 'mid-to-late', date: 'MID' },
]

/** The modifier a time of this type may take, by its last word. */
export function modOf(modifier: Modifier, type: TimeType): string | undefined {
  return type === 'DATE' || type === 'TIME'
    ? (modifier.date ?? (type === 'TIME' ? modifier.length : undefined))
    : modifier.length
}
