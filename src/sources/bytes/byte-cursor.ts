/** Reads a stream forward, by lines and by lengths, and knows at which byte it stands. */
export class ByteCursor {
  readonly #chunks: AsyncIterator<Uint8Array>
  #chunk: Uint8Array = new Uint8Array()
  #at = 0
  /** Bytes read so far. */
  offset = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /**
   * The next line with its line feed, or null at the end. What is longer than `longest` bytes comes in pieces without one, and so does
   * what stands last without one.
   */
  async readLine(longest: number): Promise<Uint8Array | null> {
    const pieces: Uint8Array[] = []
    let size = 0
    while (size < longest && (await this.#fill())) {
      const end = this.#chunk.indexOf(10, this.#at)
      const wanted = Math.min(end < 0 ? this.#chunk.length - this.#at : end + 1 - this.#at, longest - size)
      pieces.push(this.#take(wanted))
      size += wanted
      if (end >= 0) break
    }
    return size === 0 ? null : Buffer.concat(pieces, size)
  }

  /** The next `length` bytes, fewer only at the end. */
  async read(length: number): Promise<Uint8Array> {
    const pieces: Uint8Array[] = []
    let left = length
    while (left > 0 && (await this.#fill())) {
      const piece = this.#take(Math.min(left, this.#chunk.length - this.#at))
      pieces.push(piece)
      left -= piece.length
    }
    return Buffer.concat(pieces, length - left)
  }

  /** Goes on by `length` bytes without keeping them. False where the end comes first. */
  async skip(length: number): Promise<boolean> {
    let left = length
    while (left > 0 && (await this.#fill())) left -= this.#take(Math.min(left, this.#chunk.length - this.#at)).length
    return left === 0
  }

  async #fill(): Promise<boolean> {
    while (this.#at >= this.#chunk.length) {
      const { value, done } = await this.#chunks.next()
      if (done) return false
      this.#chunk = value
      this.#at = 0
    }
    return true
  }

  #take(length: number): Uint8Array {
    const taken = this.#chunk.subarray(this.#at, this.#at + length)
    this.#at += length
    this.offset += length
    return taken
  }
}
