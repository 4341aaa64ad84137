import { openPacked } from './bytes/open-packed.ts'
import { readChunks } from './bytes/read-chunks.ts'
import { splitLines } from './bytes/split-lines.ts'
import { SourceError } from './source-error.ts'

/** The longest line that is read, in bytes. */
const longestLine = 50 * 1024 * 1024

/** A line of text, or why it is none. Numbers count from 1. */
export type TextLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly error: SourceError }

/** The lines of a file, or of standard input for "-", unpacked where they are gzip. Blank ones are left out. Throws `SourceError`. */
export async function* openTextLines(name: string, signal?: AbortSignal): AsyncGenerator<TextLine, void> {
  const chunks = name === '-' ? standardInput() : readChunks(name, { signal })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  for await (const lines of splitLines(await openPacked(chunks, name), longestLine))
    for (const line of lines) {
      number++
      if (line === null) {
        yield { number, error: badLine(name, number, 'is longer than 50 MB', 'A line holds one thing.') }
        continue
      }
      try {
        const text = decoder.decode(line)
        if (text.trim() !== '') yield { number, text }
      } catch {
        yield { number, error: badLine(name, number, 'is not UTF-8', 'JSON lines are written in UTF-8.') }
      }
    }
}

async function* standardInput(): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of process.stdin) yield chunk
}

function badLine(name: string, number: number, what: string, advice: string): SourceError {
  return new SourceError('bad-line', name, `${name}:${number} ${what}`, advice)
}
