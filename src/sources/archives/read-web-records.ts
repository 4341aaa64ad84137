import { ByteCursor } from '../bytes/byte-cursor.ts'
import { largestReport } from '../open-file.ts'
import { SourceError } from '../source-error.ts'
import type { Archive } from './archive.ts'
import { readHeaders } from './read-headers.ts'

/** All header lines of one record, in bytes. */
const largestHead = 256 * 1024

/** One record of a web archive. Source: WARC 1.1 (ISO 28500:2017), which WARC 1.0 is read as too. */
export interface WebRecord {
  /** From 1 on, all records counted. */
  readonly ordinal: number
  /** Its named fields, names in small letters. */
  readonly fields: ReadonlyMap<string, string>
  /** What it holds; null where it was not wanted or is larger than `largestReport`. */
  readonly block: Uint8Array | null
}

/**
 * The records of a web archive, one at a time; of the block of one that is not wanted nothing is kept. Throws `SourceError` where the
 * archive breaks off or a record does not begin where it must, and says where.
 */
export async function* readWebRecords(
  { name, chunks }: Archive,
  wanted: (fields: ReadonlyMap<string, string>) => boolean,
): AsyncGenerator<WebRecord, void> {
  const cursor = new ByteCursor(chunks)
  for (let ordinal = 1; ; ordinal++) {
    const place = { name, ordinal }
    const record = await readRecord(cursor, place, wanted).catch((cause) => {
      throw cause instanceof BreakError ? broken(place, cause) : damaged(place, cause)
    })
    if (record === null) return
    yield record
  }
}

interface Place {
  readonly name: string
  readonly ordinal: number
}

/** A record is not whole; `at` is the byte of the unpacked archive. */
class BreakError extends Error {
  readonly code: 'cut-off' | 'bad-archive'
  readonly at: number
  constructor(code: BreakError['code'], at: number, what: string) {
    super(what)
    this.code = code
    this.at = at
  }
}

async function readRecord(
  cursor: ByteCursor,
  { ordinal }: Place,
  wanted: (fields: ReadonlyMap<string, string>) => boolean,
): Promise<WebRecord | null> {
  const fields = await readFields(cursor)
  if (fields === null) return null
  const start = cursor.offset
  const length = /^\d{1,15}$/u.test(fields.get('content-length') ?? '') ? Number(fields.get('content-length')) : null
  if (length === null) throw new BreakError('bad-archive', start, 'does not say how long it is')
  const cutOff = () => new BreakError('cut-off', cursor.offset, 'breaks off')
  if (length > largestReport || !wanted(fields)) {
    if (!(await cursor.skip(length))) throw cutOff()
    return { ordinal, fields, block: null }
  }
  const block = await cursor.read(length)
  if (block.length < length) throw cutOff()
  return { ordinal, fields, block }
}

/** The fields of the next record; null at the end. */
async function readFields(cursor: ByteCursor): Promise<Map<string, string> | null> {
  const start = await skipEmptyLines(cursor)
  if (start === null) return null
  const began = cursor.offset - start.length
  if (!/^WARC\/\d\.\d+\s*$/u.test(text(start))) {
    if ((await cursor.readLine(1)) === null && text(start).length < 10 && 'WARC/1.'.startsWith(text(start).slice(0, 7)))
      throw new BreakError('cut-off', cursor.offset, 'breaks off')
    throw new BreakError('bad-archive', began, 'does not begin with "WARC/1."')
  }
  let head = ''
  for (;;) {
    const line = await cursor.readLine(largestHead)
    if (line === null || line.at(-1) !== 10) {
      if (cursor.offset - began >= largestHead) break
      throw new BreakError('cut-off', cursor.offset, 'breaks off')
    }
    if (isEmpty(line)) return readHeaders(head)
    head += text(line)
    if (cursor.offset - began >= largestHead) break
  }
  throw new BreakError('bad-archive', began, `has more than ${largestHead / 1024} KB of fields`)
}

/** The first line that is not empty. */
async function skipEmptyLines(cursor: ByteCursor): Promise<Uint8Array | null> {
  for (;;) {
    const line = await cursor.readLine(1024)
    if (line === null || !isEmpty(line)) return line
  }
}

function isEmpty(line: Uint8Array): boolean {
  return line[0] === 10 || (line[0] === 13 && line[1] === 10)
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

function broken({ name, ordinal }: Place, { code, at, message }: BreakError): SourceError {
  return new SourceError(
    code,
    name,
    `record ${ordinal} of ${name} ${message}, at byte ${at} of the unpacked archive`,
    'What came before it was read. Fetch the archive again.',
  )
}

/** The bytes themselves could not be read or unpacked: in which record that was is added. */
function damaged({ name, ordinal }: Place, cause: unknown): unknown {
  if (!(cause instanceof SourceError)) return cause
  return new SourceError(cause.code, name, `${cause.message}, in record ${ordinal}`, cause.advice, { cause })
}
