import type { Correction } from '../correction.ts'
import type { RecordWriter } from '../record-store.ts'
import { reportOfTelling } from '../report-of-telling.ts'
import { CorrectionError } from './correction-error.ts'

/** Under which id the record has it now: what was merged is what it went into. Throws `CorrectionError`. */
export async function findTarget(writer: RecordWriter, { kind, id }: Correction['target']): Promise<string> {
  const found = await lookUp(writer, kind, id)
  if (found !== null) return found
  throw new CorrectionError('unknown', id, `the record has no ${kind} ${id}`, 'Check the id in a list of the record.')
}

async function lookUp(writer: RecordWriter, kind: Correction['target']['kind'], id: string): Promise<string | null> {
  if (kind === 'event') return (await writer.event(id))?.id ?? null
  if (kind === 'actor') return (await writer.actor(id))?.id ?? (await findNameless(writer, id))
  if (kind === 'report') return (await writer.reportTold(id))?.report ?? null
  const statements = await writer.statementsOf(reportOfTelling(id))
  return statements.find((statement) => statement.id === id)?.id ?? null
}

/** A bare surname is nobody one can look up, and is known by its report: "person:lavrov@r…". */
async function findNameless(writer: RecordWriter, id: string): Promise<string | null> {
  const report = /@(r[0-9a-z]{12})$/u.exec(id)?.[1]
  if (report === undefined || (await writer.reportTold(report)) === null) return null
  const tellings = (await writer.linksOf(report)).map(({ telling }) => telling)
  const named = tellings.flatMap(({ parties, claims }) => [
    ...parties.map(({ actor }) => actor.id),
    ...claims.map(({ by }) => by.id),
  ])
  return named.includes(id) ? id : null
}
