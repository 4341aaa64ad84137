import { isFirstName } from '../register/first-names.ts'
import { holdersBySurname, holdersNamed } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import type { Attached } from './attach-roles.ts'
import { knownLength } from './find-runs.ts'
import { companyLead } from './gather-things.ts'
import { partsOf, standsFor } from './join-people.ts'
import { keyFor } from './make-name.ts'
import { isState, type Known, knownAs } from './name-table.ts'
import { genderOf, speechVerbs } from './name-words-rules.ts'
import type { BodyPhrase, NamePhrase, RolePhrase } from './phrase.ts'
import { isOfWords } from './shape-names.ts'
import { isOpening, type TextView } from './text-view.ts'

/** What the text says of its names as a whole. */
interface Surroundings {
  readonly view: TextView
  readonly rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>
  /** Descriptions that introduce a name: "state news agency Tass", "the city of Kunduz". */
  readonly describedBy: ReadonlyMap<NamePhrase, BodyPhrase>
  /** Full names of people, in parts. */
  readonly full: FullNames
  /** Short names of companies that are named with their form somewhere. */
  readonly companies: ReadonlySet<string>
  /** Names that only look like people’s, in parts. */
  readonly likely: FullNames
}

/**
 * Decides what the names are whose words alone do not say: by the full names elsewhere in the text, the titles beside them,
 * what they do, and the register of holders. One name is of one kind all through; headline words that nothing supports are dropped.
 */
export function settleNames(view: TextView, names: readonly NamePhrase[], attached: Attached): NamePhrase[] {
  const around = surroundings(view, names, attached)
  const strongest = new Map<string, Vote>()
  const first = names.map((name) => {
    const vote = voteOn(around, name)
    const key = keyOf(name.name)
    if (vote.weight > (strongest.get(key)?.weight ?? Number.NEGATIVE_INFINITY)) strongest.set(key, vote)
    return vote
  })
  return names.flatMap((name, at) => {
    const own = first[at]!
    const vote = own.firm ? own : (strongest.get(keyOf(name.name)) ?? own)
    const why = whyDropped(around, name, vote)
    if (why !== null) {
      view.trace?.({ stage: 'names', rule: name.rule, outcome: 'lost', why, start: name.start, end: name.end })
      return []
    }
    return [apply(name, vote)]
  })
}

function surroundings(view: TextView, names: readonly NamePhrase[], attached: Attached): Surroundings {
  const describedBy = new Map<NamePhrase, BodyPhrase>()
  for (const phrase of attached.free)
    if (phrase.is === 'body' && phrase.names !== null) describedBy.set(phrase.names, phrase)
  const { rolesOf } = attached
  const full = names
    .filter((name) => (name.kind === 'person' && name.sure) || rolesOf.has(name))
    .map((name) => partsOf(name.name))
    .filter((parts) => parts.length > 1)
  const likely = names.filter((name) => name.kind === 'person' && !name.sure).map((name) => partsOf(name.name))
  return {
    view,
    rolesOf,
    describedBy,
    full: new FullNames(full),
    likely: new FullNames(likely),
    companies: companyNames(names),
  }
}

function companyNames(names: readonly NamePhrase[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of names) {
    const lead = name.kind === 'organisation' ? companyLead(name.name) : null
    if (lead !== null) found.add(keyOf(lead)).add(keyOf(lead.split(' ')[0]!))
  }
  return found
}

/** Full names of people, asked by one word. */
class FullNames {
  readonly #byPart = new Map<string, (readonly string[])[]>()

  constructor(names: readonly (readonly string[])[]) {
    for (const parts of names)
      for (const part of new Set(parts)) {
        const there = this.#byPart.get(part)
        if (there === undefined) this.#byPart.set(part, [parts])
        else if (there.length < 50) there.push(parts)
      }
  }

