import type { Entity, EntityKind, Mention, MentionForm, Office } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Gender, Role } from './phrase.ts'

/** An entity while its mentions are being gathered. */
export interface Draft {
  kind: EntityKind
  name: string
  readonly aliases: Set<string>
  wikidata: string | null
  country: string | null
  readonly offices: Office[]
  readonly mentions: Mention[]
  rule: string
  gender: Gender | null
  plural: boolean
  /** A described person that the text points at as known: "the ambassador". */
  definite: boolean
  /** Words of all roles it has been given, lower case: what "the minister" may mean. */
  readonly heads: Set<string>
  /** Set on persons that the register knows. */
  holder: boolean
  /** Code or body id that a place can stand for. */
  seatOf: string | null
}

export function newDraft(kind: EntityKind, name: string, rule: string, country: string | null = null): Draft {
  return {
    kind,
    name,
    aliases: new Set(),
    wikidata: null,
    country,
    offices: [],
    mentions: [],
    rule,
    gender: null,
    plural: false,
    definite: false,
    heads: new Set(),
    holder: false,
    seatOf: null,
  }
}

export function mention(draft: Draft, { start, end }: Span, form: MentionForm): void {
  if (draft.mentions.some((there) => there.start === start && there.end === end)) return
  draft.mentions.push({ start, end, form })
}

/** Notes an office the text gives; the same title of the same country or body once. */
export function giveOffice(draft: Draft, role: Role): void {
  draft.heads.add(role.head)
  if (role.country !== null && draft.country === null && role.kind !== 'kin') draft.country = role.country
  if (role.kind === 'kin' || role.title === '') return
  const key = role.title.toLowerCase()
  if (draft.offices.some((office) => office.title.toLowerCase() === key && (office.of === role.of || role.of === null)))
    return
  draft.offices.push({ title: role.title, of: role.of, basis: 'text', start: role.start, end: role.end })
}

/** Drafts as entities, in order of their first mentions; those without a mention are left out. */
export function toEntities(drafts: readonly Draft[]): Entity[] {
  const used = drafts.filter((draft) => draft.mentions.length > 0)
  for (const draft of used) draft.mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  used.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
  return used.map((draft, at) => {
    const aliases = [...draft.aliases].filter((alias) => alias !== draft.name)
    return {
      id: `e${at + 1}`,
      kind: draft.kind,
      name: draft.name,
      ...(aliases.length > 0 ? { aliases } : {}),
      wikidata: draft.wikidata,
      country: draft.country,
      offices: draft.offices,
      mentions: draft.mentions,
      rule: draft.rule,
    }
  })
}
