import type { Sent } from '../operation.ts'
import type { KeptAnswer } from './keep-answers.ts'

/** JSON, or 304 where who asks has it already. */
export function sendKept(request: Request, { body, gzipped, etag }: KeptAnswer, status: number): Response {
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    etag,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding, Authorization, Cookie',
  })
  if (status === 200 && hasTag(request, etag)) return new Response(null, { status: 304, headers })
  const zip = gzipped !== null && takesGzip(request)
  if (zip) headers.set('content-encoding', 'gzip')
  const sent = zip ? gzipped : body
  headers.set('content-length', String(sent.length))
  return new Response(sent as Uint8Array<ArrayBuffer>, { status, headers })
}

/** Tags may stand in a list, and be weak where something between has packed the answer. */
function hasTag(request: Request, etag: string): boolean {
  const asked = request.headers.get('if-none-match')
  if (asked === null) return false
  return asked.split(',').some((one) => one.trim().replace(/^W\//u, '') === etag || one.trim() === '*')
}

export function takesGzip(request: Request): boolean {
  return /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0+)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/u.test(
    request.headers.get('accept-encoding') ?? '',
  )
}

/** What is no JSON: whole, or piece by piece, packed where that pays. A stream of events goes out as it comes. */
export function sendOther(request: Request, { mediaType, file, content }: Sent, status: number): Response {
  const headers = new Headers({ 'content-type': mediaType, 'cache-control': 'no-cache', vary: 'Accept-Encoding' })
  if (file !== undefined)
    headers.set('content-disposition', `attachment; filename="${file.replaceAll(/[^\w.-]/gu, '_')}"`)
  const events = mediaType.startsWith('text/event-stream')
  if (events) headers.set('x-accel-buffering', 'no')
  const body = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  const stream = ReadableStream.from(toBytes(body)) as ReadableStream<Uint8Array<ArrayBuffer>>
  if (events || !takesGzip(request)) return new Response(stream, { status, headers })
  headers.set('content-encoding', 'gzip')
  return new Response(stream.pipeThrough(new CompressionStream('gzip')), { status, headers })
}

async function* toBytes(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece
}
