import { userInfo } from 'node:os'
import { correct } from '../../record/correct/correct.ts'
import type { Correction } from '../../record/correction.ts'
import type { RecordReader, RecordStore } from '../../record/record-store.ts'
import { harmless, print, tell } from '../print.ts'
import { version } from '../version.ts'
import { ChoiceError } from './choice-error.ts'
import { findActor } from './find-actor.ts'
import { openToFill } from './open-to-fill.ts'
import { readSlotValue } from './read-slot-value.ts'
import { showCorrection } from './show/show-correction.ts'

export interface CorrectingOptions {
  readonly record?: string
  readonly by?: string
  readonly why?: string
  readonly expects?: string
  readonly json?: boolean
}

/** What the command line says. */
export interface Said {
  /** Of what is corrected; for undo, of the correction. */
  readonly id: string
  readonly action: Correction['action']
  readonly slot?: string
  readonly value?: string
  readonly others?: readonly string[]
}

/** `readout confirm`, `edit`, `reject`, `merge`, `split`, `undo`. Returns the exit code. Throws `CorrectionError`, `ChoiceError`. */
export async function correctRecord(said: Said, options: CorrectingOptions): Promise<number> {
  const store = openToFill(options.record)
  try {
    const wish = await readWish(store, said)
    const expects =
      options.expects === undefined ? {} : { expects: options.expects === 'none' ? null : options.expects }
    const at = Date.now()
    const correction = await store.transact((writer) =>
      correct(
        writer,
        { ...wish, who: options.by ?? userInfo().username, why: options.why ?? null },
        { at, ...expects },
      ),
    )
    await readDayAgain(store, correction, at)
    await print(options.json ? `${JSON.stringify(correction)}\n` : showCorrection(correction))
    return 0
  } finally {
    await store.close()
  }
}

async function readWish(store: RecordStore, { id, action, slot, value, others = [] }: Said) {
  if (action === 'undo') return readUndo(store, id)
  const target = await readTarget(id, store)
  if (action === 'edit')
    return { target, action, slot: slot ?? '', value: await readSlotValue(slot ?? '', value ?? '', store) }
  if (action === 'merge') return { target, action, others: await readOthers(target.kind, others, store) }
  if (action === 'split') return { target, action, others, ...(value === undefined ? {} : { value: { to: value } }) }
  return { target, action }
}

async function readUndo(store: RecordStore, id: string) {
  const undone = (await store.corrections()).find((correction) => correction.id === id)
  if (undone) return { target: undone.target, action: 'undo' as const, others: [id] }
  throw new ChoiceError(`there is no correction ${id} in the record`, 'readout corrections lists them with their ids.')
}

/** What an id, or a name, is of. Throws `ChoiceError`. */
export async function readTarget(id: string, store: RecordReader): Promise<Correction['target']> {
  if (/^e[0-9a-z]{10}$/u.test(id)) return { kind: 'event', id }
  if (/^r[0-9a-z]{12}$/u.test(id)) return { kind: 'report', id }
  if (/^r[0-9a-z]{12}#s\d+$/u.test(id)) return { kind: 'statement', id }
  if (isActorId(id)) return { kind: 'actor', id }
  return { kind: 'actor', id: (await findActor(id, store)).id }
}

/** Of an actor that has no name one could look up: "person:lavrov@r74btnmkvp184". */
function isActorId(id: string): boolean {
  return /^(?:person|country|organisation|place|work|occasion|group):/u.test(id)
}

async function readOthers(kind: Correction['target']['kind'], others: readonly string[], store: RecordReader) {
  const ids: string[] = []
  for (const other of others) {
    const target = await readTarget(other, store)
    if (target.kind !== kind)
      throw new ChoiceError(`${other} is no ${kind}`, 'Only things of one kind can be merged: events, or actors.')
    ids.push(target.id)
  }
  return ids
}

/** Loaded only where a report's day has changed: it brings the whole of reading. */
async function readDayAgain(store: RecordStore, { target, slot, action }: Correction, at: number): Promise<void> {
  if (target.kind !== 'report' || (slot !== 'published' && action !== 'undo')) return
  const { readAsEdited } = await import('../../intake/read-as-edited.ts')
  const error = await readAsEdited(store, target.id, version(), at)
  if (error) tell(harmless(`${target.id} could not be read again: ${error.message}`))
}
