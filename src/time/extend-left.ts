import type { TimeType } from '../document/facts.ts'
import { type Modifier, modifiers, modOf } from './modifier-rules.ts'
import type { Draft } from './time-rule.ts'

const byLastWord = new Map<string, Modifier[]>()
for (const modifier of modifiers) {
  const last = modifier.words.split(' ').at(-1)!
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), modifier])
}
for (const list of byLastWord.values()) list.sort((a, b) => b.words.length - a.words.length)

const vague = /_REF$|^PAST|^FUTURE/

/** The time with the words before it that belong to it: "the", "early", "nearly", "at least the". */
export function extendLeft(text: string, start: number, draft: Draft, floor: number): { start: number; draft: Draft } {
  let at = start
  let mod = draft.mod
  const the = draft.the === true
  if (the) at = skipThe(text, at, floor)
  for (let turns = 0; turns < 3; turns++) {
    const found = vague.test(draft.value) ? null : modifierBefore(text, at, floor, draft.type)
    if (!found) break
    at = found.start
    mod ??= found.mod
    if (the && draft.type !== 'SET') at = skipThe(text, at, floor)
  }
  return { start: at, draft: mod === draft.mod || mod === undefined ? draft : { ...draft, mod } }
}

function skipThe(text: string, at: number, floor: number): number {
  const from = at - 4
  return from >= floor && /^the $/iu.test(text.slice(from, at)) && !/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ')
    ? from
    : at
}

function modifierBefore(
  text: string,
  at: number,
  floor: number,
  type: TimeType,
): { start: number; mod: string } | null {
  const gap = text[at - 1]
  if (gap !== ' ' && gap !== '-') return null
  let wordStart = at - 1
  while (wordStart > floor && at - wordStart < 16 && /[\p{L}]/u.test(text[wordStart - 1]!)) wordStart--
  const list = byLastWord.get(text.slice(wordStart, at - 1).toLowerCase())
  for (const modifier of list ?? []) {
    const start = at - 1 - modifier.words.length
    if (start < floor || text.slice(start, at - 1).toLowerCase() !== modifier.words) continue
    if (/[\p{L}\p{N}-]/u.test(text[start - 1] ?? ' ')) continue
    if (modifier.words === 'over' && /^the /iu.test(text.slice(at, at + 4))) continue
    const mod = modOf(modifier, type)
    if (mod && (gap === ' ' || mod === 'MID' || mod === 'END' || mod === 'START')) return { start, mod }
  }
  return null
}
