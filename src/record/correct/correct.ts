import { createHash } from 'node:crypto'
import type { Anchor, Correction } from '../correction.ts'
import { makeId } from '../make-id.ts'
import type { RecordWriter } from '../record-store.ts'
import { anchorTarget } from './anchor-target.ts'
import { checkCorrection } from './check-correction.ts'
import { CorrectionError } from './correction-error.ts'
import { findTarget } from './find-target.ts'
import { settleCorrections } from './settle-corrections.ts'

const nothing = { others: [], slot: null, value: null, why: null }

/** What a person says, before it is checked. */
export interface Wish {
  readonly target: Correction['target']
  readonly action: Correction['action']
  readonly slot?: string | null
  readonly value?: unknown
  readonly others?: readonly string[]
  readonly who: string
  readonly why?: string | null
}

export interface CorrectOptions {
  /** Milliseconds since 1970. */
  readonly at: number
  /** Id of the last correction of the target that was seen, null for none: refused where there is a later one. Not given: not asked. */
  readonly expects?: string | null
}

/**
 * Takes in one correction and has the record show it. Inside one transaction. Throws `CorrectionError`, and nothing is changed.
 */
export async function correct(writer: RecordWriter, wish: Wish, { at, expects }: CorrectOptions): Promise<Correction> {
  const { kind, id } = wish.target
  const target = { kind, id: wish.action === 'undo' ? id : await findTarget(writer, wish.target) }
  const before = await writer.corrections(target.id)
  const last = before.at(-1) ?? null
  if (expects !== undefined && expects !== (last?.id ?? null)) throw stale(target.id, last)
  const checked = await checkCorrection(writer, { ...nothing, ...wish, target })
  const anchor = await anchorTarget(writer, target)
  const instant = new Date(last === null ? at : Math.max(at, Date.parse(last.at) + 1)).toISOString()
  const correction = nameCorrection({ ...checked, at: instant, anchor })
  await settleCorrections(writer, [correction], at, { fresh: true })
  return correction
}

function stale(target: string, last: Correction | null): CorrectionError {
  const since = last === null ? 'has no correction' : `was corrected by ${last.who} on ${last.at} (${last.id})`
  return new CorrectionError(
    'stale',
    target,
    `${target} ${since}: it is not as you saw it`,
    'Look at it again, and correct it if you still want to.',
  )
}

/** The same id for the same said at the same time. */
function nameCorrection(checked: CheckedAt): Correction {
  const { target, action, slot, value, others, who, at, why, anchor } = checked
  const what = JSON.stringify([target.kind, target.id, action, slot, value, others, who, at, why])
  const id = makeId('c', createHash('sha256').update(what).digest('hex'))
  return { id, target, action, slot, value: withSplit(value, action, id), others, who, at, why, anchor }
}

type CheckedAt = Omit<Correction, 'id' | 'anchor'> & { readonly anchor: Anchor | null }

/** A split that makes a new event names it after itself. */
function withSplit(value: unknown, action: Correction['action'], id: string): unknown {
  if (action !== 'split' || typeof value !== 'object' || value === null || 'to' in value) return value
  return { ...value, to: `e${id.slice(1, 11)}` }
}
