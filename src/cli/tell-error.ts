import { tell } from './print.ts'

/** Says an error in one sentence and what to do; a mistake of our own with where it is. */
export function tellError(error: unknown): void {
  const { message, advice, stack } = error as Error & { advice?: string }
  if (typeof advice === 'string')
    tell(`${message}. ${advice[0]?.toUpperCase()}${advice.slice(1)}.`.replace(/\.\.$/u, '.'))
  else tell(`bug: ${stack ?? message}`)
}
