import type { Words } from '../document/words.ts'
import { type Holder, type HolderRole, holders, surnameOf } from '../register/holders.ts'
import { type Clue, forever } from './clue.ts'
import type { Days } from './day-set.ts'
import { edtfDays } from './write-edtf.ts'

/** How much of a report is its news; further down it tells of former days as if they were present. */
const newsLength = 1500

/** What the press calls the holders of a role, as it stands before a name. */
const titles: readonly (readonly [RegExp, readonly HolderRole[]])[] = [
  [/(?:^|[^\p{L}-])(?:vice president|deputy prime minister|deputy foreign minister|vice premier)$/iu, ['deputy-head']],
  [/(?:^|[^\p{L}-])(?:president|king|queen|emperor|emir)$/iu, ['head-of-state']],
  [/(?:^|[^\p{L}-])(?:prime minister|premier|chancellor|taoiseach)$/iu, ['head-of-government']],
  [
    /(?:foreign minister|foreign secretary|secretary of state|minister of foreign affairs|external affairs minister)$/iu,
    ['foreign-minister'],
  ],
  [/(?:defen[cs]e (?:minister|secretary)|secretary of defen[cs]e)$/iu, ['defence-minister']],
  [/(?:secretary-general|secretary general)$/iu, ['head-of-body']],
  [/(?:national security advis[eo]r)$/iu, ['national-security-adviser']],
  [/(?:press secretary|spokesman|spokeswoman|spokesperson)$/iu, ['spokesperson']],
]
const noLonger =
  /(?:^|[^\p{L}])(?:former|ex|then|late|ousted|deposed|jailed|toppled|outgoing|onetime|one-time|predecessor|successor|elect|under|since|when|presidents|ministers|first|new|future)(?:[ -]|$)/iu

const bySurname = new Map<string, Holder[]>()
for (const holder of holders) {
  const surname = surnameOf(holder.person)
  const there = bySurname.get(surname)
  if (there) there.push(holder)
  else bySurname.set(surname, [holder])
}

/**
 * Whoever the news calls by an office holds it: the report falls into a term of theirs. One clue a person and office; none where two
 * people are called by one office, for then one of them is no longer in it.
 */
export function findOfficeClues(text: string, words: Words): Clue[] {
  const clues = new Map<string, Clue>()
  const people = new Map<string, Set<string>>()
  for (const token of words.tokens) {
    if (token.start > newsLength) break
    const named = bySurname.get(token.text)
    if (!named) continue
    const before = text.slice(Math.max(0, token.start - 70), token.start)
    const found = clueOf(named, before, token.start, token.end)
    if (!found) continue
    people.set(found.office, (people.get(found.office) ?? new Set()).add(found.person))
    if (!clues.has(found.office)) clues.set(found.office, found.clue)
  }
  return [...clues].filter(([office]) => people.get(office)!.size === 1).map(([, clue]) => clue)
}

function clueOf(
  named: readonly Holder[],
  before: string,
  start: number,
  end: number,
): { office: string; person: string; clue: Clue } | null {
  const whole = named.filter(({ person }) => isWritten(person, before))
  const given = whole.length > 0 ? whole[0]!.person.length - surnameOf(whole[0]!.person).length : 0
  const left = before.slice(0, before.length - given).trimEnd()
  const title = titles.find(([pattern]) => pattern.test(left))
  if (!title || noLonger.test(left.slice(-36))) return null
  const terms = (whole.length > 0 ? whole : named).filter(({ role }) => title[1].includes(role))
  const known = terms.filter((term) => daysOf(term) !== null)
  const holder = known[0]
  if (!holder) return null
  const days = known.map((term) => daysOf(term)!)
  const each = known.map(reasonOf)
  const clue = {
    start: start - given,
    end,
    days,
    each,
    rule: 'time/holder-in-office',
    reason: each[0]!,
    bounded: days.every(([, to]) => to < forever),
  }
  return { office: `${holder.of} ${holder.role}`, person: holder.person, clue }
}

function reasonOf({ person, title, from, to }: Holder): string {
  return `${person} is ${title}, ${from} to ${to ?? 'now'}`
}

/** Whether the words before a surname are the rest of that person's name. */
function isWritten(person: string, before: string): boolean {
  const surname = surnameOf(person)
  const given = person.endsWith(surname) ? person.slice(0, -surname.length) : ''
  return given !== '' && before.endsWith(given)
}

function daysOf({ from, to }: Holder): Days | null {
  const first = edtfDays(from)
  if (!first) return null
  const last = to === null ? null : edtfDays(to)
  return [first.from, last ? last.to : forever]
}
