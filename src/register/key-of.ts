const notAscii = /[^\0-\x7f]/u
const folded = /[\p{M}’‘ʼʻ`´‐‑–łŁøØđĐıßæÆœŒþÞðÐ]/gu

/** What a letter that does not come apart is written as; marks are dropped. */
const letters: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ʻ: "'",
  '`': "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  Ð: 'D',
}

/** Words as they stand in a look-up, case kept: ’ made ', accents folded, space around and "the " before dropped. */
export function plain(words: string): string {
  let text = words
  if (notAscii.test(text)) text = text.normalize('NFD').replace(folded, (letter) => letters[letter] ?? '')
  text = text.trim()
  return startsWithThe(text) ? text.slice(4).trimStart() : text
}

function startsWithThe(text: string): boolean {
  if (text.charCodeAt(3) !== 32) return false
  const first = text.charCodeAt(0)
  return (first === 116 || first === 84) && text.slice(1, 3).toLowerCase() === 'he'
}

/** The key of words in every look-up of the register: `plain`, in lower case. */
export function keyOf(words: string): string {
  return plain(words).toLowerCase()
}

const acronym = /^[A-Z]{2,3}$/u

/** Short acronyms ("US", "IS", "AU") are looked up by their capitals, so that the pronoun "us" is no country. */
export function isAcronym(words: string): boolean {
  return words.length <= 3 && acronym.test(words)
}
