import type { Discourse } from './discourse.ts'
import type { Draft } from './draft.ts'
import { type RolePhrase, stretch } from './phrase.ts'
import { resolvePronoun } from './resolve-pronouns.ts'

/** Those who speak or act for one: another’s spokesman is another spokesman. */
const mouth =
  /(?:^| )(?:spokes(?:man|woman|person)|press secretary|press officer|chief of staff|aide|deputy|advis[eo]r|lawyer|attorney|secretary)$/iu
/** So many mentions back the one that "the minister’s" means is looked for. */
const reach = 40

/** Whose a role is: of "his spokesman", "the minister’s deputy", "Idris’s aide"; null for nobody’s that is known. */
export function findOwner(discourse: Discourse, { role, owner, first, inner }: RolePhrase): Draft | null {
  const { view } = discourse
  if (role.plural || role.kind !== 'office') return null
  if (role.ownerToken >= 0) {
    const { lower } = view.tokens[role.ownerToken]!
    const meant = resolvePronoun(discourse, {
      ...stretch(view.words, role.ownerToken, role.ownerToken + 1),
      is: 'pronoun',
      lower,
    })
    return meant.length === 1 ? meant[0]! : null
  }
  if (owner !== null) {
    if (owner.kind !== 'person') return null
    return discourse.best(({ draft, start }) => (isNamed(draft, owner.name) ? start : null))
  }
  const mark = inner - 1
  return mark > first && view.tokens[mark]!.tag === 'POS' ? holderOf(discourse, view.tokens[mark - 1]!.lower) : null
}

const leaders = ['leader', 'president', 'premier', 'minister', 'chancellor', 'king', 'emir', 'sultan']

const isNamed = ({ kind, name, aliases }: Draft, words: string): boolean =>
  kind === 'person' && (name === words || aliases.has(words))

/** "the minister’s": the one minister spoken of, or one of those of one country. */
function holderOf({ heard }: Discourse, head: string): Draft | null {
  const near = heard.slice(Math.max(0, heard.length - reach)).map(({ draft }) => draft)
  const wanted = head === 'premier' ? ['premier', 'minister'] : head === 'leader' ? leaders : [head]
  const holders = near.filter(({ kind, heads }) => kind === 'person' && wanted.some((one) => heads.has(one)))
  return new Set(holders.map(({ country }) => country)).size === 1 ? holders.at(-1)! : null
}

/** Whether one with such a title speaks or acts for somebody, and is told from another’s by whom. */
export function isMouth(title: string): boolean {
  return mouth.test(title)
}
