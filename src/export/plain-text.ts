/**
 * What no XML, HTML or calendar may hold: control characters but tab and line feed, halves of surrogate pairs, non-characters. A carriage
 * return goes as well; direction marks, which can turn a line around on the screen, do too.
 */
const unfit = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]/gu

/** The text without characters that a standard forbids; what is left is as it was. */
export function plainText(text: string): string {
  return text.toWellFormed().replaceAll(unfit, '')
}

/** The same in one line: any run of white space is one space. */
export function plainLine(text: string): string {
  return plainText(text).replaceAll(/\s+/gu, ' ').trim()
}
