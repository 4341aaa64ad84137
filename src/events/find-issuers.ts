import { listWords } from '../document/list-words.ts'
import { namedOn, namesFrom, unique } from './find-names.ts'
import type { Named, Scene } from './scene.ts'

/** Papers that speak in the first person: "we call on all sides …" is said by those who issue them. */
const papers = new Set(
  listWords(`statement, communique, communiqué, declaration, message, letter, remarks, readout, text`),
)
const opens = new Set(['from', 'by', 'of', 'between', 'on behalf of', 'attributable'])

/** How many sentences from the top may say whose paper it is. */
const reach = 8

/** Those who speak in the first person outside quotation marks. */
export interface Issuers {
  /** Who "we" are: the states and bodies of a joint paper, the government of the official who signs. */
  readonly we: readonly Named[]
  /** Who "I" am: the one person whose paper it is. */
  readonly i: readonly Named[]
}

const nobody: Issuers = { we: [], i: [] }

/**
 * Whose paper it is: whom it says it is from ("a statement from the foreign ministers of A and B"), the countries of a joint
 * statement's title, or the official who signs it. Nobody for a newspaper's report.
 */
export function findIssuers(scene: Scene): Issuers {
  const { sentences, tokens } = scene.words
  for (const { first, last } of sentences.slice(0, reach))
    for (let at = first; at < last; at++)
      if (papers.has(tokens[at]!.lemma.toLowerCase())) {
        const from = namesAfterPaper(scene, at, last)
        if (from.length > 0) return speakers(scene, from)
      }
  const signed = signatory(scene)
  return signed ? speakers(scene, [signed]) : nobody
}

/** One official speaks for himself and, with "we", for his country. */
function speakers(scene: Scene, from: readonly Named[]): Issuers {
  const only = from.length === 1 ? from[0]! : undefined
  if (only?.entity.kind !== 'person') return { we: from, i: [] }
  const { country } = only.entity
  const state =
    country === null
      ? undefined
      : scene.named.find(({ entity }) => entity.kind === 'country' && entity.country === country)
  return { we: [state ?? only], i: [only] }
}

/** Names after "from", "by" or "between" behind the word for the paper. */
function namesAfterPaper(scene: Scene, paper: number, last: number): Named[] {
  const { tokens } = scene.words
  for (let at = paper + 1; at < Math.min(last, paper + 9); at++)
    if (opens.has(tokens[at]!.lower)) {
      const names = unique(namesFrom(scene, at + 1)).filter(
        ({ entity: { kind } }) => kind !== 'work' && kind !== 'occasion' && kind !== 'place',
      )
      if (names.length > 0) return names
    }
  return []
}

/** An official who stands alone on a line at the top ("Antony J. Blinken, Secretary of State"). */
function signatory(scene: Scene): Named | null {
  const { sentences, tokens } = scene.words
  for (const { first, last, block } of sentences.slice(0, 4)) {
    const short = last - first <= 14 && !tokens.slice(first, last).some(({ tag }) => /^(?:VB[DZP]|MD)/u.test(tag))
    const official = short && block !== 'title' ? namedOn(scene, first)[0] : undefined
    if (official?.entity.kind === 'person' && official.entity.offices.length > 0) return official
  }
  return null
}
