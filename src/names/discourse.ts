import type { Token } from '../document/words.ts'
import type { Draft } from './draft.ts'
import { speechVerbs } from './name-words-rules.ts'
import type { Stretch } from './phrase.ts'
import type { TextView } from './text-view.ts'

/** One mention as the reader has come across it. */
export interface Heard {
  readonly draft: Draft
  readonly first: number
  readonly last: number
  readonly start: number
  readonly sentence: number
  readonly subject: boolean
  readonly quoted: boolean
  /** Whether it stands beside a verb of speech: "Lavrov said", "said Lavrov". */
  readonly speaks: boolean
}

/** Who was spoken of, the latest last: what pronouns and "the minister" look back at. */
export class Discourse {
  readonly heard: Heard[] = []
  /** Those of `heard` that are one person each. */
  readonly people: Heard[] = []
  /** Who holds an office that a pronoun owns, by the pronoun's token: "his spokesman Vincent Magwenya". */
  readonly owned = new Map<number, Draft>()
  /** For whom one who has no name speaks: "his spokesman", "its embassy". */
  readonly speaksFor = new Map<Draft, Draft>()
  readonly view: TextView
  readonly #subject: Uint8Array
  readonly #together: { readonly drafts: readonly Draft[]; readonly sentence: number; readonly start: number }[] = []

  constructor(view: TextView) {
    this.view = view
    this.#subject = markSubjects(view)
  }

  isSubject(phrase: Stretch): boolean {
    for (let at = phrase.first; at < phrase.last; at++) if (this.#subject[at] === 1) return true
    return false
  }

  hear(draft: Draft, phrase: Stretch): void {
    const { first, last, start } = phrase
    const sentence = this.view.tokens[first]!.sentence
    const quoted = this.view.quoted[first] === 1
    const heard = {
      draft,
      first,
      last,
      start,
      sentence,
      subject: this.isSubject(phrase),
      quoted,
      speaks: this.#speaks(phrase),
    }
    this.heard.push(heard)
    if (draft.kind === 'person' || (draft.kind === 'group' && !draft.plural)) this.people.push(heard)
  }

  #speaks({ first, last }: Stretch): boolean {
    const after = this.view.tokens[last]
    const before = this.view.tokens[first - 1]
    const says = (token: Token | undefined): boolean =>
      (token?.tag.startsWith('VB') ?? false) && speechVerbs.has(token!.lemma)
    return says(after) || says(before)
  }

  /** Notes that some were named as one party: "Xi and Putin", "the two leaders". */
  hearTogether(drafts: readonly Draft[], phrase: Stretch): void {
    this.#together.push({ drafts, sentence: this.view.tokens[phrase.first]!.sentence, start: phrase.start })
  }

  /** Those last named as one party, at most so many sentences ago. */
  lastTogether(sentence: number, within: number): readonly Draft[] | null {
    const last = this.#together[this.#together.length - 1]
    return last !== undefined && sentence - last.sentence <= within ? last.drafts : null
  }

  /** Where those last named as one party were; -1 for never. */
  get togetherStart(): number {
    return this.#together[this.#together.length - 1]?.start ?? -1
  }

  /** Where one was last heard of; -1 for never. */
  lastStart(draft: Draft): number {
    for (let at = this.heard.length - 1; at >= 0; at--)
      if (this.heard[at]!.draft === draft) return this.heard[at]!.start
    return -1
  }

  /** What was heard of one is from now on heard of another. */
  rename(from: Draft, to: Draft): void {
    for (let at = 0; at < this.heard.length; at++)
      if (this.heard[at]!.draft === from) this.heard[at] = { ...this.heard[at]!, draft: to }
  }

  /** Who a token was found to mean; null for nobody. */
  at(token: number): Draft | null {
    for (let at = this.heard.length - 1; at >= 0; at--) {
      const heard = this.heard[at]!
      if (heard.first <= token && token < heard.last) return heard.draft
      if (heard.last < token - 60) return null
    }
    return null
  }

  /** The draft that scores best among the latest mentions; a score of null rules one out. At most 60 mentions back. */
  best(score: (heard: Heard) => number | null, among: readonly Heard[] = this.heard): Draft | null {
    let found: Draft | null = null
    let most = Number.NEGATIVE_INFINITY
    for (let at = among.length - 1; at >= Math.max(0, among.length - 60); at--) {
      const value = score(among[at]!)
      if (value !== null && value > most) {
        most = value
        found = among[at]!.draft
      }
    }
    return found
  }
}

/** 1 where a token is in a noun phrase that is some verb's subject. */
function markSubjects({ words, tokens }: TextView): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  for (const clause of words.clauses)
    if (clause.form === 'finite' || clause.subjects.length > 0)
      for (const subject of clause.subjects) {
        const noun = words.nouns[subject]
        if (noun !== undefined) for (let at = noun.first; at < noun.last; at++) marks[at] = 1
      }
  if (words.clauses.length > 0) return marks
  for (let at = 1; at < tokens.length; at++)
    if (/^(?:VB[DZP]|MD)$/u.test(tokens[at]!.tag) && /^(?:NN|PRP)/u.test(tokens[at - 1]!.tag)) marks[at - 1] = 1
  return marks
}