  /** How well a one-word name stands for one of them; see `standsFor`. */
  fit(parts: readonly string[]): number {
    if (parts.length !== 1) return 0
    return Math.max(0, ...(this.#byPart.get(parts[0]!) ?? []).map((full) => standsFor(parts, full)))
  }

  /** "the Skripals". */
  isFamily(parts: readonly string[]): boolean {
    const one = parts.length === 1 && parts[0]!.endsWith('s') ? parts[0]!.slice(0, -1) : ''
    return (this.#byPart.get(one) ?? []).some((full) => full[full.length - 1] === one)
  }
}

interface Vote {
  readonly kind: NamePhrase['kind']
  readonly rule: string
  readonly weight: number
  /** Said of this one mention, whatever the others are. */
  readonly firm: boolean
  readonly country?: string | null
}

function apply(name: NamePhrase, vote: Vote): NamePhrase {
  if (vote.kind === name.kind) return name
  if (vote.kind === 'person')
    return {
      ...name,
      kind: 'person',
      key: '',
      country: null,
      rule: vote.rule,
      sure: true,
      seatOf: null,
      form: 'name',
      gender: genderOf(partsOf(name.name)[0] ?? ''),
    }
  const kind = vote.kind === 'adjective' ? name.kind : vote.kind
  const key = keyFor(kind === 'adjective' ? 'organisation' : kind, name.name)
  return { ...name, kind, key, country: vote.country ?? name.country, rule: vote.rule }
}

const placing = /^(?:in|at|near|outside|around|across|via|into|throughout|from|to)$/u

function voteOn(around: Surroundings, name: NamePhrase): Vote {
  const { view } = around
  const parts = partsOf(name.name)
  const as = (kind: NamePhrase['kind'], rule: string, weight: number, firm = false): Vote => ({
    kind,
    rule: `names/${rule}`,
    weight,
    firm,
  })
  if (isPlaceOrSurname(around, name, parts)) return as('person', 'surname-of-full-name', 5, true)
  if (name.sure) return { kind: name.kind, rule: name.rule, weight: 5, firm: true }
  const isThing = isOfWords(name.name.split(' '), view.words.capitals)
  const titles = around.rolesOf.get(name) ?? []
  if (titles.some(({ role, last }) => role.kind !== 'mass' && (!isThing || (!role.plural && last === name.first))))
    return as('person', 'beside-title', 4)
  if (around.full.fit(parts) >= 2) return as('person', 'surname-of-full-name', 4)
  if (around.full.isFamily(parts)) return as('group', 'family', 4)
  const body = around.describedBy.get(name)
  if (body !== undefined)
    return body.sort === 'place' ? as('place', 'described-place', 4) : as('organisation', 'described-body', 4)
  const before = isOpening(view, name.first) ? '' : (view.tokens[name.first - 1]?.lower ?? '')
  const region = regionAfter(view, name)
  if (region !== null) return { ...as('place', 'before-its-region', 2.2), country: region.country }
  if (isLocated(view, name, before) && !isGiven(parts))
    return as('place', 'after-in', before === 'in' || before === 'near' ? 3 : 1.5)
  if (before === 'the' || before === 'a' || before === 'an')
    return as(name.kind === 'person' ? 'organisation' : name.kind, 'after-the', 2)
  if (around.companies.has(keyOf(name.name))) return as('organisation', 'short-of-company', 3)
  if (name.kind === 'person') return as('person', 'two-capitals', 1)
  const likely = around.likely.fit(parts)
  if (likely >= 2) return as('person', 'surname-of-full-name', likely >= 4 ? 2.6 : 1.4)
  if (around.full.fit(parts) === 1) return as('person', 'given-name-of-full-name', 1.3)
  if (/^\p{Lu}{2,}/u.test(name.name))
    return holdersNamed(name.name).length > 0 ? as('person', 'initials-of-holder', 2.6) : as(name.kind, 'acronym', 2)
  if (isKnownSurname(view, name)) return as('person', 'surname-of-holder', 2.5)
  if (!isThing && speaks(view, name)) return as('person', 'speaks', 1.2)
  return { kind: name.kind, rule: name.rule, weight: 1, firm: false }
}

/** "Chappaqua, N.Y.", "CONCORD, New Hampshire": the known place or country that follows behind a comma. */
function regionAfter(view: TextView, name: NamePhrase): Known | null {
  if (name.kind === 'person' || name.last - name.first > 2 || view.tokens[name.last]?.text !== ',') return null
  const { sentence } = view.tokens[name.first]!
  const at = name.last + 1
  const length = view.tokens[at]?.sentence === sentence ? knownLength(view, at, view.tokens.length) : 0
  if (length === 0) return null
  const words = view.text.slice(view.tokens[at]!.start, view.tokens[at + length - 1]!.end)
  const [known] = knownAs(words)
  const after = view.tokens[at + length]
  const ends = after === undefined || after.sentence !== sentence || /^(?:[,.:;)(–—-]|--)$/u.test(after.text)
  if (!ends || (known?.kind !== 'place' && known?.kind !== 'country')) return null
  return isState(words) ? { ...known, country: null } : known
}

function isLocated(view: TextView, name: NamePhrase, before: string): boolean {
  if (!placing.test(before) || (name.kind === 'person' && /^(?:from|to|via)$/u.test(before))) return false
  const next = view.tokens[name.last]
  return next === undefined || !/^(?:NN|JJ|POS)/u.test(next.tag)
}

function isGiven(parts: readonly string[]): boolean {
  return parts.length > 1 && (isFirstName(parts[0]!) || genderOf(parts[0]!) !== null)
}

/** "Clinton", "May", "Washington": a known place or plain word, and the surname of somebody named in full. */
function isPlaceOrSurname({ view, full, likely }: Surroundings, name: NamePhrase, own: readonly string[]): boolean {
  if (name.kind !== 'place' && name.kind !== 'country') return false
  if (full.fit(own) !== 4 && !(name.kind === 'place' && likely.fit(own) === 4)) return false
  return !placing.test(view.tokens[name.first - 1]?.lower ?? '')
}

function isKnownSurname(view: TextView, name: NamePhrase): boolean {
  return holdersBySurname(name.name, view.report.published?.edtf ?? null).length > 0
}

function speaks(view: TextView, name: NamePhrase): boolean {
  const next = view.tokens[name.last]
  if (next === undefined || !next.tag.startsWith('VB') || !speechVerbs.has(next.lemma)) return false
  return view.small.has('he') || view.small.has('she') || view.small.has('his') || view.small.has('her')
}

function whyDropped(around: Surroundings, name: NamePhrase, vote: Vote): string | null {
  const { view } = around
  if (view.headline[view.tokens[name.first]!.sentence] === 1)
    return supported(around, name, vote) ? null : 'a headline word that nothing in the text supports'
  const alone = name.last - name.first === 1 && !name.sure && vote.weight <= 1
  if (alone && isOpening(view, name.first) && isWordlike(view, name) && !namedElsewhere(around, name))
    return 'a first word of a sentence that is no name elsewhere'
  return null
}

const commonEnding = /(?:tion|sion|ment|ness|ity|ings?|ed|ism|ship|ance|ence|ly|ful|less|ous|able|ible|est)s?$/u

/** A first word that is hardly a name: the tagger says so, its ending, or that no verb or name follows. */
function isWordlike(view: TextView, name: NamePhrase): boolean {
  const token = view.tokens[name.first]!
  if (/^\p{Lu}{2,}/u.test(token.text) || /^\p{L}+-\p{Lu}/u.test(token.text)) return false
  if (!token.tag.startsWith('NNP') || commonEnding.test(token.lower)) return true
  const next = view.tokens[name.last]
  return next === undefined || next.sentence !== token.sentence || !/^(?:VB|MD|POS|IN|NN|CC|-LRB-|,|RB)/u.test(next.tag)
}

/** Whether the same word stands somewhere as a name without opening a sentence. */
function namedElsewhere({ view }: Surroundings, name: NamePhrase): boolean {
  return view.inside.has(view.tokens[name.first]!.text)
}

/** In a headline, a name needs more than its capitals: the register, a title, a given name, or the body of the text. */
function supported({ rolesOf, view }: Surroundings, name: NamePhrase, vote: Vote): boolean {
  if (name.sure || vote.weight >= 2.5 || rolesOf.has(name)) return true
  return name.name.split(' ').every((word) => view.inside.has(word))
}
