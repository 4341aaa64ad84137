import { holderByTitle } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import type { Discourse } from './discourse.ts'
import { type Draft, type Drafts, mention, newDraft } from './draft.ts'
import type { NamePhrase, RolePhrase } from './phrase.ts'
import { holderDraft } from './resolve-roles.ts'

/** "his Ukrainian counterpart, Dmytro Kuleba": the same office on the other side. */
export function giveCounterpartOffice(discourse: Discourse, phrase: RolePhrase, draft: Draft): void {
  const title = titleOfOwner(discourse, phrase)
  draft.heads.delete('counterpart')
  const at = draft.offices.findIndex((office) => office.title.toLowerCase().endsWith('counterpart'))
  if (at >= 0) draft.offices.splice(at, 1)
  if (title === null) return
  draft.heads.add(title.split(' ').at(-1)!.toLowerCase())
  if (draft.offices.some((office) => office.title.toLowerCase() === title.toLowerCase())) return
  draft.offices.push({ title, of: draft.country, basis: 'text', start: phrase.start, end: phrase.end })
}

/** "her American and Mexican counterparts": who holds the owner’s office there; null where the words are no such phrase. */
export function resolveCounterpart(discourse: Discourse, phrase: RolePhrase, drafts: Drafts): Draft[] | null {
  if (phrase.role.head !== 'counterpart') return null
  const sides = [...phrase.named].reverse().filter((name) => name.kind === 'adjective' && name.country !== null)
  if (sides.length === 0) return null
  const title = titleOfOwner(discourse, phrase)
  return sides.map((side) => {
    const draft = counterpartOf(discourse, side, title, drafts)
    mention(draft, phrase, 'description')
    return draft
  })
}

function counterpartOf(discourse: Discourse, side: NamePhrase, title: string | null, drafts: Drafts): Draft {
  const day = discourse.view.report.published?.edtf ?? null
  const holder = title === null || day === null ? null : holderByTitle(side.country!, title, day)
  if (holder !== null) return holderDraft(holder, side.country, drafts)
  const name = `${discourse.view.text.slice(side.start, side.end)} counterpart`
  const there = drafts.get(`described ${keyOf(name)}`)
  if (there !== undefined) return there
  const draft = newDraft('group', name, 'names/counterpart', side.country)
  if (title !== null) draft.heads.add(title.split(' ').at(-1)!.toLowerCase())
  drafts.add(`described ${keyOf(name)}`, draft)
  return draft
}

/** The office of the one whose counterpart it is. */
function titleOfOwner(discourse: Discourse, { role, owner }: RolePhrase): string | null {
  const at = owner?.first ?? role.ownerToken
  const draft =
    at >= 0
      ? discourse.at(at)
      : discourse.best((heard) => (heard.draft.kind === 'person' && heard.subject ? heard.start : null))
  const offices = draft?.offices ?? []
  return (offices.find((office) => office.basis === 'text') ?? offices[0])?.title ?? null
}
