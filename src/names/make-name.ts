import type { EntityKind } from '../document/facts.ts'
import { keyOf } from '../register/key-of.ts'
import type { Known } from './name-table.ts'
import { knownAs } from './name-table.ts'
import { genderOf } from './name-words-rules.ts'
import { honorifics } from './people-words-rules.ts'
import { type NamePhrase, stretch } from './phrase.ts'
import { type Shape, shapeOf } from './shape-names.ts'
import type { TextView } from './text-view.ts'

/** The phrase of a name the register knows. */
export function makeKnown(view: TextView, first: number, last: number, known: Known): NamePhrase {
  const span = stretch(view.words, first, last)
  const kind = known.kind === 'people' ? 'country' : known.kind
  return {
    ...span,
    is: 'name',
    kind,
    name: known.kind === 'people' || kind === 'adjective' ? known.name : known.name,
    key: known.key,
    country: known.country,
    wikidata: known.wikidata,
    form: kind === 'adjective' ? 'description' : 'name',
    rule: `names/known-${known.kind}`,
    gender: null,
    roles: [],
    sure: true,
    seatOf: known.seatOf,
  }
}

const unsure: Shape = { kind: 'organisation', rule: 'names/one-capital', sure: false }

/** The phrase of a name by its shape; `title` is the token of an honorific before it, or -1. */
export function makeShaped(
  view: TextView,
  first: number,
  last: number,
  given: Shape | null,
  title: number,
  within?: Known,
): NamePhrase {
  const span = stretch(view.words, first, last)
  const name = view.text.slice(span.start, span.end)
  const parts = name.split(' ')
  const shape = given ?? shapeOf(parts, view.words.capitals) ?? unsure
  const known = within ?? knownAs(parts[0]!)[0]
  const country = known && (known.kind === 'adjective' || known.kind === 'country' || within) ? known.country : null
  const honorific = title < 0 ? null : (honorifics.get(view.tokens[title]!.lower.replace('.', '')) ?? null)
  return {
    ...span,
    is: 'name',
    kind: shape.kind,
    name,
    key: shape.kind === 'person' ? '' : keyFor(shape.kind, name),
    country: shape.kind === 'person' ? null : country,
    wikidata: null,
    form: 'name',
    rule: shape.rule,
    gender: shape.kind === 'person' ? (honorific ?? genderOf(keyOf(parts[0]!))) : null,
    roles: [],
    sure: shape.sure,
    seatOf: null,
  }
}

export function keyFor(kind: EntityKind, name: string): string {
  return `${kind} ${keyOf(name)}`
}
