import { stemmer } from 'stemmer'
import { familyOfKind } from '../merge/family-rules.ts'
import type { Contradiction } from '../record-event.ts'
import type { Telling } from '../telling.ts'
import { makeSide } from './make-side.ts'

const numberWords: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
)
const counted =
  /(?<number>\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b) (?<unit>million |billion )?(?<noun>\p{L}+)/giu
/** What follows a number and is no thing counted. */
const noThing =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|of|in|on|at|and|or|to|january|february|march|april|may|june|july|august|september|october|november|december)$/iu

/** Acts whose reports count the same thing differently: "five diplomats", "four diplomats". */
export function findNumberContradictions(tellings: readonly Telling[]): readonly Contradiction[] {
  const byNoun = new Map<string, Map<string, Telling[]>>()
  for (const telling of tellings) {
    if (familyOfKind[telling.kind] !== 'deed') continue
    for (const { number, noun } of numbersIn(telling.words)) {
      const values = byNoun.get(noun) ?? new Map<string, Telling[]>()
      byNoun.set(noun, values.set(number, [...(values.get(number) ?? []), telling]))
    }
  }
  return [...byNoun.values()].filter(isDisputed).map((values) => ({
    slot: 'number' as const,
    sides: [...values].map(([value, of]) => makeSide(value, of)),
  }))
}

/** More than one number for it, and no report that gives several of them itself. */
function isDisputed(values: ReadonlyMap<string, readonly Telling[]>): boolean {
  const tellings = [...values.values()].flat()
  return values.size > 1 && new Set(tellings).size === tellings.length
}

function numbersIn(words: string): { number: string; noun: string }[] {
  return [...words.matchAll(counted)].flatMap(({ groups }) => {
    const { number = '', unit = '', noun = '' } = groups ?? {}
    if (noThing.test(noun)) return []
    const plain = number.toLowerCase().replace(/[.,]$/u, '').replaceAll(',', '')
    return [{ number: `${numberWords.get(plain) ?? plain} ${unit ?? ''}`.trim(), noun: stemmer(noun.toLowerCase()) }]
  })
}
