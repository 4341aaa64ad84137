import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** An answer as it is sent. */
export interface KeptAnswer {
  readonly body: Uint8Array
  /** Null where it is too short to gain by it. */
  readonly gzipped: Uint8Array | null
  readonly etag: string
}

/** Answers shorter than this are sent as they are, in bytes. */
const short = 1000

export function keepAnswer(json: unknown): KeptAnswer {
  const body = Buffer.from(JSON.stringify(json))
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  // Level 4: half the time of the default for a few per cent more.
  return { body, gzipped: body.length < short ? null : gzipSync(body, { level: 4 }), etag }
}

/** Answers that are kept while the record stays as it is, those not asked for longest going first. */
export class KeptAnswers {
  readonly #most: number
  readonly #answers = new Map<string, KeptAnswer>()
  readonly #underWay = new Map<string, Promise<KeptAnswer>>()
  #state = ''
  #bytes = 0

  /** @param most bytes */
  constructor(most = 64 * 1024 * 1024) {
    this.#most = most
  }

  /**
   * The answer to a question: as it is kept, as somebody else is just getting it, or made now.
   * @param state of the record: with another one all are forgotten
   */
  async ask(state: string, key: string, make: () => Promise<unknown>): Promise<KeptAnswer> {
    if (state !== this.#state) this.#forget(state)
    const there = this.#answers.get(key)
    if (there) {
      this.#answers.delete(key)
      this.#answers.set(key, there)
      return there
    }
    const asked = `${state} ${key}`
    const other = this.#underWay.get(asked)
    if (other) return other
    const made = make().then(keepAnswer)
    this.#underWay.set(asked, made)
    try {
      const answer = await made
      this.#put(state, key, answer)
      return answer
    } finally {
      this.#underWay.delete(asked)
    }
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

function sizeOf(key: string, { body, gzipped }: KeptAnswer): number {
  return 2 * key.length + body.length + (gzipped?.length ?? 0)
}
