import type { PageInput } from '../document/page-input.ts'
import { readInput } from '../pipeline.ts'
import { type Pack, type PreparedReport, prepareReport } from '../record/prepare-report.ts'
import type { SiteDictionary } from '../record/record-store.ts'
import { packReport } from '../store/pack/pack-report.ts'

/** Why an input could not be read, as plain data. `bug`: a mistake of ours, with its stack. */
export interface NotRead {
  readonly code: string
  readonly message: string
  readonly advice: string | null
}

/** An input, and what its site's pages have in common. */
export interface ToPrepare {
  readonly input: PageInput
  readonly dictionary: SiteDictionary | null
}

export type Prepared = { readonly report: PreparedReport } | { readonly error: NotRead }

/** Reads one input and works out all the record wants of it. Never throws. */
export function prepareItem({ input, dictionary }: ToPrepare, reader: string): Prepared {
  try {
    const reading = readInput(input)
    const pack: Pack = (page) => packReport(page, reading, dictionary)
    return { report: prepareReport(input, reading, reader, pack) }
  } catch (error) {
    return { error: notRead(error) }
  }
}

export function notRead(error: unknown): NotRead {
  const { code, message, advice, stack } = error as Error & { code?: string; advice?: unknown }
  if (typeof advice === 'string') return { code: code ?? 'unreadable', message, advice }
  return { code: 'bug', message: `bug: ${stack ?? message}`, advice: null }
}
