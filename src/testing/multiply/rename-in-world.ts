/*
 * A world is a copy of a record in which people and sites have other names. Each name keeps its length, so that all spans of a reading stay
 * true: “Halvorsen” is “Jalvorsen” in world 1 and “Zelvorsen” in world 36. No two worlds have the same name for one.
 */

/** A name in a text: at which byte, and which. */
export interface Place {
  readonly at: number
  readonly name: number
}

const kinds = ['bcdfghjklmnpqrstvwxz', 'aeiou'] as const

/** The name of world 0, in another world. Throws where the name has too few letters for so many worlds. */
export function nameInWorld(name: string, world: number): string {
  let rest = world
  const letters = [...name].map((letter) => {
    const lower = letter.toLowerCase()
    const kind = kinds.find((letters) => letters.includes(lower))
    if (kind === undefined || rest === 0) return letter
    const other = kind[(kind.indexOf(lower) + rest) % kind.length]!
    rest = Math.floor(rest / kind.length)
    return lower === letter ? other : other.toUpperCase()
  })
  if (rest > 0) throw new Error(`“${name}” has too few letters for world ${world}`)
  return letters.join('')
}

/** Which words have another name in each world, wherever they stand: as they are, in capitals, and in small letters. */
export class Renaming {
  readonly #names: readonly string[]
  readonly #numbers: ReadonlyMap<string, number>
  readonly #pattern: RegExp

  /** @param names words and sites of ASCII letters */
  constructor(names: Iterable<string>) {
    const all = [...names].flatMap((name) => [name, name.toUpperCase(), name.toLowerCase()])
    this.#names = [...new Set(all)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    this.#numbers = new Map(this.#names.map((name, number) => [name, number]))
    const alternatives = this.#names.map((name) => name.replaceAll('.', '\\.')).join('|')
    this.#pattern = new RegExp(`(?<![A-Za-z])(?:${alternatives || '(?!)'})(?![A-Za-z])`, 'gu')
  }

  get size(): number {
    return this.#names.length
  }

  /** Where names stand in bytes of a text in which ASCII is ASCII. */
  find(bytes: Uint8Array): Place[] {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    return [...text.matchAll(this.#pattern)].map(({ 0: name, index }) => ({
      at: index,
      name: this.#numbers.get(name)!,
    }))
  }

  /** All names of a world, by their numbers, as bytes. */
  inWorld(world: number): readonly Uint8Array[] {
    return this.#names.map((name) => Buffer.from(nameInWorld(name, world)))
  }

  change<Text extends string | null>(text: Text, world: number): Text {
    return (text?.replace(this.#pattern, (name) => nameInWorld(name, world)) ?? null) as Text
  }
}

const plainWord = /^[A-Z][a-z]+$/u

/**
 * The words that make a person somebody else: of each name that the register does not know its last long word, unless somebody or something
 * that stays has it too.
 */
export function wordsToRename(
  actors: readonly { readonly kind: string; readonly name: string; readonly wikidata: string | null }[],
): Set<string> {
  const isInvented = ({ kind, wikidata }: (typeof actors)[number]) => kind === 'person' && wikidata === null
  const wordsOf = (name: string) => name.split(/[\s-]+/u)
  const stay = new Set(actors.filter((actor) => !isInvented(actor)).flatMap(({ name }) => wordsOf(name)))
  const chosen = actors.filter(isInvented).flatMap(({ name }) => {
    const words = wordsOf(name).filter((word) => plainWord.test(word) && !stay.has(word))
    return words.findLast((word) => word.length > 3) ?? words.at(-1) ?? []
  })
  return new Set(chosen)
}
