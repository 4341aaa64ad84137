import type { RecordWriter } from '../record-store.ts'
import { CorrectionError } from './correction-error.ts'
import { splitValue } from './correction-values.ts'
import type { Draft } from './draft.ts'
import { anchorOf } from './make-anchor.ts'

/** Some tellings of an event are of another; some reports that speak of an actor speak of another. Throws `CorrectionError`. */
export async function checkSplit(writer: RecordWriter, draft: Draft): Promise<Draft> {
  const { target, others } = draft
  if (target.kind !== 'event' && target.kind !== 'actor')
    throw new CorrectionError('not-possible', target.id, `a ${target.kind} cannot be split`, 'Events and actors can.')
  if (others.length === 0)
    throw new CorrectionError('bad-value', target.id, 'nothing is named that should go', 'Name tellings, or reports.')
  return target.kind === 'event' ? splitEvent(writer, draft) : splitActor(writer, draft)
}

async function splitEvent(writer: RecordWriter, draft: Draft): Promise<Draft> {
  const { target, others, value } = draft
  const told = await writer.told(target.id)
  const going = [...new Set(others)].map((id) => {
    const found = told.find(({ telling }) => telling.id === id)
    if (found) return found.telling
    throw new CorrectionError(
      'unknown',
      id,
      `${target.id} is not told of in ${id}`,
      `See readout sources ${target.id}.`,
    )
  })
  const to = value === null ? null : await toEvent(value, target.id)
  if (to === null && going.length === told.length)
    throw new CorrectionError(
      'not-possible',
      target.id,
      `nothing would be left of ${target.id}`,
      'Name fewer tellings, or the event they go to.',
    )
  const tellings = going.map(anchorOf)
  return {
    ...draft,
    slot: null,
    others: going.map(({ id }) => id),
    value: to === null ? { tellings } : { to, tellings },
  }
}

/** It need not be there now: what was merged away can be had back by splitting. */
async function toEvent(value: unknown, from: string): Promise<string> {
  const parsed = splitValue.pick({ to: true }).safeParse(value)
  const to = parsed.success ? parsed.data.to : null
  if (to !== null && /^e[0-9a-z]{10}$/u.test(to) && to !== from) return to
  throw new CorrectionError('bad-value', from, 'that is no event they could go to', 'Give the id of another event.')
}

async function splitActor(writer: RecordWriter, draft: Draft): Promise<Draft> {
  const reports = [...new Set(draft.others)].sort()
  for (const report of reports)
    if ((await writer.reportTold(report)) === null)
      throw new CorrectionError('unknown', report, `the record has no report ${report}`, 'Name reports by their ids.')
  return { ...draft, slot: null, value: null, others: reports }
}
