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
  #state = ''
  #bytes = 0

  /** @param most bytes */
  constructor(most = 64 * 1024 * 1024) {
    this.#most = most
  }

  /** @param state of the record: with another one all are forgotten */
  get(state: string, key: string): KeptAnswer | null {
    if (state !== this.#state) this.#forget(state)
    const answer = this.#answers.get(key)
    if (!answer) return null
    this.#answers.delete(key)
    this.#answers.set(key, answer)
    return answer
  }

  put(state: string, key: string, answer: KeptAnswer): void {
    if (state !== this.#state || sizeOf(answer) > this.#most / 8) return
    this.#answers.set(key, answer)
    this.#bytes += sizeOf(answer)
    for (const [oldest, old] of this.#answers) {
      if (this.#bytes <= this.#most) return
      this.#answers.delete(oldest)
      this.#bytes -= sizeOf(old)
    }
  }

  #forget(state: string): void {
    this.#answers.clear()
    this.#bytes = 0
    this.#state = state
  }
}

function sizeOf({ body, gzipped }: KeptAnswer): number {
  return body.length + (gzipped?.length ?? 0)
}
