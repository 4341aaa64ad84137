import type { Entity, EntityKind, Mention, MentionForm, Office } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import { countryByCode } from '../register/countries.ts'
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
  /** Spans of the mentions, so that none is noted twice. */
  readonly spans: Set<string>
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
  /** The one it has turned out to be. */
  into: Draft | null
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
    spans: new Set(),
    rule,
    gender: null,
    plural: false,
    definite: false,
    heads: new Set(),
    holder: false,
    seatOf: null,
    into: null,
  }
}

export function mention(draft: Draft, { start, end }: Span, form: MentionForm): void {
  const span = `${start} ${end}`
  if (draft.spans.has(span)) return
  draft.spans.add(span)
  draft.mentions.push({ start, end, form })
}

/** All drafts of a text, each under the keys by which it may be asked for again. */
export class Drafts {
  readonly all: Draft[] = []
  readonly #byKey = new Map<string, Draft>()

  get(key: string): Draft | undefined {
    let draft = this.#byKey.get(key)
    while (draft !== undefined && draft.into !== null) draft = draft.into
    return draft
  }

  add(key: string, draft: Draft): Draft {
    this.all.push(draft)
    return this.name(key, draft)
  }

  /** One more key for a draft that is there; the first to claim a key keeps it. */
  name(key: string, draft: Draft): Draft {
    if (!this.#byKey.has(key)) this.#byKey.set(key, draft)
    return draft
  }

  /** The draft of a country by its code, made where there is none. */
  country(code: string, rule = 'names/country-by-adjective'): Draft {
    const there = this.get(`country ${code}`)
    if (there !== undefined) return there
    const country = countryByCode(code)
    const draft = newDraft('country', country?.name ?? code, rule, code)
    draft.wikidata = country?.wikidata ?? null
    return this.add(`country ${code}`, draft)
  }
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
