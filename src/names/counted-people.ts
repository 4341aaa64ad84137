import { keyOf } from '../register/key-of.ts'
import { type Draft, type Drafts, mention, newDraft } from './draft.ts'
import type { NamePhrase } from './phrase.ts'
import type { TextView } from './text-view.ts'

const few = /^(?:an?|one|another|many|several|some|few|most|more|other|fellow|young|ordinary|individual|dual)$/u
const crowds =
  /^(?:hundreds|thousands|dozens|scores|tens|millions|number|group|groups|majority|crowd|crowds|handful|lot|lots|percent|half)$/u

/** "hundreds of Georgians", "two Ukrainians", "a Pole": some people of a country, and not the country. */
export function isCounted({ tokens }: TextView, { rule, first }: NamePhrase): boolean {
  if (rule !== 'names/known-people') return false
  const { sentence } = tokens[first]!
  let at = first - 1
  if (/^(?:JJ|VBN)/u.test(tokens[at]?.tag ?? '') && !few.test(tokens[at]!.lower)) at--
  const before = tokens[at]
  if (before === undefined || before.sentence !== sentence) return false
  if (before.tag === 'CD' || few.test(before.lower)) return true
  return before.lower === 'of' && crowds.test(tokens[at - 1]?.lower ?? '')
}

/** Those people as a group of their own; the same words are the same people. */
export function countedPeople(view: TextView, name: NamePhrase, drafts: Drafts): Draft {
  const words = view.text.slice(name.start, name.end)
  const key = `described ${keyOf(words)}`
  const draft = drafts.get(key) ?? drafts.add(key, newDraft('group', words, 'names/counted-people', name.country))
  draft.plural ||= !/^(?:an?|one|another)$/u.test(view.tokens[name.first - 1]?.lower ?? '')
  mention(draft, name, 'description')
  return draft
}
