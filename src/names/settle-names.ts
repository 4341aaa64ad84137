import { isFirstName } from '../register/first-names.ts'
import { holdersBySurname } from '../register/holders.ts'
import { keyOf } from '../register/key-of.ts'
import { partsOf, standsFor } from './join-people.ts'
import { keyFor } from './make-name.ts'
import { speechVerbs } from './name-words-rules.ts'
import type { NamePhrase, RolePhrase } from './phrase.ts'
import { isOpening, type TextView } from './text-view.ts'

/**
 * Decides what the names are whose words alone do not say: by the full names elsewhere in the text, the titles beside them,
 * what they do, and the register of holders. Headline words that nothing supports are dropped.
 */
export function settleNames(
  view: TextView,
  names: readonly NamePhrase[],
  rolesOf: ReadonlyMap<NamePhrase, readonly RolePhrase[]>,
): NamePhrase[] {
  const full = names
    .filter((name) => name.kind === 'person' && name.sure && partsOf(name.name).length > 1)
    .map((name) => partsOf(name.name))
  const finalParts = new Set(full.flatMap((parts) => parts))
  const bodies = new Set(names.filter((name) => name.sure && name.kind !== 'person').map((name) => keyOf(name.name)))
  return names.flatMap((name) => {
    const settled = settle(view, name, rolesOf.get(name) ?? [], full, finalParts)
    if (settled.kind === 'person' && !settled.sure && inHeadline(view, settled) && !bodies.has(keyOf(settled.name)))
      return full.some((parts) => standsFor(partsOf(name.name), parts) > 0) ? [settled] : []
    if (!settled.sure && settled.kind !== 'person' && inHeadline(view, settled)) {
      view.trace?.({
        stage: 'names',
        rule: name.rule,
        outcome: 'lost',
        why: 'a headline word that nothing in the text supports',
        start: name.start,
        end: name.end,
      })
      return []
    }
    return [settled]
  })
}

function inHeadline(view: TextView, name: NamePhrase): boolean {
  return view.headline[view.tokens[name.first]!.sentence] === 1
}

function settle(
  view: TextView,
  name: NamePhrase,
  roles: readonly RolePhrase[],
  full: readonly (readonly string[])[],
  finalParts: ReadonlySet<string>,
): NamePhrase {
  const parts = partsOf(name.name)
  if (isPlaceOrSurname(view, name, parts, full, finalParts)) return asPerson(name, 'names/surname-of-full-name')
  if (name.sure) return name
  if (roles.some((role) => role.role.kind !== 'mass')) return asPerson(name, 'names/beside-title')
  if (name.kind === 'person') return personUnlessPlace(view, name)
  if (parts.length === 1 && finalParts.has(parts[0]!) && full.some((other) => standsFor(parts, other) >= 2))
    return asPerson(name, 'names/surname-of-full-name')
  const before = view.tokens[name.first - 1]
  if (
    before !== undefined &&
    !isOpening(view, name.first) &&
    /^(?:in|at|near|outside|around|across|via|into)$/u.test(before.lower)
  )
    return { ...name, kind: 'place', key: keyFor('place', name.name), rule: 'names/after-in' }
  if (/^\p{Lu}{2,}/u.test(name.name)) return name
  if (isKnownSurname(view, name)) return asPerson(name, 'names/surname-of-holder')
  if (speaks(view, name)) return asPerson(name, 'names/speaks')
  return name
}

/** "Clinton", "May", "Washington": a known place or plain word, and the surname of somebody named in full. */
function isPlaceOrSurname(
  view: TextView,
  name: NamePhrase,
  parts: readonly string[],
  full: readonly (readonly string[])[],
  finalParts: ReadonlySet<string>,
): boolean {
  if (parts.length !== 1 || !finalParts.has(parts[0]!) || (name.kind !== 'place' && name.kind !== 'country'))
    return false
  if (!full.some((other) => standsFor(parts, other) === 4)) return false
  const before = view.tokens[name.first - 1]?.lower ?? ''
  return !/^(?:in|at|near|from|to|outside|around|across|via|into)$/u.test(before)
}

/** Two capitals after "in" that no first name opens are a place: "in Great Snoring". */
function personUnlessPlace(view: TextView, name: NamePhrase): NamePhrase {
  const before = view.tokens[name.first - 1]?.lower ?? ''
  const located =
    /^(?:in|at|near|outside|around|across|via|into|throughout)$/u.test(before) && !isOpening(view, name.first)
  if (located && !isFirstName(name.name.split(' ')[0]!))
    return { ...name, kind: 'place', key: keyFor('place', name.name), rule: 'names/after-in' }
  const article = view.tokens[name.first - 1]?.lower === 'the' || view.tokens[name.first - 1]?.lower === 'a'
  if (article) return { ...name, kind: 'organisation', key: keyFor('organisation', name.name), rule: 'names/after-the' }
  return name
}

function isKnownSurname(view: TextView, name: NamePhrase): boolean {
  const day = view.report.published?.edtf ?? null
  return holdersBySurname(name.name, day).length > 0
}

function speaks(view: TextView, name: NamePhrase): boolean {
  const next = view.tokens[name.last]
  if (next === undefined || !next.tag.startsWith('VB') || !speechVerbs.has(next.lemma)) return false
  return view.small.has('he') || view.small.has('she') || view.small.has('his') || view.small.has('her')
}

function asPerson(name: NamePhrase, rule: string): NamePhrase {
  return { ...name, kind: 'person', key: '', country: null, rule, sure: true, seatOf: null, form: 'name' }
}
