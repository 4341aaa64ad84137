/** XML from its root element on: declaration, comments, style sheets and document type are gone, and with that all entities of its own. */
export function skipProlog(xml: string): string {
  let rest = xml.replace(/^\ufeff/u, '').trimStart()
  for (let pieces = 0; pieces < 100; pieces++) {
    const end = endOfPiece(rest)
    if (end === null) return rest
    rest = rest.slice(end).trimStart()
  }
  return rest
}

function endOfPiece(text: string): number | null {
  if (text.startsWith('<?')) return after(text, '?>')
  if (text.startsWith('<!--')) return after(text, '-->')
  if (!/^<!doctype/iu.test(text)) return null
  const subset = text.indexOf('[')
  if (subset < 0 || subset > text.indexOf('>')) return after(text, '>')
  const end = /\]\s{0,99}>/u.exec(text)
  return end ? end.index + end[0].length : text.length
}

function after(text: string, mark: string): number {
  const at = text.indexOf(mark)
  return at < 0 ? text.length : at + mark.length
}
