import { readHeaders } from './read-headers.ts'

/** The head of a response is looked for in so many bytes. */
const largestHead = 256 * 1024

/** An answer of a web server as it went over the wire. */
export interface Response {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** As sent: packed and in pieces, where the headers say so. */
  readonly body: Uint8Array
}

/** Parts an HTTP/1 message into head and body; lines may end in a line feed alone. Null where it is none. Source: RFC 9112. */
export function readResponse(message: Uint8Array): Response | null {
  const end = endOfHead(message)
  const head = Buffer.from(message.subarray(0, end)).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)? {1,9}(?<status>\d{3})(?!\d)/u.exec(head)?.groups?.status
  if (status === undefined) return null
  const firstLine = head.indexOf('\n')
  const headers = readHeaders(firstLine < 0 ? '' : head.slice(firstLine + 1))
  return { status: Number(status), headers, body: message.subarray(end) }
}

/** Behind the first empty line. */
function endOfHead(message: Uint8Array): number {
  const most = Math.min(message.length, largestHead)
  for (let at = message.indexOf(10); at >= 0 && at < most; at = message.indexOf(10, at + 1)) {
    if (message[at + 1] === 10) return at + 2
    if (message[at + 1] === 13 && message[at + 2] === 10) return at + 3
  }
  return most
}
