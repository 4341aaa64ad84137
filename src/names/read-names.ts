import type { Sentence } from '../document/words.ts'
import { holdersBySurname } from '../register/holders.ts'
import { beginsName, runEnd } from './find-runs.ts'
import { makeKnown, makeShaped } from './make-name.ts'
import { knownAs } from './name-table.ts'
import { particles } from './name-words-rules.ts'
import { isCapital, type NamesRead } from './phrase.ts'
import { readHeadlines } from './read-headlines.ts'
import { readName } from './read-name.ts'
import { addressesOffice, isHonorific, titleEnd } from './read-titles.ts'
import type { TextView } from './text-view.ts'

/** All names of the text, in order: people, countries, bodies, places, works, occasions, and adjectives of countries. */
export function readNames(view: TextView): NamesRead {
  const out: NamesRead = { names: [], titles: new Map() }
  for (const sentence of view.words.sentences)
    if (view.headline[sentence.index] === 0) readSentence(view, sentence, out)
  readHeadlines(view, out)
  out.names.sort((a, b) => a.start - b.start)
  return out
}

function readSentence(view: TextView, sentence: Sentence, out: NamesRead): void {
  let at = sentence.first
  while (at < sentence.last) {
    if (!beginsName(view, at, sentence.last)) {
      at++
      continue
    }
    const end = runEnd(view, at, sentence.last)
    readRun(view, at, end, out)
    at = end
  }
}

/** Cuts a run of capitals into titles (left to the roles), known names and unknown ones. */
function readRun(view: TextView, first: number, last: number, out: NamesRead): void {
  let at = first
  while (at < last) {
    const token = view.tokens[at]!
    if (!isCapital(token) && !/^\p{Ll}+-\p{Lu}/u.test(token.text) && !particles.has(token.lower)) {
      at++
      continue
    }
    if (addressesOffice(view, at, last)) {
      at++
      continue
    }
    if (isHonorific(view, at) && at + 1 < last) {
      const end = personEnd(view, at + 1, last)
      out.names.push(makeShaped(view, at + 1, end, { kind: 'person', rule: 'names/honorific', sure: true }, at))
      at = end
      continue
    }
    if (readHyphened(view, at, out)) {
      at++
      continue
    }
    const title = titleEnd(view, at, last)
    if (title > at) {
      out.titles.set(at, title)
      at = title
      continue
    }
    at = readName(view, at, last, out.names)
  }
}

/** "Russian-Chinese", "U.S.-led", "EU-Israel": the known names in a word with a hyphen, each with its own part of the word. */
function readHyphened(view: TextView, at: number, out: NamesRead): boolean {
  const token = view.tokens[at]!
  const hyphen = token.text.search(/[-‑–]/u)
  if (hyphen <= 0 || knownAs(token.text).length > 0) return false
  if (
    /^(?:based|born|led|backed|owned|run|style|era|made|bound|flagged|controlled|held|wide|only|free|like|related|funded|trained|speaking|majority|area|level|friendly|aligned|brokered|sponsored|proposed|supported|occupied|appointed|listed|registered)$/u.test(
      token.text.slice(hyphen + 1),
    ) &&
    knownAs(token.text.slice(0, hyphen)).length === 0
  )
    return true
  const halves = [token.text.slice(0, hyphen), token.text.slice(hyphen + 1)]
  const known = halves.map((half) =>
    /^\p{Lu}/u.test(half) ? (knownAs(half).find((row) => row.kind !== 'place') ?? null) : null,
  )
  if (known[0] === null || (/^\p{Lu}/u.test(halves[1]!) && known[1] === null))
    return readPeoplePair(view, at, hyphen, halves, out)
  known.forEach((row, half) => {
    if (row === null) return
    const start = half === 0 ? token.start : token.start + hyphen + 1
    const end = half === 0 ? token.start + hyphen : token.end
    const name = makeKnown(
      view,
      at,
      at + 1,
      row!.kind === 'country' || row!.kind === 'people' ? { ...row!, kind: 'adjective' } : row!,
    )
    out.names.push({ ...name, start, end })
  })
  return true
}

/** "the Putin-Zelenskyy summit": two surnames that the register knows on the day. */
function readPeoplePair(
  view: TextView,
  at: number,
  hyphen: number,
  halves: readonly string[],
  out: NamesRead,
): boolean {
  const day = view.report.published?.edtf ?? null
  if (!halves.every((half) => /^\p{Lu}\p{Ll}+$/u.test(half) && holdersBySurname(half, day).length > 0)) return false
  const { start, end } = view.tokens[at]!
  const person = { kind: 'person', rule: 'names/surname-of-holder', sure: true } as const
  const whole = makeShaped(view, at, at + 1, person, -1)
  out.names.push({ ...whole, start, end: start + hyphen, name: halves[0]! })
  out.names.push({ ...whole, start: start + hyphen + 1, end, name: halves[1]! })
  return true
}

function personEnd(view: TextView, first: number, last: number): number {
  let end = first + 1
  while (end < last && titleEnd(view, end, last) === end && !/^(?:and|of|for|&)$/u.test(view.tokens[end]!.lower)) end++
  return particles.has(view.tokens[end - 1]!.lower) && end < last ? end + 1 : end
}
