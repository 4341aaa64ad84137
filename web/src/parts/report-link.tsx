import type { ReportAnswer } from '../../../src/api/report.ts'
import { reportPath } from './links.tsx'
import { sayOutlet, untitled } from './say-outlet.ts'

interface ReportLinkProps {
  readonly report: ReportAnswer
  /** Words to go to, in its text. */
  readonly at?: { readonly start: number; readonly end: number } | undefined
}

/** A report by its title, and whose it is: "Tran to visit Oslo, Baltic Wire". */
export function ReportLink({ report, at }: ReportLinkProps) {
  return (
    <>
      <a href={reportPath(report.id, at)}>{report.title ?? untitled}</a>, {sayOutlet(report)}
    </>
  )
}
