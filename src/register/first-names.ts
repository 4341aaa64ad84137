import { keyOf } from './key-of.ts'
import { listOf, loadTable } from './load-table.ts'

const firstNames = new Set(loadTable('first-names.tsv', ['name'] as const).map(([name]) => keyOf(name)))
const familyFirst = new Map<string, readonly string[]>(
  loadTable('family-first.tsv', ['surname', 'peoples'] as const).map(([surname, peoples]) => [
    keyOf(surname),
    listOf(peoples),
  ]),
)

/** Whether a word is a given name somewhere. Many are words too ("Will", "Mark", "Hope"): it is a hint. */
export function isFirstName(word: string): boolean {
  return firstNames.has(keyOf(word))
}

/** Peoples that write their surnames first and have this one: "Chinese", "Korean", "Vietnamese", "Khmer", "Japanese", "Hungarian". */
export function familyFirstPeoples(surname: string): readonly string[] {
  return familyFirst.get(keyOf(surname)) ?? []
}

/**
 * Whether a word is a surname that stands first in the English press too: Xi Jinping, Kim Jong Un, Nguyen Phu Trong, Hun Sen.
 * Japanese and Hungarian names are mostly turned round there (Shinzo Abe, Viktor Orban): ask `familyFirstPeoples`.
 */
export function isFamilyNameFirst(surname: string): boolean {
  return familyFirstPeoples(surname).some((people) => people !== 'Japanese' && people !== 'Hungarian')
}
