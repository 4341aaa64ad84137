import type { EventKind } from '../../document/facts.ts'
import type { Rule } from '../../document/rule.ts'
import type { WordClass } from './word-classes.ts'

/** Where the one who is acted on stands: the object, its owner ("lifted Cuba’s blockade"), or after one of these words. */
export type RecipientPlace =
  | 'by'
  | 'near'
  | 'along'
  | 'object'
  | 'owner'
  | 'adjective'
  | 'of'
  | 'on'
  | 'against'
  | 'with'
  | 'to'
  | 'from'
  | 'in'
  | 'for'
  | 'over'
  | 'at'
  | 'towards'
  | 'between'
  | 'into'
  | 'around'
  | 'about'

/** Verbs that make an act, and what their object must be. */
export interface VerbActRule extends Rule {
  /** Lemmas; "call+off" is a verb with a particle. */
  readonly verbs: readonly string[]
  /** The object's head, or a noun before it ("arms embargo"), is of one of these; absent: any object. */
  readonly objects?: readonly WordClass[]
  /** One of these lemmas stands in the object or the rest of the clause. */
  readonly words?: readonly string[]
  /** One of these prepositions hangs on the verb or its object. */
  readonly prep?: readonly string[]
  /** The subject is of one of these; `body` is any state or organisation. */
  readonly subjects?: readonly (WordClass | 'body')[]
  /** A subject of one of these means something else: troops march, they do not protest. */
  readonly notSubjects?: readonly WordClass[]
  /** Only where both sides are named: the verb alone says too little. */
  readonly needsBoth?: boolean
  /** The subject is the one acted on, the actor stands after "from" or "by": "faced criticism from …". */
  readonly reversed?: boolean
  /** A word of `words` names the one acted on, and is nobody else: "called him a thief". */
  readonly named?: boolean
  /** The verb has an object, or is passive. */
  readonly transitive?: boolean
  /** The verb has no object. */
  readonly intransitive?: boolean
  readonly kind: EventKind
  /** CAMEO code as text. Source: CAMEO codebook 1.1b3. */
  readonly cameo: string
  /** Looked for in this order; default: the object. */
  readonly recipient?: readonly RecipientPlace[]
}

/** Nouns that report an act: "the invasion of", "sanctions on". */
export interface NounActRule extends Rule {
  readonly nouns: readonly string[]
  /** One of these stands before the noun in its phrase: "nuclear test". */
  readonly before?: readonly string[]
  /** Done to people only: "the release of the report" is none. */
  readonly ofPeople?: boolean
  /** Who must be named for it to count; default: the one it is done to, or two who do it to each other. */
  readonly needs?: 'actor' | 'both'
  readonly kind: EventKind
  readonly cameo: string
  /** Who does it: its owner or the adjective before it ("Russia’s invasion", "the Russian invasion"), "by …", "from …". */
  readonly actor: readonly RecipientPlace[]
  readonly recipient: readonly RecipientPlace[]
}

/** What is done with the act that follows: "agreed to …", "refused to …", "called on … to …". */
export interface ControlRule extends Rule {
  /** Verbs, adjectives or nouns that take "to …", "that …", or an …ing form. */
  readonly words: readonly string[]
  readonly kind: EventKind
  /** CAMEO root or leaf of the result. */
  readonly cameo: string
  /** The result where the act that follows is a conflict and the word one of these ("vowed to attack"). */
  readonly conflict?: { readonly kind: EventKind; readonly cameo: string; readonly words: readonly string[] }
  /** Of the words, those that count only where an act follows: one plans many things. */
  readonly onlyWithAct?: readonly string[]
  /** The one addressed is the controlling verb's object ("urged [Iran] to"). */
  readonly addressed?: boolean
}
