import type { Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'

/** Tells what was read from where, and what was left out. What was left out has no place in the text: its span is empty. */
export function traceReport(report: Report, trace: Trace | undefined): void {
  if (!trace) return
  const { dateline, removed } = report
  if (dateline) {
    const { start, end } = dateline
    trace({
      stage: 'page',
      rule: 'page/dateline',
      outcome: 'read',
      why: 'the report opens with a dateline',
      start,
      end,
    })
  }
  for (const { kind, text, rule } of removed)
    trace({ stage: 'page', rule, outcome: 'lost', why: `${kind}: ${text.slice(0, 80)}`, start: 0, end: 0 })
}
