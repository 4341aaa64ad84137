import { ReadableStream } from 'node:stream/web'
import { gzipSync } from 'node:zlib'
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

/** A page, packed where that is taken. */
export function sendPage(request: Request, page: string, status: number): Response {
  const body = Buffer.from(page)
  const zip = body.length > 1000 && takesGzip(request)
  return new Response(zip ? gzipSync(body, { level: 4 }) : body, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding, Cookie',
      ...(zip ? { 'content-encoding': 'gzip' } : {}),
    },
  })
}

/**
 * What is no JSON: whole, or piece by piece, packed where that pays. A stream of events goes out as it comes.
 * @param breakOff is given an error that comes while it is being sent
 */
export function sendOther(
  request: Request,
  { mediaType, file, content }: Sent,
  status: number,
  breakOff: (error: unknown) => void,
): Response {
  const headers = new Headers({ 'content-type': mediaType, 'cache-control': 'no-cache', vary: 'Accept-Encoding' })
  if (file !== undefined)
    headers.set('content-disposition', `attachment; filename="${file.replaceAll(/[^\w.-]/gu, '_')}"`)
  const events = mediaType.startsWith('text/event-stream')
  if (events) headers.set('x-accel-buffering', 'no')
  // Nothing is begun that nobody reads.
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const body = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  const stream = ReadableStream.from(toBytes(body, breakOff)) as unknown as globalThis.ReadableStream<
    Uint8Array<ArrayBuffer>
  >
  if (events || !takesGzip(request)) return new Response(stream, { status, headers })
  headers.set('content-encoding', 'gzip')
  return new Response(stream.pipeThrough(new CompressionStream('gzip')), { status, headers })
}

async function* toBytes(
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  breakOff: (error: unknown) => void,
): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece
  } catch (error) {
    breakOff(error)
  }
}
