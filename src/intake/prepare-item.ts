import type { PageInput } from '../document/page-input.ts'
import { readInput } from '../pipeline.ts'
import { type PreparedReport, prepareReport } from '../record/prepare-report.ts'
import { toPackedJson } from '../store/pack/pack-reading.ts'

/** Why an input could not be read, as plain data. `bug`: a mistake of ours, with its stack. */
export interface NotRead {
  readonly code: string
  readonly message: string
  readonly advice: string | null
}

export type Prepared = { readonly report: PreparedReport } | { readonly error: NotRead }

/** Reads one input and works out all the record wants of it. Never throws. */
export function prepareItem(input: PageInput, reader: string): Prepared {
  try {
    return { report: prepareReport(input, readInput(input), reader, toPackedJson) }
  } catch (error) {
    return { error: notRead(error) }
  }
}

export function notRead(error: unknown): NotRead {
  const { code, message, advice, stack } = error as Error & { code?: string; advice?: unknown }
  if (typeof advice === 'string') return { code: code ?? 'unreadable', message, advice }
  return { code: 'bug', message: `bug: ${stack ?? message}`, advice: null }
}
