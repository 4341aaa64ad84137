import PostalMime, { type Email } from 'postal-mime'
import type { PageInput } from '../../document/page-input.ts'
import { SourceError } from '../source-error.ts'
import { webAddress } from '../web-address.ts'
import { readMessageDate } from './read-message-date.ts'

/** Parts within parts. */
const deepestNesting = 32

/** All headers of a message together, in bytes. */
const largestHeaders = 1024 * 1024

/** Lines of running text in one message: the parser takes some 20 microseconds and 2 KB for each. */
const mostTextLines = 50_000

/** All lines of one message: an attachment of 10 MB has some 180,000. */
const mostLines = 200_000

/** A line of a packed attachment is at least this long, in bytes. */
const shortestPacked = 57

export interface Message {
  /** Message-ID without its brackets; null where there is none. */
  readonly id: string | null
  readonly input: PageInput
}

/**
 * One e-mail, or a page that a browser saved as one (MHTML), as a report: its HTML, else its text; the subject is its title, the
 * Date header its day. Throws `SourceError`.
 */
export async function readMessage(bytes: Uint8Array, source: string): Promise<Message> {
  const email = await parse(bytes, source)
  const id = email.messageId?.replace(/^\s*<|>\s*$/gu, '') || null
  return { id, input: inputOf(email, source) }
}

async function parse(bytes: Uint8Array, source: string): Promise<Email> {
  if (hasTooManyLines(bytes)) throw unusable(source, `it has more than ${mostTextLines} lines of text`)
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: deepestNesting,
      maxHeadersSize: largestHeaders,
      forceRfc822Attachments: true,
    })
  } catch (cause) {
    throw unusable(source, (cause as Error).message, cause)
  }
}

function hasTooManyLines(bytes: Uint8Array): boolean {
  let lines = 0
  let textLines = 0
  for (let from = 0, end = bytes.indexOf(10); end >= 0; from = end + 1, end = bytes.indexOf(10, from)) {
    lines++
    if (end - from < shortestPacked || bytes.subarray(from, end).includes(32)) textLines++
    if (lines > mostLines || textLines > mostTextLines) return true
  }
  return false
}

function inputOf(email: Email, source: string): PageInput {
  const body = bodyOf(email)
  if (body === null) throw unusable(source, 'it has no text')
  const saved = headerOf(email, 'snapshot-content-location')
  if (saved !== null) return { ...body, ...withUrl(saved) }
  const subject = email.subject?.trim()
  const published = readMessageDate(headerOf(email, 'date') ?? '')
  return {
    ...body,
    ...withUrl(headerOf(email, 'archived-at')),
    ...(subject ? { title: subject } : {}),
    ...(published ? { published } : {}),
  }
}

function bodyOf({ html, text }: Email): { html: string } | { text: string } | null {
  if (html?.trim()) return { html }
  return text?.trim() ? { text } : null
}

function headerOf(email: Email, name: string): string | null {
  return email.headers.find((header) => header.key === name)?.value ?? null
}

/** RFC 5064 has the address of a message in a list's archive stand in angle brackets. */
function withUrl(header: string | null): { url?: string } {
  const url = webAddress(header?.replace(/^\s*<|>\s*$/gu, '') ?? '')
  return url === null ? {} : { url }
}

function unusable(source: string, why: string, cause?: unknown): SourceError {
  return new SourceError('unreadable', source, `the message ${source} cannot be read: ${why}`, 'Leave it out.', {
    cause,
  })
}
