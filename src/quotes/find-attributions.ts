import type { Attribution } from './attribution.ts'
import { accordingTo } from './read-according.ts'
import { readBareQuotations } from './read-bare-quotations.ts'
import { readHearsay } from './read-hearsay.ts'
import { nounCue } from './read-noun-cue.ts'
import { readVerb } from './read-verb.ts'
import type { Atom } from './unit.ts'

/** The attributions of one sentence, outermost only, in order. */
export function findAttributions(atoms: readonly Atom[]): Attribution[] {
  const found: Attribution[] = []
  const last = trailing(atoms)
  let floor = 0
  let k = 0
  if (last !== null) {
    found.push(last)
    k = last.end
    floor = k
  }
  while (k < atoms.length) {
    const one = accordingTo(atoms, k, floor) ?? readVerb(atoms, k, floor, found) ?? nounCue(atoms, k, floor)
    if (one === null) {
      k++
      continue
    }
    while (found.length > 0 && found.at(-1)!.content.from >= one.content.from && found.at(-1)!.end <= one.cue.from)
      found.pop()
    found.push(one)
    k = Math.max(one.end, k + 1)
    floor = one.end
  }
  const bare = readBareQuotations(atoms, found)
  const passedOn = readHearsay(atoms, found)
  return [...found, ...bare, ...(passedOn === null ? [] : [passedOn])]
}

/** The cue that ends the sentence and has all before it as its words: "…, officials said on Tuesday." */
function trailing(atoms: readonly Atom[]): Attribution | null {
  for (let k = atoms.length - 1; k >= Math.max(1, atoms.length - 40); k--) {
    const one = accordingTo(atoms, k, 0) ?? readVerb(atoms, k, 0, [])
    if (one === null || one.content.from !== 0 || one.complement !== 'quote-after') continue
    if (one.cue.from >= one.content.from) return one
  }
  return null
}
