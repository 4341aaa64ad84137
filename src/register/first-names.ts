import { keyOf } from './key-of.ts'
import { loadTable } from './load-table.ts'

const firstNames = new Set(loadTable('first-names.tsv', ['name'] as const).map((row) => keyOf(row.name)))
const familyFirst = new Set(loadTable('family-first.tsv', ['surname'] as const).map((row) => keyOf(row.surname)))

/** Whether a word is a given name somewhere. Many are words too ("Will", "Mark", "Hope"): it is a hint. */
export function isFirstName(word: string): boolean {
  return firstNames.has(keyOf(word))
}

/** Whether a word is a surname of a people that writes it first: Xi Jinping, Kim Jong Un, Nguyen Phu Trong, Orban Viktor. */
export function isFamilyNameFirst(surname: string): boolean {
  return familyFirst.has(keyOf(surname))
}
