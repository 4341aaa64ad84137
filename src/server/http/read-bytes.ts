import { Refusal } from '../refusal.ts'

/**
 * The body of a request. Stops reading as soon as it is too much. Throws `Refusal`: 413.
 * @param limit bytes
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooMuch = () =>
    new Refusal(
      413,
      `the body is larger than ${Math.floor(limit / 1024)} KiB`,
      'Send it in parts, or add it as a file on the command line.',
    )
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooMuch()
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.length
    if (size > limit) throw tooMuch()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
