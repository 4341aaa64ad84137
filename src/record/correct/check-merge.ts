import type { RecordWriter } from '../record-store.ts'
import { CorrectionError } from './correction-error.ts'
import type { Draft } from './draft.ts'
import { findTarget } from './find-target.ts'
import { anchorOfEvent } from './make-anchor.ts'

/** Two or more events or actors become one, under the target's id. Throws `CorrectionError`. */
export async function checkMerge(writer: RecordWriter, draft: Draft): Promise<Draft> {
  const { target, others } = draft
  if (target.kind !== 'event' && target.kind !== 'actor')
    throw new CorrectionError(
      'not-possible',
      target.id,
      `a ${target.kind} cannot be merged`,
      'Events and actors can. Which reports are copies of one, the record works out itself.',
    )
  if (others.length === 0)
    throw new CorrectionError('bad-value', target.id, 'nothing is named that it should take in', 'Name one or more.')
  const found = new Set<string>()
  for (const id of others) found.add(await findTarget(writer, { kind: target.kind, id }))
  if (found.has(target.id))
    throw new CorrectionError(
      'not-possible',
      target.id,
      `${others.join(', ')} is ${target.id} already`,
      'Name another.',
    )
  const ids = [...found]
  if (target.kind === 'actor') return { ...draft, slot: null, value: null, others: ids }
  return { ...draft, slot: null, value: { anchors: await anchorsOf(writer, ids) }, others: ids }
}

async function anchorsOf(writer: RecordWriter, events: readonly string[]) {
  const anchors = []
  for (const id of events) anchors.push(anchorOfEvent((await writer.event(id))?.best ?? '', await writer.told(id)))
  return anchors
}
