/** Longest quote from a report in an answer, in UTF-16 units. */
const longest = 400

/** Words of a report on one line, without what could be taken for the end of the quote or be hidden from a reader; cut where they are long. */
export function quote(words: string, most = longest): string {
  const line = words
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim()
  return line.length <= most ? line : `${line.slice(0, most).toWellFormed()}…`
}
