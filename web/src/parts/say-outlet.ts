import type { ReportAnswer } from '../../../src/api/report.ts'
import { saySource } from '../../../src/document/say-source.ts'

/** Stands for the title of a report that has none. */
export const untitled = 'Report without a title'

/** "Baltic Wire"; of a copy "Kura News, a copy of Baltic Wire": there it can be read, and that is whose it is. */
export function sayOutlet({
  source,
  publisher,
  copyOf,
}: Pick<ReportAnswer, 'source' | 'publisher' | 'copyOf'>): string {
  const whose = saySource(source)
  if (copyOf === null) return whose
  return publisher === null || publisher === source ? `${whose}, a copy` : `${publisher}, a copy of ${whose}`
}
