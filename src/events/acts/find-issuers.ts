import { listWords } from '../../document/list-words.ts'
import { namedOn, namesFrom, unique } from '../find-names.ts'
import type { Named, Scene } from '../scene.ts'

/** Papers that speak in the first person: "we call on all sides …" is said by those who issue them. */
const papers = new Set(
  listWords(`statement, communique, communiqué, declaration, message, letter, remarks, readout, text`),
)
const opens = new Set(['from', 'by', 'of', 'between', 'on behalf of', 'attributable'])

/** How many sentences from the top may say whose paper it is. */
const reach = 8

/**
 * Those for whom "we" stands outside quotation marks: whom the paper says it is from ("a statement from the foreign ministers of A and B"),
 * the countries of a joint statement's title, or the government of the official who signs it. Empty for a newspaper's report.
 */
export function findIssuers(scene: Scene): Named[] {
  const { sentences, tokens } = scene.words
  for (const { first, last } of sentences.slice(0, reach))
    for (let at = first; at < last; at++)
      if (papers.has(tokens[at]!.lemma.toLowerCase())) {
        const from = namesAfterPaper(scene, at, last)
        if (from.length > 0) return from
      }
  return signatory(scene)
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

/** An official who stands alone on a line at the top ("Antony J. Blinken, Secretary of State"): his country speaks. */
function signatory(scene: Scene): Named[] {
  const { sentences, tokens } = scene.words
  for (const { first, last, block } of sentences.slice(0, 4)) {
    const short = last - first <= 14 && !tokens.slice(first, last).some(({ tag }) => /^(?:VB[DZP]|MD)/u.test(tag))
    const official = short && block !== 'title' ? namedOn(scene, first)[0] : undefined
    if (official?.entity.kind !== 'person' || official.entity.offices.length === 0) continue
    const country = scene.named.find(
      ({ entity }) => entity.kind === 'country' && entity.country === official.entity.country,
    )
    return [country ?? official]
  }
  return []
}
