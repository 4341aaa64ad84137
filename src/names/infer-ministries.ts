import { type Ministry, ministryKind, ministryOf, organisationByName } from '../register/organisations.ts'
import { datelineCountry } from './dateline-country.ts'
import type { Discourse, Heard } from './discourse.ts'
import { type Draft, type Drafts, mention } from './draft.ts'

/** A minister stands at most so many sentences before "the ministry" that is meant with him. */
const near = 2

/**
 * Gives ministries that the text names without their country that of the minister named beside them: "the foreign ministry" after
 * "Turkish Foreign Minister Selim Karaca". Where ministers of two countries are near, it is the one whose country the report comes from, and
 * so it is where only others of its officials are named. It stays unknown where the report comes from a third. "The foreign ministry in Lima" says
 * itself whose it is.
 */
export function inferMinistries(discourse: Discourse, drafts: Drafts): void {
  const waiting = new Set(drafts.all.filter((draft) => draft.country === null && bareKind(draft) !== null))
  if (waiting.size === 0) return
  const { heard } = discourse
  const dateline = datelineCountry(discourse)
  for (let at = 0; at < heard.length; at++) {
    const { draft } = heard[at]!
    if (!waiting.delete(draft)) continue
    const ministry =
      ministryIn(discourse, at, bareKind(draft)!) ?? ministryBeside(heard, at, bareKind(draft)!, dateline)
    if (ministry !== null) name(draft, ministry, drafts)
  }
}

/** What a ministry is for; "any" where the text says only "the ministry"; null for what is no ministry. */
function bareKind({ kind, name: words }: Draft): Ministry | 'any' | null {
  if (kind !== 'organisation') return null
  return words.toLowerCase() === 'ministry' ? 'any' : ministryKind(words)
}

interface StateMinistry {
  readonly country: string
  readonly kind: Ministry
}

/** "the Foreign Ministry in Lima". */
function ministryIn({ heard, view: { tokens } }: Discourse, at: number, kind: Ministry | 'any'): StateMinistry | null {
  const { last } = heard[at]!
  const next = heard[at + 1]
  if (kind === 'any' || tokens[last]?.lower !== 'in' || next?.first !== last + 1) return null
  const { country, kind: sort } = next.draft
  return country !== null && (sort === 'place' || sort === 'country') ? { country, kind } : null
}

function ministryBeside(
  heard: readonly Heard[],
  at: number,
  wanted: Ministry | 'any',
  dateline: string | null,
): StateMinistry | null {
  const found = new Map<string, StateMinistry>()
  const officials = new Set<string>()
  const { sentence } = heard[at]!
  for (let before = at - 1; before >= 0 && sentence - heard[before]!.sentence <= near; before--) {
    const { country, offices, kind: sort, heads } = heard[before]!.draft
    if ((sort !== 'person' && sort !== 'group') || country === null) continue
    if (offices.length > 0 || (sort === 'group' && heads.has('official'))) officials.add(country)
    if (sort === 'person')
      for (const { title } of offices) {
        const kind = ledBy(title)
        if (kind !== null && (wanted === 'any' || wanted === kind)) found.set(`${country} ${kind}`, { country, kind })
      }
  }
  const all = [...found.values()]
  if (dateline === null && all.length === 0 && officials.size === 1 && wanted !== 'any')
    return { country: [...officials][0]!, kind: wanted }
  if (dateline === null) return all.length === 1 ? all[0]! : null
  const here = all.filter(({ country }) => country === dateline)
  if (here.length > 0 || all.length > 0) return here.length === 1 ? here[0]! : null
  return wanted !== 'any' && officials.has(dateline) ? { country: dateline, kind: wanted } : null
}

/** The ministry of a minister: "Foreign Minister", "Deputy Minister of Defence", "Foreign Secretary". */
function ledBy(title: string): Ministry | null {
  const plain = title.replace(/^(?:(?:first |senior |acting )?(?:deputy|vice)|acting|assistant) /iu, '')
  return ministryKind(plain.replace(/\b(?:minister|secretary)\b/iu, 'ministry'))
}

/** From now on it is the country's own; where the text has named that as well, both are one. */
function name(draft: Draft, { country, kind }: StateMinistry, drafts: Drafts): void {
  const known = ministryOf(country, kind)
  if (known === null) return
  const same = drafts.all.find((other) => other !== draft && other.into === null && isMinistry(other, known.id))
  if (same !== undefined) {
    for (const { start, end, form } of draft.mentions) mention(same, { start, end }, form)
    draft.mentions.length = 0
    draft.into = same
    return
  }
  Object.assign(draft, { name: known.name, country, wikidata: known.wikidata, rule: 'names/ministry-of-minister' })
}

function isMinistry({ kind, name: words }: Draft, id: string): boolean {
  return kind === 'organisation' && organisationByName(words)?.id === id
}
