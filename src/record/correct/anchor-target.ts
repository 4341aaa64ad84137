import type { Anchor, Correction } from '../correction.ts'
import type { RecordWriter } from '../record-store.ts'
import { anchorOfEvent } from './make-anchor.ts'

/** What a correction of this target rests on. Actors have ids that are the same in every record, and need none. */
export async function anchorTarget(writer: RecordWriter, { kind, id }: Correction['target']): Promise<Anchor | null> {
  if (kind === 'event') {
    const event = await writer.event(id)
    return event && anchorOfEvent(event.best, await writer.told(event.id))
  }
  if (kind === 'actor') return null
  const report = kind === 'report' ? id : id.slice(0, id.indexOf('#'))
  const told = await writer.reportTold(report)
  if (told === null) return null
  if (kind === 'report') return { report, url: told.url, kind: 'report', words: told.title ?? '' }
  const statement = (await writer.statementsOf(report)).find((one) => one.id === id)
  return statement ? { report, url: told.url, kind: 'statement', words: statement.words } : null
}
