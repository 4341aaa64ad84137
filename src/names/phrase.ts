import type { EntityKind, MentionForm } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Token, Words } from '../document/words.ts'

/** A stretch of tokens `[first, last)`. */
export interface Stretch extends Span {
  readonly first: number
  readonly last: number
}

/** What stands in an office: "Mexican Economy Secretary", "a spokesman for the ministry", "his Ukrainian counterpart". */
export interface Role extends Stretch {
  /** As written, without country, owner, article and "former": "Economy Secretary". */
  readonly title: string
  /** Dictionary form of the head: "secretary". */
  readonly head: string
  readonly kind: 'office' | 'trade' | 'kin' | 'crowd' | 'mass'
  readonly gender: Gender | null
  readonly plural: boolean
  readonly definite: boolean
  /** Country or name of the body it is an office of, where the words say so. */
  of: string | null
  /** ISO 3166-1 alpha-3. */
  country: string | null
  /** Token of a pronoun that owns it, "his", or -1. */
  readonly ownerToken: number
  /** A role that has ended: "former", "late". */
  readonly former: boolean
  /** Not yet: "president-elect". */
  readonly next: boolean
}

export type Gender = 'male' | 'female'

/** What the words name, before it is known which of them are one. */
export interface NamePhrase extends Stretch {
  readonly is: 'name'
  /** 'adjective' is no entity itself: "Russian" in "Russian officials". */
  readonly kind: EntityKind | 'adjective'
  readonly name: string
  /** Two phrases with one key are one entity; persons have none. */
  readonly key: string
  readonly country: string | null
  readonly wikidata: string | null
  readonly form: MentionForm
  readonly rule: string
  readonly gender: Gender | null
  /** Titles that stand with the name. */
  readonly roles: Role[]
  /** How sure: 'weak' is a shape only, and gives way to what the rest of the text says. */
  readonly sure: boolean
  readonly aliases?: readonly string[]
  /** Code of the country, or id of the body, that the place can stand for; null for others. */
  readonly seatOf: string | null
}

export interface RolePhrase extends Stretch {
  readonly is: 'role'
  readonly role: Role
  /** Names of countries and bodies inside it: "Foreign Ministry" spokesman. */
  readonly named: readonly NamePhrase[]
  /** The name it is an office of or at: "chief of Balkh"; null for none. */
  readonly after: NamePhrase | null
  /** Token of the head. */
  readonly head: number
  /** End of the title itself: "secretary of state". */
  readonly titleLast: number
  /** First token after article, owner and number. */
  readonly inner: number
  readonly indefinite: boolean
  readonly owner: NamePhrase | null
}

/** What the capitals of a text have been read as. */
export interface NamesRead {
  readonly names: NamePhrase[]
  /** Titles written with capitals, from first token to end. */
  readonly titles: Map<number, number>
}

/** An organisation that is described and not named: "the ministry", "police", "a Dutch court". */
export interface BodyPhrase extends Stretch {
  readonly is: 'body'
  /** 'place' for "the city", "Balkh province". */
  readonly sort: 'body' | 'place'
  /** The name it describes directly: "the city of Kunduz", "state news agency Tass". */
  readonly names: NamePhrase | null
  readonly name: string
  readonly head: string
  readonly headToken: number
  readonly inner: number
  readonly country: string | null
  readonly definite: boolean
  readonly indefinite: boolean
  readonly plural: boolean
  readonly ownerToken: number
  readonly owner: NamePhrase | null
}

export interface PronounPhrase extends Stretch {
  readonly is: 'pronoun'
  readonly lower: string
}

/** "both sides", "the two leaders", "the pair". */
export interface PairPhrase extends Stretch {
  readonly is: 'pair'
  readonly of: 'people' | 'countries' | 'any'
}

export type Phrase = NamePhrase | RolePhrase | BodyPhrase | PronounPhrase | PairPhrase

export function stretch(words: Words, first: number, last: number): Stretch {
  return { first, last, start: words.tokens[first]!.start, end: words.tokens[last - 1]!.end }
}

const capital = /^\p{Lu}/u
export function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : capital.test(token.text)
}
