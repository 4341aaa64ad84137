import type { TraceAnswer } from '../../api/report.ts'
import type { Step } from '../../document/trace.ts'
import { type NotRead, notRead } from '../../intake/prepare-item.ts'
import { readInput } from '../../pipeline.ts'
import { factsOf } from '../../show/facts-of.ts'
import type { ReadingResult, ReadingTask } from './open-reading-desk.ts'

/** One input read. Never throws. */
export function readAtDesk({ input, explain }: ReadingTask): ReadingResult {
  try {
    if (!explain) return { reading: readInput(input) }
    return { trace: explainReading(input) }
  } catch (error) {
    return { error: notRead(error) satisfies NotRead }
  }
}

function explainReading(input: ReadingTask['input']): TraceAnswer {
  const steps: Step[] = []
  const reading = readInput(input, (step) => steps.push(step))
  return {
    published: (reading.report.published?.because ?? []).map(({ reason, rule }) => ({ reason, rule })),
    facts: factsOf(reading).map(({ spans, builtFrom, ...fact }) => ({
      ...fact,
      spans: spans.map(({ start, end }) => ({ start, end })),
      builtFrom: [...builtFrom],
    })),
    steps: steps.map(({ stage, rule, outcome, why, start, end }) => ({ stage, rule, outcome, why, start, end })),
  }
}
