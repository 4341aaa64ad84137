import { Buffer, isUtf8 } from 'node:buffer'
import chardet from 'chardet'
import { PageError, type PageErrorCode } from './page-error.ts'

/** Bytes beyond this are not read: 20 MB, far longer than any report. */
export const maxBytes = 20_000_000

export interface Decoded {
  readonly text: string
  readonly format: 'html' | 'text'
  /** WHATWG name of the encoding, null where the text came decoded. */
  readonly encoding: string | null
  /** True where only the beginning was read. */
  readonly cut: boolean
}

/** Bytes to text: by byte order mark, then as UTF-8 if they are valid UTF-8, then by header, `meta` and guess. Throws `PageError` on what is no text. */
export function decodePage(bytes: Uint8Array, contentType?: string): Decoded {
  const cut = bytes.length > maxBytes
  const read = cut ? bytes.subarray(0, maxBytes) : bytes
  refuseBinary(read)
  const head = latin1(read.subarray(0, 8192))
  const encoding = findEncoding(read, head, contentType ?? '')
  const text = new TextDecoder(encoding).decode(read)
  return { text, format: tellFormat(text, contentType ?? ''), encoding, cut }
}

const signatures: readonly (readonly [start: string, code: PageErrorCode, what: string, advice: string])[] = [
  ['%PDF-', 'pdf', 'This is a PDF, not a page', 'take the text out of it first, with pdftotext for one'],
  ['PK\u0003\u0004', 'office', 'This is a zip archive or an office document', 'save it as text or HTML first'],
  ['\u00d0\u00cf\u0011\u00e0', 'office', 'This is an office document', 'save it as text or HTML first'],
  ['{\\rtf', 'office', 'This is a rich text document', 'save it as text or HTML first'],
  ['\u001f\u008b', 'archive', 'This is gzip data', 'unpack it first'],
  ['BZh', 'archive', 'This is bzip2 data', 'unpack it first'],
  ['\u00fd7zXZ', 'archive', 'This is xz data', 'unpack it first'],
  ['\u0089PNG', 'image', 'This is a picture', 'give the page that shows it'],
  ['GIF8', 'image', 'This is a picture', 'give the page that shows it'],
  ['\u00ff\u00d8\u00ff', 'image', 'This is a picture', 'give the page that shows it'],
  ['RIFF', 'image', 'This is a picture, a film or a sound', 'give the page that shows it'],
  ['\u007fELF', 'binary', 'This is a program', 'give a page or a text'],
]

function refuseBinary(bytes: Uint8Array): void {
  const start = latin1(bytes.subarray(0, 8))
  for (const [mark, code, what, advice] of signatures)
    if (start.startsWith(mark)) throw new PageError(code, what, advice)
  if (bomOf(bytes) || wideOrder(bytes)) return
  const sample = bytes.subarray(0, 8192)
  let odd = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd++
  if (odd > 8 && odd > sample.length * 0.02)
    throw new PageError('binary', 'This is binary data, neither a page nor a text', 'give a page or a text')
}

function findEncoding(bytes: Uint8Array, head: string, contentType: string): string {
  const marked = bomOf(bytes) ?? wideOrder(bytes)
  if (marked) return marked
  const declared = [/charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1], charsetOf(head)]
    .map((label) => known(label))
    .filter((label) => label !== null)
  const escaped = declared.find((label) => label === 'iso-2022-jp')
  if (escaped) return escaped
  if (isUtf8(bytes) || isUtf8(withoutBrokenEnd(bytes))) return 'utf-8'
  const other = declared.find((label) => label !== 'utf-8' && !label.startsWith('utf-16'))
  if (other) return other
  return isNearlyUtf8(bytes) ? 'utf-8' : (known(guess(bytes)) ?? 'windows-1252')
}

function guess(bytes: Uint8Array): string | undefined {
  const found = chardet.detect(bytes.subarray(0, 32_768))
  return found === 'UTF-8' || found === 'ASCII' ? undefined : (found ?? undefined)
}

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: every other byte of its markup is zero. */
function wideOrder(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 1024) & ~1
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  if (odd > length * 0.3 && even < length * 0.05) return 'utf-16le'
  return even > length * 0.3 && odd < length * 0.05 ? 'utf-16be' : null
}

/** A page cut off inside a letter is still UTF-8. */
function withoutBrokenEnd(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && end > bytes.length - 4 && (bytes[end - 1]! & 0xc0) === 0x80) end--
  return bytes.subarray(0, Math.max(0, end - 1))
}

/** Mostly UTF-8 with a few stray bytes: what is declared as nothing else and breaks in few places. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte < 0x80) continue
    const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let more = 0
    while (more < length && (bytes[at + 1 + more]! & 0xc0) === 0x80) more++
    if (length > 0 && more === length) {
      whole++
      at += length
    } else broken++
  }
  return broken < whole * 0.2
}

function charsetOf(head: string): string | undefined {
  return (
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]+)/i.exec(head)?.[1]
  )
}

function known(label: string | undefined): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

const markup = /<(?:!doctype|html|head|body|article|main|section|div|p|br|h[1-6]|span|table|ul|meta|a)(?:[\s/>]|$)/i

/** HTML or plain text, by the header and else by what the text begins with. */
function tellFormat(text: string, contentType: string): 'html' | 'text' {
  if (/html|xml/i.test(contentType)) return 'html'
  if (/^\s*text\/plain/i.test(contentType)) return 'text'
  const head = text.slice(0, 4096).trimStart()
  if (/^\ufeff?<(?:!doctype|html|\?xml|!--)/i.test(head)) return 'html'
  return markup.test(head) && /<\/?[a-z][^<>]*>/i.test(head) ? 'html' : 'text'
}
