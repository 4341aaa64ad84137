import { describedBodies } from './body-words-rules.ts'
import type { BodyPhrase, NamePhrase, RolePhrase } from './phrase.ts'
import { peopleWordAt } from './read-titles.ts'
import type { TextView } from './text-view.ts'
import type { NameIndex } from './walk-phrase.ts'

/** The roles that stand with a name and those that stand for themselves. */
export interface Attached {
  /** By the name they belong to. */
  readonly rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>
  readonly free: readonly (RolePhrase | BodyPhrase)[]
}

/** Gives each role to the name it stands beside: "spokesman Wang Wenbin", "the minister, Qin Gang,", "Lavrov, the minister,". */
export function attachRoles(view: TextView, index: NameIndex, roles: readonly (RolePhrase | BodyPhrase)[]): Attached {
  const rolesOf = new Map<NamePhrase, RolePhrase[]>()
  const free: (RolePhrase | BodyPhrase)[] = []
  const give = (name: NamePhrase, role: RolePhrase): void => {
    const there = rolesOf.get(name)
    if (there === undefined) rolesOf.set(name, [role])
    else there.push(role)
  }
  const begun = new Map<number, NamePhrase>()
  for (let at = roles.length - 1; at >= 0; at--) {
    const role = roles[at]!
    const name = role.is === 'role' ? nameOf(view, index, role, begun) : null
    if (name !== null && role.is === 'role') {
      give(name, role)
      begun.set(role.first, name)
    } else free.push(role)
  }
  free.reverse()
  for (const all of rolesOf.values()) all.reverse()
  return { rolesOf, free }
}

/** The name a role stands with: after it, before it, or after a second title ("the kingdom’s ruler, Crown Prince Mohammed"). */
function nameOf(
  view: TextView,
  index: NameIndex,
  role: RolePhrase,
  begun: ReadonlyMap<number, NamePhrase>,
): NamePhrase | null {
  const direct = nameAfter(view, index, role) ?? nameBefore(view, index, role)
  if (direct !== null || role.role.plural || role.role.kind === 'mass') return direct
  const comma = view.tokens[role.last]?.text === ','
  const second = begun.get(comma ? role.last + 1 : role.last)
  if (second !== undefined && isNaming(role) && sameSentence(view, role, second)) return second
  // "Deputy Prime Minister and Foreign Minister Prak": one person with two offices, where neither has an article.
  const joined =
    view.tokens[role.last]?.lower === 'and' &&
    !role.role.definite &&
    !role.indefinite &&
    /^\p{Lu}/u.test(role.role.title)
  const third = joined ? begun.get(role.last + 1) : undefined
  return third !== undefined && third.first > role.last + 2 && sameSentence(view, role, third) ? third : null
}

function isPersonal(name: NamePhrase | undefined): name is NamePhrase {
  return name !== undefined && (name.kind === 'person' || !name.sure)
}

/** "Foreign Minister Lavrov", "the foreign minister, Sergey Lavrov,". */
function nameAfter(view: TextView, index: NameIndex, role: RolePhrase): NamePhrase | null {
  const { tokens } = view
  if (role.role.kind === 'mass' || role.role.plural) return null
  let at = role.last
  while (
    tokens[at] !== undefined &&
    /^(?:mr|mrs|ms|dr|gen|lt|col|maj|capt|sir|dame|lord|rev)\.?$/iu.test(tokens[at]!.text) &&
    !index.startingAt.has(at)
  )
    at++
  const direct = index.startingAt.get(at)
  // "director at intelligence firm Signal Risk": the name is the firm’s.
  const ofBody = role.last > role.titleLast && describedBodies.has(tokens[role.last - 1]!.lower)
  if (ofBody && direct !== undefined && at === role.last) return null
  if (
    isPersonal(direct) &&
    (direct.kind === 'person' || tokens[direct.first]!.tag.startsWith('NNP')) &&
    sameSentence(view, role, direct) &&
    (at > role.last || role.last === role.head + 1 || direct.kind === 'person')
  )
    return direct.kind === 'person' || !role.indefinite ? direct : null
  const comma = pastBrackets(view, role.last)
  const mark = tokens[comma]
  if (mark === undefined || !/^[,–—:(]$/u.test(mark.text)) return null
  const after = index.startingAt.get(comma + 1)
  const kin = role.role.kind === 'kin' && tokens[after?.last ?? 0]?.text === ','
  if (!isPersonal(after) || (after.kind !== 'person' && !kin) || !sameSentence(view, role, after)) return null
  const next = tokens[after.last]
  const said = role.role.kind === 'office' && next?.text === ','
  if ((!isNaming(role) && !said) || (after.last - after.first === 1 && after.rule === 'names/speaks')) return null
  const end = tokens[after.last]
  const closed =
    end === undefined || end.sentence !== tokens[after.first]!.sentence || /^[,.;:)–—?!”"]$/u.test(end.text)
  return closed && !isInList(view, role) ? after : null
}

/** The token after a short remark in brackets: "Speaker of the House (the lower house), …". */
function pastBrackets(view: TextView, at: number): number {
  const open = view.tokens[at]
  if (open?.text !== '(') return at
  for (let end = at + 1; end < at + 12; end++) {
    const token = view.tokens[end]
    if (token === undefined || token.sentence !== open.sentence) return at
    if (token.text === ')') return end + 1
  }
  return at
}

/** Whether a role points at one person: "the minister", "Morocco’s speaker", "his counterpart", "U.S. Trade Representative". */
function isNaming({ role, indefinite }: RolePhrase): boolean {
  return (
    !indefinite &&
    (role.definite ||
      role.of !== null ||
      role.ownerToken >= 0 ||
      /^\p{Lu}/u.test(role.title) ||
      role.kind === 'kin' ||
      role.kind === 'office')
  )
}

/** "the president, the minister and": a role after another one in a list names nobody after its comma. */
function isInList(view: TextView, role: RolePhrase): boolean {
  const before = view.tokens[role.first - 1]
  if (before === undefined || before.lower !== 'and' || before.sentence !== view.tokens[role.first]!.sentence)
    return false
  return peopleWordAt(view, role.first - 2) !== null
}

/** "Lavrov, the Russian foreign minister,", "Melanie Campbell, President and CEO of …", "Emily Davis (a spokeswoman)". */
function nameBefore(view: TextView, index: NameIndex, role: RolePhrase): NamePhrase | null {
  const { tokens } = view
  const mark = tokens[role.first - 1]
  if (mark === undefined || !/^[,–—(]$/u.test(mark.text) || role.role.plural) return null
  let at = role.first - 2
  if (tokens[at]?.tag === 'CD' && tokens[at - 1]?.text === ',') at -= 2
  const name = index.covering[at]
  if (!isPersonal(name) || name.last !== at + 1 || !sameSentence(view, role, name)) return null
  if (name.kind !== 'person' && role.role.kind === 'mass') return null
  const end = tokens[role.last]
  if (index.startingAt.get(role.last)?.kind === 'person' && end?.sentence === mark.sentence) return null
  const open =
    end === undefined || end.sentence !== mark.sentence || role.last > role.head + 1 || !/^(?:and|or)$/u.test(end.lower)
  if (role.role.ownerToken >= 0 && role.role.kind !== 'kin' && role.role.head !== 'counterpart') return null
  return open ? name : null
}

function sameSentence(view: TextView, a: { first: number }, b: { first: number }): boolean {
  return view.tokens[a.first]!.sentence === view.tokens[b.first]!.sentence
}
