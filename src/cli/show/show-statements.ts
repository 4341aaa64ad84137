import type { Statement } from '../../document/facts.ts'
import type { Reading } from '../../document/reading.ts'
import { contains, type Span } from '../../document/span.ts'
import { showDays } from '../../show/show-days.ts'
import { colours, harmless, width } from '../print.ts'
import { excerpt, listed, wrap } from './lay-out.ts'
import { nameOf } from './show-event.ts'

/** What was said, a speaker at a time in the order in which they first speak. */
export function showStatements(reading: Reading): string[] {
  const shown = reading.statements.filter((statement) => tellsMore(statement, reading))
  const bySpeaker = Map.groupBy(shown, (statement) => speakerOf(statement, reading))
  return [...bySpeaker].map(([speaker, statements]) =>
    [`  ${colours.bold(speaker)}`, ...statements.map((statement) => showStatement(statement, reading))].join('\n'),
  )
}

/** Fewer words than these in indirect speech say little by themselves: "declined to comment". */
const fewestWords = 4

/** Left out: scraps of indirect speech, and what stands within another statement of the same speaker. */
function tellsMore(statement: Statement, { report, statements }: Reading): boolean {
  const { mode, content, speaker } = statement
  if (mode === 'indirect' && report.text.slice(content.start, content.end).split(' ').length < fewestWords) return false
  return !statements.some(
    (other) => other !== statement && other.speaker?.entity === speaker?.entity && isWider(other.content, content),
  )
}

function isWider(outer: Span, inner: Span): boolean {
  return contains(outer, inner) && outer.end - outer.start > inner.end - inner.start
}

function speakerOf({ speaker }: Statement, reading: Reading): string {
  if (!speaker) return 'speaker unknown'
  if (speaker.entity) return nameOf(reading, speaker.entity)
  const words = excerpt(reading.report.text, speaker)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Quotation marks stand only around words that are quoted whole. */
function showStatement(statement: Statement, reading: Reading): string {
  const { mode, content, audience, channel, said } = statement
  const direct = mode === 'direct'
  const words = excerpt(reading.report.text, content, direct ? 400 : 200)
  const about = [
    audience.length > 0 ? `to ${listed(audience.map((id) => nameOf(reading, id)))}` : '',
    channel ?? '',
    said ? showDays(said) : '',
  ]
  const details = about.filter(Boolean).map(harmless).join(', ')
  const text = wrap(`${direct ? `“${words}”` : words}${details ? ` (${details})` : ''}`, width(), '    ')
  return direct ? text : colours.dim(text)
}
