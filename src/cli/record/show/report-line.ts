import { sayDay } from '../../../export/say-days.ts'
import type { StoredReport } from '../../../record/query.ts'
import { colours } from '../../print.ts'
import { oneLine } from './name-parties.ts'

/** A report in a line: title, whose it is, day, id. */
export function showReportLine({ id, title, url, source, known, copyOf, rejected }: StoredReport): string {
  const name = title ?? url ?? 'no title'
  const about = [
    oneLine(source),
    known ? sayDay(known) : 'day unknown',
    copyOf ? `copy of ${copyOf}` : '',
    rejected ? 'rejected' : '',
    id,
  ]
  return `${colours.bold(oneLine(name))}  ${colours.dim(about.filter(Boolean).join(' · '))}`
}
