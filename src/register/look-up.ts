import { isAcronym, keyOf, plain } from './key-of.ts'

/** Rows by their names, built once; where two rows share a name both are kept, in the order of the table. */
export class LookUp<Value> {
  readonly #byKey = new Map<string, Value[]>()

  add(name: string, value: Value): void {
    const key = isAcronym(name) ? name : keyOf(name)
    if (key === '') return
    const there = this.#byKey.get(key)
    if (there === undefined) this.#byKey.set(key, [value])
    else if (!there.includes(value)) there.push(value)
  }

  all(words: string): readonly Value[] {
    const bare = plain(words)
    const acronym = isAcronym(bare) ? this.#byKey.get(bare) : undefined
    return acronym ?? this.#byKey.get(bare.toLowerCase()) ?? []
  }

  first(words: string): Value | null {
    return this.all(words)[0] ?? null
  }
}
