/** Octets of a line of iCalendar without its line break: RFC 5545, section 3.1. */
const longest = 75

/** Folds lines that are too long: a line break and a space, between characters, never within one. Lines end in CRLF. */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n')
}

function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= longest) return line
  let folded = ''
  let octets = 0
  for (const sign of line) {
    const size = Buffer.byteLength(sign)
    if (octets + size > longest) {
      folded += '\r\n '
      octets = 1
    }
    folded += sign
    octets += size
  }
  return folded
}
