import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** An answer as it is sent. */
export interface KeptAnswer {
  readonly body: Uint8Array<ArrayBuffer>
  /** Null where it is too short to gain by it. */
  readonly gzipped: Uint8Array<ArrayBuffer> | null
  readonly etag: string
}

/** Answers shorter than this are sent as they are, in bytes. */
const short = 1000

/** Each of its bytes in memory of its own, so that it can be handed from thread to thread. */
export function keepAnswer(json: unknown): KeptAnswer {
  const body = new TextEncoder().encode(JSON.stringify(json))
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  // Level 4: half the time of the default for a few per cent more. Without what it was packed in: that is larger.
  const gzipped = body.length < short ? null : new Uint8Array(gzipSync(body, { level: 4 }))
  return { body, gzipped, etag }
}

/** An answer that is being got. */
interface UnderWay {
  readonly answer: Promise<KeptAnswer>
  /** How many wait for it. */
  waiting: number
}

/** Answers that are kept while the record stays as it is, those not asked for longest going first. */
export class KeptAnswers {
  readonly #most: number
  readonly #answers = new Map<string, KeptAnswer>()
  readonly #underWay = new Map<string, UnderWay>()
  #state = ''
  #bytes = 0

  /** @param most bytes */
  constructor(most = 64 * 1024 * 1024) {
    this.#most = most
  }

  /**
   * The answer to a question: as it is kept, as somebody else is just getting it, or made now.
   * @param state of the record: with another one all are forgotten
   * @param gone aborted when who asks has gone
   * @param make is told how to learn whether anybody waits still
   */
  async ask(
    state: string,
    key: string,
    gone: () => AbortSignal,
    make: (isWanted: () => boolean) => Promise<KeptAnswer>,
  ): Promise<KeptAnswer> {
    if (state !== this.#state) this.#forget(state)
    const there = this.#answers.get(key)
    if (there) {
      this.#answers.delete(key)
      this.#answers.set(key, there)
      return there
    }
    const asked = `${state} ${key}`
    const underWay = this.#underWay.get(asked) ?? this.#begin(state, key, asked, make)
    return waitFor(underWay, gone())
  }

  #begin(state: string, key: string, asked: string, make: (isWanted: () => boolean) => Promise<KeptAnswer>): UnderWay {
    // Begun when who asks is counted.
    const answer = Promise.resolve()
      .then(() => make(() => underWay.waiting > 0))
      .then((made) => {
        this.#put(state, key, made)
        return made
      })
      .finally(() => this.#underWay.delete(asked))
    const underWay: UnderWay = { answer, waiting: 0 }
    this.#underWay.set(asked, underWay)
    return underWay
  }

  #put(state: string, key: string, answer: KeptAnswer): void {
    if (state !== this.#state || sizeOf(key, answer) > this.#most / 8) return
    this.#answers.set(key, answer)
    this.#bytes += sizeOf(key, answer)
    for (const [oldest, old] of this.#answers) {
      if (this.#bytes <= this.#most) return
      this.#answers.delete(oldest)
      this.#bytes -= sizeOf(oldest, old)
    }
  }

  #forget(state: string): void {
    this.#answers.clear()
    this.#bytes = 0
    this.#state = state
  }
}

async function waitFor(underWay: UnderWay, gone: AbortSignal): Promise<KeptAnswer> {
  const leave = () => {
    underWay.waiting--
  }
  underWay.waiting++
  if (gone.aborted) leave()
  else gone.addEventListener('abort', leave, { once: true })
  try {
    return await underWay.answer
  } finally {
    gone.removeEventListener('abort', leave)
  }
}

function sizeOf(key: string, { body, gzipped }: KeptAnswer): number {
  return 2 * key.length + body.length + (gzipped?.length ?? 0)
}
