import { chance } from './chance.ts'
import { wordGroups } from './word-rules.ts'

const group = new Map(wordGroups.flatMap((words, at) => words.map((word): [string, number] => [word, at])))
const longestFirst = [...group.keys()].sort((a, b) => b.length - a.length)
const atStart = longestFirst.map((word) => word[0]!.toUpperCase() + word.slice(1))
/** Capitals only where a sentence begins: elsewhere they are names. */
const anyWord = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:(?<article>[Aa]n?) )?(?<word>(?:${longestFirst.join('|')})|(?<=^|[.!?:”"]\\s)(?:${atStart.join('|')}))` +
    `(?![\\p{L}\\p{N}’'-])`,
  'gu',
)

/** Words by others of their group: which, is drawn once for a group and a seed, so that one report writes like one hand. */
export function chooseWords(text: string, seed: string): string {
  return text.replace(anyWord, (...match) => {
    const { article, word } = match.at(-1) as { article?: string; word: string }
    const small = word[0]!.toLowerCase() + word.slice(1)
    const at = group.get(small)!
    const words = wordGroups[at]!
    const turn = Math.floor(chance(seed, at) * words.length)
    const other = words[(words.indexOf(small) + turn) % words.length]!
    const written = small === word ? other : other[0]!.toUpperCase() + other.slice(1)
    return article === undefined ? written : `${article[0]}${/^[aeio]/iu.test(other) ? 'n' : ''} ${written}`
  })
}
