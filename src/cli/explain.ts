import type { Reading } from '../document/reading.ts'
import { overlaps, type Span } from '../document/span.ts'
import type { Step } from '../document/trace.ts'
import { factsOf, type ShownFact } from '../show/facts-of.ts'
import { SourceError } from '../sources/source-error.ts'
import { colours, harmless, print } from './print.ts'
import { openReading, type PageOptions } from './read.ts'
import { excerpt } from './show/lay-out.ts'

export interface ExplainOptions extends PageOptions {
  readonly at?: string
  readonly fact?: string
}

/** `readout explain`. Returns the exit code. */
export async function explain(name: string, options: ExplainOptions): Promise<number> {
  const steps: Step[] = []
  const reading = await openReading(name, options, (step) => steps.push(step))
  const facts = factsOf(reading)
  const spans = chosenSpans(name, reading, facts, options)
  const touches = (span: Span) => spans === null || spans.some((chosen) => overlaps(chosen, span))
  const shown = facts.filter((fact) => (options.fact ? fact.id === options.fact : fact.spans.some(touches)))
  const { text, published } = reading.report
  if (!options.fact && !options.at && published) {
    await print(`${colours.bold('day of publication')} ${published.edtf} (${published.basis})\n`)
    for (const { reason, rule } of published.because) await print(`    ${reason} ${colours.dim(rule)}\n`)
  }
  for (const fact of shown) await print(`${showFact(fact, text)}\n`)
  const considered = steps.filter(touches)
  if (considered.length > 0)
    await print(`\n${colours.bold('Considered')}\n${considered.map((step) => showStep(step, text)).join('\n')}\n`)
  return 0
}

/** The stretches of text that were asked for; null for all of it. */
function chosenSpans(
  name: string,
  { report }: Reading,
  facts: readonly ShownFact[],
  { at, fact }: ExplainOptions,
): readonly Span[] | null {
  if (fact) {
    const spans = facts.find(({ id }) => id === fact)?.spans
    if (spans) return spans
    throw new SourceError(
      'not-found',
      name,
      `the reading has no fact ${fact}`,
      'Run explain without --fact to see them all.',
    )
  }
  if (!at) return null
  const spans = findAll(report.text, at)
  if (spans.length > 0) return spans
  throw new SourceError(
    'not-found',
    name,
    `“${at}” does not stand in the report’s text`,
    'Give words just as readout read prints them.',
  )
}

function findAll(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length))
    spans.push({ start, end: start + words.length })
  return spans
}

function showFact({ id, what, rule, spans, builtFrom }: ShownFact, text: string): string {
  const words = spans.slice(0, 4).map((span) => `    “${excerpt(text, span)}”`)
  const from = builtFrom.length > 0 ? [`    ${colours.dim(`built from ${builtFrom.join(', ')}`)}`] : []
  return [`${colours.bold(id)} ${harmless(what)} ${colours.dim(rule)}`, ...words, ...from].join('\n')
}

function showStep({ stage, rule, outcome, why, ...span }: Step, text: string): string {
  const mark = outcome === 'read' ? colours.green('read') : colours.yellow('lost')
  return `  ${mark} ${stage} “${excerpt(text, span, 80)}” ${why} ${colours.dim(rule)}`
}
