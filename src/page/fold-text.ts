/** Marks that carry no letter: soft hyphen, zero-width space, word joiner, byte order mark, direction marks and isolates. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu
/** White space that is not one space already: of most texts there is little, and nothing to replace. */
const space = /[^\S ]\s*| \s+/gu

const beyondAscii = /[^\t\n\r\x20-\x7e]/

/** Text as the report has it: NFC, whole characters only, white space and control characters folded to one space, ends trimmed. */
export function foldText(text: string): string {
  if (!beyondAscii.test(text)) return text.replace(space, ' ').trim()
  return text.toWellFormed().normalize('NFC').replace(control, ' ').replace(space, ' ').trim()
}

/** The same, without the marks that nobody sees. */
export function foldVisible(text: string): string {
  return foldText(beyondAscii.test(text) ? text.replace(invisible, '') : text)
}
