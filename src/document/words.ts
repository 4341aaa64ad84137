import type { BlockKind } from './report.ts'
import type { Span } from './span.ts'

/** A word or mark of punctuation. */
export interface Token extends Span {
  /** Its place in `Words.tokens`. */
  readonly index: number
  readonly text: string
  readonly lower: string
  /** Dictionary form, lower case for common words; `text` for proper nouns. */
  readonly lemma: string
  /** Penn Treebank tag; the preposition "to" is IN, the infinitive's is TO: NN NNS NNP NNPS VB VBD VBG VBN VBP VBZ MD JJ RB IN DT PRP PRP$ CC CD TO WDT WP WRB EX POS , . : `` '' -LRB- -RRB- … */
  readonly tag: string
  /** Index of its sentence in `Words.sentences`. */
  readonly sentence: number
}

/** A sentence: tokens `[first, last)`. */
export interface Sentence extends Span {
  readonly index: number
  readonly first: number
  readonly last: number
  /** Kind of the block it stands in; a sentence never runs across blocks. */
  readonly block: BlockKind
  /** Index of that block in `report.blocks`. */
  readonly blockIndex: number
}

export type ChunkKind = 'noun' | 'verb'

/** A base phrase without its modifiers to the right: tokens `[first, last)`; `head` is the index of the head token. */
export interface Chunk extends Span {
  readonly kind: ChunkKind
  readonly first: number
  readonly last: number
  readonly head: number
}

export type Tense = 'past' | 'present' | 'future' | 'none'

/**
 * A verb group, "has not been invited", with what its auxiliaries say and its arguments as far as the order of words shows them.
 * `head` is the main verb. Noun arguments are indexes into `Words.nouns`.
 */
export interface Clause extends Chunk {
  readonly kind: 'verb'
  readonly index: number
  readonly sentence: number
  readonly lemma: string
  /**
   * That of the first auxiliary; `future` for will and shall only, and `none` behind other modals.
   * An infinitive is `future` in a headline ("Putin to visit China") and behind "is to", "is going to", "is set to", "is due to",
   * "is expected to", "will …"; behind "was to" and all else it is `none`, and `parent` tells the rest. "has yet to meet" is one negated clause.
   */
  readonly tense: Tense
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  /** 'may', 'might', 'could', 'would', 'should', 'must', 'can' …; null for none and for plain future will/shall. */
  readonly modal: string | null
  /** finite | infinitive ("to meet") | gerund ("meeting") | participle ("met by …", "called Xi") */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  /** Grammatical subjects: all parts of a coordination ("Xi and Putin" is two). Controlled subjects of infinitives, gerunds and shared subjects of joined verbs included. */
  readonly subjects: readonly number[]
  /** Direct objects (for a passive: none); for be, become: what the subject is. */
  readonly objects: readonly number[]
  /** Prepositional phrases that belong to the verb, in order. */
  readonly preps: readonly PrepPhrase[]
  /** "by …" of a passive. */
  readonly agents: readonly number[]
  /** Index of the clause it depends on (the "said" of what is said, the "plans" of "plans to meet", the main clause of an "if" clause), or null. */
  readonly parent: number | null
  /** How it hangs on its parent. */
  readonly link: 'complement' | 'control' | 'relative' | 'adverbial' | 'conjunct' | 'participial' | 'parataxis' | null
  /** Lower-case word that opens it: that, if, when, after, because, who, which, to …; null for none. */
  readonly marker: string | null
}

export interface PrepPhrase extends Span {
  /** Lower case: with, in, to, at, on, from, by, for, of, against, "ahead of" … */
  readonly prep: string
  /** Indexes of noun chunks, coordinations spread out. */
  readonly nouns: readonly number[]
}

/** A noun chunk, "China’s new foreign minister", with what hangs on it to the right. */
export interface Noun extends Chunk {
  readonly kind: 'noun'
  readonly index: number
  readonly sentence: number
  /** Index of the noun chunk that owns this one: "China" (without its ’s) in "China’s foreign minister", "his" in "his visit", else null. */
  readonly owner: number | null
  /** "of …", "with …", "between … and …", "to …" that follow it directly, or follow the phrases that do: "talks with Xi | in Paris". A phrase behind an object stands with the clause as well. */
  readonly preps: readonly PrepPhrase[]
  /** Index of the noun chunk in apposition after it ("Wang Wenbin" in "spokesman Wang Wenbin," is inside; "the minister, Qin Gang," is not), else null. */
  readonly apposition: number | null
  /** Indexes of all members of the coordination it is in, itself included; just itself where there is none. */
  readonly coordination: readonly number[]
}

/** The text seen as sentences, tokens, noun chunks and clauses; all in order of the text. */
export interface Words {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly nouns: readonly Noun[]
  readonly clauses: readonly Clause[]
  readonly capitals: Capitals
}

/** What the dictionary says of the text's words that begin with a capital, and of their parts between hyphens. In small letters. */
export interface Capitals {
  /** It has them as nouns, verbs, adjectives or adverbs, in any of their forms. */
  readonly common: ReadonlySet<string>
  /** It has them as names, some beside that: "brown", "harding". */
  readonly names: ReadonlySet<string>
}
