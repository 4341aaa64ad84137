/** What stands for what, by the name's first word; longest names first. */
export class Names {
  readonly #byFirst = new Map<string, [name: string, other: string][]>()

  /** The first that is set for a name stays. Names of four letters and more are known in capitals too. */
  set(name: string, other: string): void {
    this.#put(name, other)
    if (name.includes("'")) this.set(name.replaceAll("'", '’'), other)
    if (name.length > 3 && name !== name.toUpperCase()) this.#put(name.toUpperCase(), other.toUpperCase())
  }

  at(text: string, index: number, first: string): [name: string, other: string] | null {
    const all = this.#byFirst.get(first)
    return (
      all?.find(
        ([name]) =>
          text.startsWith(name, index) &&
          !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(index + name.length, index + name.length + 2)),
      ) ?? null
    )
  }

  #put(name: string, other: string): void {
    const first = /^[\p{L}\p{M}]+/u.exec(name)?.[0]
    if (first === undefined) return
    const all = this.#byFirst.get(first) ?? []
    if (all.some(([known]) => known === name)) return
    all.push([name, other])
    all.sort(([a], [b]) => b.length - a.length)
    this.#byFirst.set(first, all)
  }
}

const capitalised = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*/gu
const article = /\b([Tt])he $/u
const indefinite = /\b([Aa])n? $/u
const vowel = /^(?:[AEIO]|U(?![gkrs]))(?!u)/u

/**
 * Names of a text by others, the earlier lists first. What is put in for a name takes the article that it needs: "an Italian",
 * "the Netherlands" (a name that begins with "the "), "Peru" where there was "the Philippines".
 */
export function replaceNames(text: string, lists: readonly Names[]): string {
  let out = ''
  let done = 0
  capitalised.lastIndex = 0
  for (let found = capitalised.exec(text); found; found = capitalised.exec(text)) {
    const match = lists.map((names) => names.at(text, found!.index, found![0])).filter((pair) => pair !== null)
    const [best] = match.sort(([a], [b]) => b.length - a.length)
    if (best === undefined) continue
    out = join(out + text.slice(done, found.index), best)
    done = found.index + best[0].length
    capitalised.lastIndex = done
  }
  return out + text.slice(done)
}

function join(before: string, [name, other]: [string, string]): string {
  if (name === other) return before + other
  const bare = other.replace(/^the /iu, '')
  if (bare !== other)
    return article.test(before) ? before + bare : before + (/(?:^|[.!?:>]\s?)$/u.test(before) ? 'The ' : 'the ') + bare
  const kept = takesArticle.test(name) ? before.replace(article, '') : before
  return kept.replace(indefinite, (_, a) => (vowel.test(other) ? `${a}n ` : `${a} `)) + other
}

/** Names of countries that stand behind "the". */
export const takesArticle =
  /^(?:(?:\p{Lu}\p{Ll}+ )*(?:Republic|State|Kingdom|Islands|Emirates|Federation|Union)\b.*|Philippines|Netherlands|Maldives|Bahamas|Gambia|Comoros|UK|U\.K\.|UAE|DRC|ROK|DPRK|PRC|Kremlin)$/iu
