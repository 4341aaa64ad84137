import { cardinals, ordinals } from './word-rules.ts'

/** "three", "twenty-four", "two hundred and ten", "1,200", "2 1/2", "2.5", "a", "half a", "a couple of": the number meant. Null for a vague one ("several"). */
export function readNumber(text: string): number | null {
  const lower = text.toLowerCase().trim()
  if (/^\d/.test(lower)) return readDigits(lower)
  if (/^(?:a|an|another|one)(?: single)?$/.test(lower)) return 1
  if (/^half(?:[- ](?:of )?an?)?$/.test(lower)) return 0.5
  if (/^(?:a )?(?:couple|pair)(?: of)?$/.test(lower)) return 2
  if (/^(?:a|half a|one|two) dozens?$/.test(lower))
    return lower.startsWith('half') ? 6 : lower.startsWith('two') ? 24 : 12
  return readWords(lower)
}

function readDigits(text: string): number | null {
  const fraction = /^(\d+) (\d)\/(\d)$/.exec(text)
  if (fraction) return Number(fraction[1]) + Number(fraction[2]) / Math.max(1, Number(fraction[3]))
  const value = Number(text.replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

function readWords(text: string): number | null {
  let total = 0
  let part = 0
  let seen = false
  for (const word of text.split(/[ -]+/)) {
    if (word === 'and' || ((word === 'a' || word === 'an') && !seen)) continue
    const value = Object.hasOwn(cardinals, word) ? cardinals[word] : undefined
    if (value === undefined) return null
    if (value === 100) part = Math.max(1, part) * 100
    else if (value === 1000) {
      total += Math.max(1, part) * 1000
      part = 0
    } else part += value
    seen = true
  }
  return seen ? total + part : null
}

/** "third", "3rd", "21st". */
export function readOrdinal(text: string): number | null {
  const lower = text.toLowerCase().replace(' ', '-')
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(lower)
  if (digits) return Number(digits[1])
  return Object.hasOwn(ordinals, lower) ? ordinals[lower]! : null
}

/** "nineteen ninety-six", "two thousand and four", "twenty twelve" as a year; null where the words are no year. */
export function readSpokenYear(text: string): number | null {
  const words = text.toLowerCase().split(/[ -]+/)
  const head = cardinals[words[0] ?? '']
  if (
    head !== undefined &&
    head >= 10 &&
    head <= 20 &&
    words[1] !== 'hundred' &&
    words[1] !== 'thousand' &&
    words.length > 1
  ) {
    const rest = readWords(words.slice(1).join(' '))
    return rest !== null && rest >= 10 && rest < 100 ? head * 100 + rest : null
  }
  const year = readWords(text.toLowerCase())
  return year !== null && year >= 1000 && year <= 2100 ? year : null
}
