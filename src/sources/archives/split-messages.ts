import { splitLines } from '../bytes/split-lines.ts'
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
  let lines: Uint8Array[] = []
  let size = 0
  let isOpen = false
  let afterEmpty = true
  for await (const line of splitLines(chunks, largestReport)) {
    if (line !== null && afterEmpty && isSeparator(line)) {
      if (isOpen) yield joined(lines, size)
      isOpen = true
      lines = []
      size = 0
      continue
    }
    afterEmpty = line !== null && isEmpty(line)
    size += line?.length ?? largestReport + 1
    if (line === null || size > largestReport) lines = []
    else lines.push(unescaped(line))
  }
  if (isOpen) yield joined(lines, size)
}

function joined(lines: readonly Uint8Array[], size: number): Uint8Array | null {
  return size > largestReport ? null : Buffer.concat(lines)
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
