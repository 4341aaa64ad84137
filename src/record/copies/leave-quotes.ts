/** Words in quotation marks, one paragraph's at most; straight marks open and close in turn. */
const quoted = /“[^“”]{0,2000}”|"[^"]{0,2000}"/gu

/**
 * A paragraph without what it quotes: two reporters in one room write down the same words and are two sources. A paragraph that is
 * all quotation stays as it is (a printed speech).
 */
export function leaveQuotes(paragraph: string): string {
  const rest = paragraph.replace(quoted, ' ')
  return rest.length * 4 < paragraph.length ? '' : rest
}
