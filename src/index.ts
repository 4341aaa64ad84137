// The public API: everything a program that uses this package may import. Nothing else re-exports.
export type {
  Claim,
  Entity,
  Event,
  EventKind,
  EventStatus,
  Mention,
  Note,
  Office,
  Participant,
  Statement,
  Tally,
  Time,
} from './document/facts.ts'
export type { PageInput } from './document/page-input.ts'
export type { Reading } from './document/reading.ts'
export type { Block, Published, Report } from './document/report.ts'
export type { Span } from './document/span.ts'
export type { Step, Trace } from './document/trace.ts'
export { readInput, readReport } from './pipeline.ts'
