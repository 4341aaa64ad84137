import { readInput } from '../../pipeline.ts'
import { idOfLine } from '../../sources/id-of-line.ts'
import { readJsonLine } from '../../sources/read-json-line.ts'
import { toCodePoints } from '../to-code-points.ts'
import { errorLine } from './error-line.ts'

export interface LineOptions {
  /** Unit of the spans that are printed. */
  readonly offsets: 'utf16' | 'codepoint'
}

export interface WrittenLine {
  readonly json: string
  readonly failed: boolean
}

/** One line of input to one line of output: its reading, or what stood in the way of one. Never throws. */
export function writeReadingLine(line: string, { offsets }: LineOptions): WrittenLine {
  try {
    const { id, input } = readJsonLine(line)
    const reading = readInput(input)
    return {
      json: JSON.stringify({ input: id, ...(offsets === 'codepoint' ? toCodePoints(reading) : reading) }),
      failed: false,
    }
  } catch (error) {
    return { json: errorLine(idOfLine(line), error), failed: true }
  }
}
