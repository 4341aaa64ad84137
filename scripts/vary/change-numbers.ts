import { chance } from './chance.ts'

const figure = /\d+(?:,\d{3})*(?:\.\d+)?/gu
/** What is numbered, not counted. */
const numbered =
  /(?:Title|Section|Resolution|Article|Order|No\.|Chapter|Act|Law|Level|Phase|Room|Highway|Route|Form|Group of|Volume|Part|H\.R\.|S\.|L\.|U\.S\.C\.|E\.O\.s?)\s?$/u

/** Amounts and counts of a text, made some other: two thirds to one and a half of what they were, as round as they were. */
export function changeNumbers(text: string, seed: string): string {
  return text.replace(figure, (digits, at: number) => {
    const before = text.slice(Math.max(0, at - 12), at)
    const after = text.slice(at + digits.length, at + digits.length + 10)
    if (/[\p{L}\p{N}.,:/#&(–-]$/u.test(before) || numbered.test(before)) return digits
    if (/^(?:[\p{L}:/–-]|\s?[ap]\.?m\b)/iu.test(after)) return digits
    if (/^(?:1[5-9]|20)\d\d$/u.test(digits) && !/\$$/u.test(before)) return digits
    const value = Number(digits.replaceAll(',', ''))
    if (!Number.isFinite(value) || value < 4) return digits
    const most = /^\s?(?:%|percent)/u.test(after) && value <= 100 ? 99 : Number.POSITIVE_INFINITY
    const factor = 0.65 + 0.85 * chance(seed, digits)
    return writeLike(Math.min(most, value * factor), digits)
  })
}

function writeLike(value: number, like: string): string {
  const decimals = like.includes('.') ? like.length - like.indexOf('.') - 1 : 0
  const zeros = decimals > 0 ? 0 : /0*$/u.exec(like.replaceAll(',', ''))![0].length
  const step = 10 ** Math.max(0, zeros - 1)
  const rounded = Math.max(4, Math.round(value / step) * step)
  const plain = decimals > 0 ? value.toFixed(decimals) : String(rounded)
  return like.includes(',') ? plain.replace(/\d(?=(?:\d{3})+$)/gu, '$&,') : plain
}
