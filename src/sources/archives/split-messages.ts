import { type Line, splitLines } from '../bytes/split-lines.ts'
import { largestReport } from '../open-file.ts'

/** The line before each message, "From address time", after an empty line. Source: RFC 4155, and the dialects that add a zone. */
const separator = /^From \S[^\n]{0,300}\d\d:\d\d[^\n]{0,100}\r?\n?$/u

/** A message's own line that would look like a separator has a ">" put before it (mboxrd). */
const escaped = /^>+From /u

const from = Buffer.from('From ')
const lineFeed = 10
const carriageReturn = 13
const greaterThan = 62

/**
 * The messages of a mailbox, each without its separator; null for one larger than `largestReport`. A line counts as a separator only behind
 * an empty one and with a time in it: people begin paragraphs with "From".
 */
export async function* splitMessages(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null, void> {
  const draft = new Draft()
  for await (const lines of splitLines(chunks, largestReport))
    for (const line of lines) {
      const isNew = line !== null && draft.afterEmpty && isSeparator(line)
      if (!isNew) draft.add(line)
      else if (draft.begin()) yield draft.taken()
    }
  if (draft.isOpen) yield draft.taken()
}

/** The message that is being read. */
class Draft {
  #lines: Uint8Array[] = []
  #size = 0
  isOpen = false
  /** Whether the line before was empty, or there was none. */
  afterEmpty = true

  /** True where another one is to be taken first. */
  begin(): boolean {
    const wasOpen = this.isOpen
    this.isOpen = true
    this.afterEmpty = false
    return wasOpen
  }

  add(line: Line): void {
    this.afterEmpty = line !== null && isEmpty(line)
    this.#size += line?.length ?? largestReport + 1
    if (line === null || this.#size > largestReport) this.#lines = []
    else this.#lines.push(unescaped(line))
  }

  /** All that was added, null where that is too much. */
  taken(): Uint8Array | null {
    const message = this.#size > largestReport ? null : Buffer.concat(this.#lines)
    this.#lines = []
    this.#size = 0
    return message
  }
}

function isSeparator(line: Uint8Array): boolean {
  return line.length < 500 && from.equals(line.subarray(0, from.length)) && separator.test(latin1(line))
}

function isEmpty(line: Uint8Array): boolean {
  return line[0] === lineFeed || (line[0] === carriageReturn && line[1] === lineFeed)
}

function unescaped(line: Uint8Array): Uint8Array {
  return line[0] === greaterThan && escaped.test(latin1(line.subarray(0, 80))) ? line.subarray(1) : line
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
