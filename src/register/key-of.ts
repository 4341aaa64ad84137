const marks = /\p{M}+/gu
const notAscii = /[^\0-\x7f]/u

/** Words as they stand in a look-up, case kept: ’ made ', accents folded, white space folded, "the " dropped. */
export function plain(words: string): string {
  let text = words
  if (notAscii.test(text)) {
    text = text
      .normalize('NFD')
      .replace(marks, '')
      .replace(/[’‘ʼʻ`´]/gu, "'")
      .replace(/[‐‑–]/gu, '-')
      .replace(/ı/gu, 'i')
      .replace(/[łŁ]/gu, 'l')
      .replace(/[øØ]/gu, 'o')
      .replace(/[đĐ]/gu, 'd')
  }
  text = text.trim()
  return /^the /i.test(text) ? text.slice(4).trimStart() : text
}

/** The key of words in every look-up of the register: `plain`, in lower case. */
export function keyOf(words: string): string {
  return plain(words).toLowerCase()
}

const acronym = /^[A-Z]{2,3}$/u

/** Short acronyms ("US", "IS", "AU") are looked up by their capitals, so that the pronoun "us" is no country. */
export function isAcronym(words: string): boolean {
  return acronym.test(words)
}
