import { z } from 'zod'
import type { Correction } from '../record/correction.ts'
import type { Database } from './database.ts'

const anchor = z.object({ report: z.string(), url: z.string().nullable(), kind: z.string(), words: z.string() })

/** The value of a split or a merge of events. */
const moved = z.object({ tellings: z.array(anchor).optional(), anchors: z.array(anchor.nullable()).optional() })

const columns = 'key, target_kind, target, action, slot, value, others, who, at, why, anchor'

interface CorrectionRow {
  readonly key: string
  readonly target_kind: Correction['target']['kind']
  readonly target: string
  readonly action: Correction['action']
  readonly slot: string | null
  readonly value: string | null
  readonly others: string
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly anchor: string | null
}

/** What people said of the record, in the order in which they said it. */
export class Corrections {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Those of one target, undoings included; of all without one. */
  of(target?: string): Correction[] {
    const rows =
      target === undefined
        ? this.#database.all<CorrectionRow>(`SELECT ${columns} FROM correction ORDER BY at, key`)
        : this.#database.all<CorrectionRow>(
            `SELECT ${columns} FROM correction WHERE target = ? ORDER BY at, key`,
            target,
          )
    return rows.map(correctionOfRow)
  }

  /** Those of all targets of one kind. */
  ofKind(kind: Correction['target']['kind']): Correction[] {
    return this.#database
      .all<CorrectionRow>(`SELECT ${columns} FROM correction WHERE target_kind = ? ORDER BY at, key`, kind)
      .map(correctionOfRow)
  }

  one(id: string): Correction | null {
    const row = this.#database.get<CorrectionRow>(`SELECT ${columns} FROM correction WHERE key = ?`, id)
    return row && correctionOfRow(row)
  }

  /** Merges, splits and undoings of all targets of one kind. */
  moves(kind: Correction['target']['kind']): Correction[] {
    return this.#database
      .all<CorrectionRow>(
        `SELECT ${columns} FROM correction WHERE target_kind = ? AND action IN ('merge', 'split', 'undo') ORDER BY at, key`,
        kind,
      )
      .map(correctionOfRow)
  }

  /** Those that rest on words of a report. */
  anchoredIn(report: string): Correction[] {
    return this.#database
      .all<CorrectionRow>(
        `SELECT ${columns} FROM correction WHERE key IN (SELECT correction FROM anchor WHERE report = ?) ORDER BY at, key`,
        report,
      )
      .map(correctionOfRow)
  }

  replace(correction: Correction): void {
    this.#database.run('DELETE FROM correction WHERE key = ?', correction.id)
    this.save(correction)
  }

  retarget(from: string, to: string): void {
    this.#database.run('UPDATE correction SET target = ? WHERE target = ?', to, from)
  }

  save(correction: Correction): void {
    for (const report of reportsOf(correction))
      this.#database.run('INSERT OR IGNORE INTO anchor (report, correction) VALUES (?, ?)', report, correction.id)
    this.#insert(correction)
  }

  #insert({ id, target, action, slot, value, others, who, at, why, anchor }: Correction): void {
    this.#database.run(
      `INSERT OR IGNORE INTO correction (key, target_kind, target, action, slot, value, others, who, at, why, anchor)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      target.kind,
      target.id,
      action,
      slot,
      value === undefined ? null : JSON.stringify(value),
      JSON.stringify(others),
      who,
      at,
      why,
      anchor && JSON.stringify(anchor),
    )
  }
}

/** Reports on whose words it rests. */
function reportsOf({ anchor: own, value }: Correction): Set<string> {
  const { tellings = [], anchors = [] } = moved.safeParse(value).data ?? {}
  return new Set([own, ...tellings, ...anchors].flatMap((one) => one?.report ?? []))
}

function correctionOfRow(row: CorrectionRow): Correction {
  return {
    id: row.key,
    target: { kind: row.target_kind, id: row.target },
    action: row.action,
    slot: row.slot,
    value: row.value === null ? null : JSON.parse(row.value),
    others: z.array(z.string()).parse(JSON.parse(row.others)),
    who: row.who,
    at: row.at,
    why: row.why,
    anchor: row.anchor === null ? null : anchor.parse(JSON.parse(row.anchor)),
  }
}
