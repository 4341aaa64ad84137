/** Something about the record's file stopped the work; our code did not. `advice` says what to do. */
export class RecordError extends Error {
  readonly code:
    | 'missing'
    | 'not-a-record'
    | 'later-version'
    | 'earlier-version'
    | 'busy'
    | 'full'
    | 'disk'
    | 'damaged'
    | 'not-writable'
    | 'not-readable'
    | 'unknown-id'
  readonly file: string
  readonly advice: string

  constructor(code: RecordError['code'], file: string, message: string, advice: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RecordError'
    this.code = code
    this.file = file
    this.advice = advice
  }
}

type Words = readonly [code: RecordError['code'], what: string, advice: string]

const noRoom: Words = [
  'full',
  'the disk takes no more',
  'Make room and run the command again: it goes on where it stopped.',
]

/** SQLite's own result codes (sqlite3.h), those a user can do something about; extended ones where they say more. */
const known: ReadonlyMap<number, Words> = new Map<number, Words>([
  [5, ['busy', 'another program is writing to the record', 'Wait until it is done, or stop it, and try again.']],
  [8, ['not-writable', 'the record cannot be written to', 'Check who owns the file and its folder.']],
  [10, ['disk', 'the disk could not be read or written', 'Check the disk; nothing that was confirmed is lost.']],
  [11, ['damaged', 'the record is damaged', 'Restore it from a copy, or add the reports to a new one.']],
  [13, ['full', 'the disk is full', 'Make room and run the command again: it goes on where it stopped.']],
  [14, ['missing', 'the record cannot be opened', 'Check that its folder exists and that you may write there.']],
  /* SQLITE_IOERR_WRITE, _TRUNCATE (which lengthens too) and _SHMSIZE: a quota, a limit on the size of files; a full disk is 13 */
  [778, noRoom],
  [1546, noRoom],
  [4874, noRoom],
  [26, ['not-a-record', 'the file is not a record', 'Name another file with --record.']],
])

/** An error after which SQLite has undone the whole transaction: nothing more may be written in it. */
export function brokenOff(file: string, error: Error): RecordError {
  if (error instanceof RecordError) return error
  const message = `${file}: writing broke off (${error.message})`
  return new RecordError('disk', file, message, 'Run the command again: it goes on where it stopped.', { cause: error })
}

/** What lies in a column is not what was put there. */
export function damaged(file: string, cause: Error): RecordError {
  if (cause instanceof RecordError) return cause
  const [code, what, advice] = known.get(11)!
  return new RecordError(code, file, `${file}: ${what} (${cause.message})`, advice, { cause })
}

/** SQLite's error in our words; anything else as it is. */
export function asRecordError(error: unknown, file: string): unknown {
  const { code, errcode, message } = error as { code?: string; errcode?: number; message?: string }
  if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) return error
  const entry = known.get(errcode) ?? known.get(errcode & 0xff)
  if (!entry) return error
  return new RecordError(entry[0], file, `${file}: ${entry[1]} (${message})`, entry[2], { cause: error })
}
