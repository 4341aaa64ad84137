import type { HolderRole } from './holders.ts'
import { keyOf } from './key-of.ts'
import { loadTable } from './load-table.ts'

/** A title a person bears. Table: titles.tsv, own compilation. */
export interface Title {
  /** Lower case: "foreign minister". */
  readonly title: string
  readonly role: HolderRole | null
  /** Whether "of …", "for …" or "to …" may follow: "minister of", "envoy to", "secretary-general of". */
  readonly of: boolean
  /** honorific: stands only before a name and says nothing of an office (Mr, Dr, Sir); noble: king, sheikh; rank: general; office: the rest. */
  readonly kind: 'office' | 'rank' | 'noble' | 'honorific' | 'role'
}

export const titles: readonly Title[] = loadTable('titles.tsv', ['title', 'role', 'of', 'kind']).map(
  ([title, role, of, kind]) => ({
    title,
    role: (role || null) as HolderRole | null,
    of: of === 'yes',
    kind: kind as Title['kind'],
  }),
)

const byWords = new Map<string, Title>(titles.map((title) => [keyOf(title.title), title]))

/** The title that the words are, or null: "Foreign Minister", "secretary-general". */
export function titleOf(words: string): Title | null {
  return byWords.get(keyOf(words)) ?? null
}

export function isTitle(words: string): boolean {
  return byWords.has(keyOf(words))
}
