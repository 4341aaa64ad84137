import type { Correction } from '../correction.ts'
import { listEffective } from '../life/list-effective.ts'
import { compareWords } from './find-anchored.ts'

/** What people say of a statement. `speaker`: an actor's id, or null where nobody is known; absent where it stands. */
export interface StatementEdits {
  readonly rejected: boolean
  readonly speaker?: string | null
}

/** What a correction of a statement is compared with. */
export interface Said {
  /** Report id, "#", id in its reading. */
  readonly id: string
  readonly words: string
}

/** Less alike, and the statement is another. */
const least = 0.5

/**
 * What people say of a report's statements, by their ids. A correction counts only for the words it was made for: after re-reading, another
 * statement may have the id.
 */
export function judgeStatements(
  statements: readonly Said[],
  corrections: readonly Correction[],
): ReadonlyMap<string, StatementEdits> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const edits = new Map<string, StatementEdits>()
  for (const { target, action, slot, value, anchor } of listEffective(corrections)) {
    const statement = byId.get(target.id)
    if (!statement || (anchor !== null && compareWords(anchor.words, statement.words) < least)) continue
    const before = edits.get(target.id) ?? { rejected: false }
    if (action === 'reject') edits.set(target.id, { ...before, rejected: true })
    if (action === 'confirm') edits.set(target.id, { ...before, rejected: false })
    if (action === 'edit' && slot === 'speaker' && (typeof value === 'string' || value === null))
      edits.set(target.id, { ...before, speaker: value })
  }
  return edits
}
