import { countryByCode } from '../register/countries.ts'
import { type Holder, holdersBySurname, holdersNamed } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import { organisationById } from '../register/organisations.ts'
import { overlapsDay } from '../register/term-on-day.ts'
import type { Draft, Drafts } from './draft.ts'
import type { TextView } from './text-view.ts'

/** What the register says of the people that the text names: country, Wikidata id, offices on the day of publication. */
export function giveRegisterOffices(view: TextView, drafts: Drafts): void {
  const day = view.report.published?.edtf ?? null
  for (const draft of drafts.all) {
    if (draft.kind !== 'person') continue
    const terms = termsOf(draft, day)
    if (terms.length === 0) continue
    draft.holder = true
    draft.wikidata = terms[0]!.wikidata
    const current = day === null ? terms : terms.filter((term) => overlapsDay(term, day))
    for (const term of current) giveTerm(draft, term, day !== null)
    draft.country ??= countryOfTerm((current[0] ?? terms[0])!)
    const full = terms[0]!.person
    drafts.name(`person ${full}`, draft)
    if (full !== draft.name) draft.aliases.add(full)
  }
}

/** All terms of the one person of the register that a draft can be: by full name, or by a surname that only one holder bears that day. */
function termsOf(draft: Draft, day: string | null): readonly Holder[] {
  for (const name of [draft.name, ...draft.aliases]) {
    if (!name.includes(' ')) continue
    for (const spelling of [name, plainName(name)]) {
      const named = holdersNamed(spelling)
      if (named.length > 0) return named
    }
  }
  const short = holdersNamed(draft.name)
  if (short.length > 0) return short
  const surname = surnameOfDraft(draft)
  if (surname === null) return []
  const all = holdersBySurname(surname, day).filter(
    (term) => (draft.country === null || countryOfTerm(term) === draft.country) && likeGiven(draft, term.person),
  )
  const fitting = all.filter((term) => [...draft.heads].some((head) => term.title.toLowerCase().includes(head)))
  const chosen = fitting.length > 0 ? fitting : draft.heads.size === 0 ? all : []
  return new Set(chosen.map((term) => term.person)).size === 1 ? chosen : []
}

/** Without initials and "Jr.": "Joseph R. Biden, Jr." is "Joseph Biden" in the register. */
function plainName(name: string): string {
  return name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/u, '').replace(/ \p{Lu}\.(?= )/gu, '')
}

/** The one word of a short name; the last of a full one that is misspelt in its given name is checked by `likeGiven`. */
function surnameOfDraft(draft: Draft): string | null {
  const space = draft.name.lastIndexOf(' ')
  return space < 0 ? draft.name : draft.heads.size > 0 ? draft.name.slice(space + 1) : null
}

/** "Shimom" for "Shimon": one letter apart. */
function likeGiven(draft: Draft, person: string): boolean {
  if (!draft.name.includes(' ')) return true
  const [a, b] = [keyOf(draft.name.split(' ')[0]!), keyOf(person.split(' ')[0]!)]
  if (a.length < 4 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  return (
    a.slice(same + 1) === b.slice(same + 1) ||
    a.slice(same) === b.slice(same + 1) ||
    a.slice(same + 1) === b.slice(same)
  )
}

/** The office itself is noted only where the day is known: otherwise nobody knows which of the terms it is. */
function giveTerm(draft: Draft, term: Holder, dayKnown: boolean): void {
  const words = term.title.toLowerCase().split(/\s+/u)
  draft.heads.add(words[words.length - 1]!)
  if (!dayKnown) return
  const of = countryByCode(term.of) !== null ? term.of : (organisationById(term.of)?.name ?? term.of)
  if (draft.offices.some((office) => office.title.toLowerCase() === term.title.toLowerCase())) return
  draft.offices.push({ title: term.title, of, basis: 'register' })
}

export function countryOfTerm(term: Holder): string | null {
  if (countryByCode(term.of) !== null) return term.of
  return organisationById(term.of)?.country ?? null
}
