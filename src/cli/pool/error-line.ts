import { SourceError } from '../../sources/source-error.ts'

/** The error object that stands where a reading would. */
export function errorLine(id: string | number | null, error: unknown): string {
  const { code = 'bug', message, advice } = error as SourceError
  const known = error instanceof SourceError || typeof advice === 'string'
  return JSON.stringify({
    input: id,
    error: { code, message: known ? message : `bug: ${(error as Error).stack ?? message}`, advice },
  })
}
