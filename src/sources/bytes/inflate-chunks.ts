import { createGunzip, type Gunzip } from 'node:zlib'
import { SourceError } from '../source-error.ts'
import { guardInflation, type InflationGuard } from './guard-inflation.ts'

/**
 * So many packed bytes are unpacked at a time, in bytes. What comes of them, at most a thousand times as much, is held, and lost where they are
 * damaged.
 */
const stepSize = 4 * 1024

/**
 * Unpacks gzip, of one member or many, as it is asked for. All up to a break, and nearly all up to damage, is given out before it is told of.
 * Throws `SourceError`.
 */
export async function* inflateChunks(
  chunks: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<Uint8Array, void> {
  const steps = new InflateSteps()
  const guard = guardInflation(source)
  try {
    for await (const step of stepsOf(chunks)) {
      guard.count(step.length, 0)
      yield* counted(await steps.push(step), guard)
      if (steps.failure) throw damaged(steps.failure, source, guard.unpacked)
    }
    yield* counted(await steps.end(), guard)
    if (steps.failure) throw damaged(steps.failure, source, guard.unpacked)
  } finally {
    steps.close()
  }
}

async function* stepsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks)
    for (let from = 0; from < chunk.length; from += stepSize) yield chunk.subarray(from, from + stepSize)
}

function* counted(pieces: readonly Uint8Array[], guard: InflationGuard): Generator<Uint8Array, void> {
  for (const piece of pieces) {
    guard.count(0, piece.length)
    yield piece
  }
}

/** A stream that errs throws away what it has ready; here each step's output is taken before its error is looked at. */
class InflateSteps {
  readonly #gunzip: Gunzip = createGunzip()
  #pieces: Uint8Array[] = []
  #settle: () => void = () => {}
  failure: NodeJS.ErrnoException | null = null
  /** Behind the last member: what still follows is padding, and nothing answers when it is written. */
  ended = false

  constructor() {
    this.#gunzip.on('data', (piece: Buffer) => this.#pieces.push(piece))
    this.#gunzip.on('error', (cause) => {
      this.failure = cause
      this.#settle()
    })
    this.#gunzip.on('end', () => {
      this.ended = true
      this.#settle()
    })
  }

  push(step: Uint8Array): Promise<Uint8Array[]> {
    return this.#run(() => this.#gunzip.write(step, () => this.#settle()))
  }

  end(): Promise<Uint8Array[]> {
    return this.#run(() => this.#gunzip.end())
  }

  close(): void {
    this.#gunzip.destroy()
  }

  async #run(act: () => void): Promise<Uint8Array[]> {
    if (!this.ended && !this.failure)
      await new Promise<void>((done) => {
        this.#settle = done
        act()
      })
    const pieces = this.#pieces
    this.#pieces = []
    return pieces
  }
}

function damaged(cause: NodeJS.ErrnoException, source: string, unpacked: number): SourceError {
  const at = `after ${unpacked} unpacked bytes`
  if (cause.code === 'Z_BUF_ERROR')
    return new SourceError('cut-off', source, `${source} breaks off ${at}`, 'Fetch it again: it ends in the middle.', {
      cause,
    })
  return new SourceError(
    'bad-archive',
    source,
    `${source} cannot be unpacked ${at} (${cause.message})`,
    'Fetch it again: it is damaged.',
    { cause },
  )
}
