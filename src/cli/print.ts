import { createColors } from 'picocolors'

/** The only place that prints. */
export const colours = createColors(useColour(process.stdout))

/** Colour on a terminal only; NO_COLOR (no-color.org) switches it off, FORCE_COLOR on. */
function useColour(stream: NodeJS.WriteStream): boolean {
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== '0') return true
  return Boolean(stream.isTTY) && process.env.TERM !== 'dumb'
}

/** Columns of the terminal, 100 in a pipe. */
export function width(): number {
  return Math.max(40, Math.min(process.stdout.columns ?? 100, 120))
}

/** Writes to standard output; resolves when there is room for more. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(text)) done()
    else process.stdout.once('drain', done)
  })
}

/** A word to the person who runs it, on standard error. */
export function tell(message: string): void {
  process.stderr.write(`readout: ${message}\n`)
}

/** Takes away what stands on the last line of standard error, a terminal's: a bar that is drawn again. */
export function clearLine(): void {
  process.stderr.write('\r\u001b[K')
}

/** Text of a page made harmless for a terminal: no control characters, so no page can move the cursor or change the title. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '')
}
