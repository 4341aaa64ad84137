import { isAcronym, keyOf, plain } from './key-of.ts'

const hasArticle = /^\s*the\s/iu

/**
 * Rows by their names, built once; where two rows share a name both are kept, in the order of the table.
 * A name written with a capital "The" in the table ("The Times") is found only with its article.
 */
export class LookUp<Value> {
  readonly #byKey = new Map<string, Value[]>()

  add(name: string, value: Value): void {
    const key = isAcronym(name) ? name : name.startsWith('The ') ? `the ${keyOf(name)}` : keyOf(name)
    if (key === '' || key === 'the ') return
    const there = this.#byKey.get(key)
    if (there === undefined) this.#byKey.set(key, [value])
    else if (!there.includes(value)) there.push(value)
  }

  all(words: string): readonly Value[] {
    const bare = plain(words)
    const key = bare.toLowerCase()
    const acronym = isAcronym(bare) ? this.#byKey.get(bare) : undefined
    return acronym ?? this.#byKey.get(key) ?? (hasArticle.test(words) ? this.#byKey.get(`the ${key}`) : undefined) ?? []
  }

  first(words: string): Value | null {
    return this.all(words)[0] ?? null
  }

  /** Every key: for those who build a prefilter over all names. */
  keys(): IterableIterator<string> {
    return this.#byKey.keys()
  }
}
