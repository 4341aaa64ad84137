/**
 * Header lines, "Name: value", as WARC and HTTP write them, by name in small letters. A line that begins with white space goes on with the
 * one before it; what is no header is passed over; of two of one name the first counts.
 */
export function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of unfolded(text)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

function unfolded(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split('\n')) {
    if (/^[ \t]/u.test(line) && lines.length > 0) lines[lines.length - 1] += ` ${line.trim()}`
    else lines.push(line)
  }
  return lines
}
