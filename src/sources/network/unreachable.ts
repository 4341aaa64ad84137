import { SourceError } from '../source-error.ts'

/** What went wrong on the way to a server, in words: too long, or not at all. `cause` is kept; its `code` tells what may pass. */
export function unreachable(url: string, cause: unknown): SourceError {
  const { name, code, message } = cause as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError')
    return new SourceError('timeout', url, `${url} took too long`, 'Try again, or save the page and read the file.', {
      cause,
    })
  return new SourceError(
    'unreachable',
    url,
    `${url} cannot be reached (${code ?? message})`,
    'Check the address and the network.',
    { cause },
  )
}
