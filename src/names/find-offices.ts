import { datelineCountry } from './dateline-country.ts'
import type { Discourse, Heard } from './discourse.ts'
import { type Draft, type Drafts, mention, newDraft } from './draft.ts'
import { speechVerbs } from './name-words-rules.ts'
import { type Stretch, stretch } from './phrase.ts'

const office = /^(?:office|bureau)$/u
/** What may stand between an owner and the office: "his press office". */
const sort = /^(?:press|private|media|communications|own)$/u
/** After these an office speaks: "a statement from her office", "according to her office", "a spokesman for her office". */
const sources = /(?:^| )(?:by|from|according to|(?:spokes\p{L}+|officials?|sources?|aides?) (?:for|of|at|from|in))$/u

/**
 * The office of one who was named, where it speaks: "her office said", "a statement from Macron's office", "the office of the president
 * announced". It is a body of its own: what it says its holder has not said.
 */
export function findOffices(discourse: Discourse, drafts: Drafts): void {
  const { tokens } = discourse.view
  if (!tokens.some(({ lower }) => office.test(lower))) return
  const read = { discourse, heardAt: indexHeard(discourse) }
  for (let at = 1; at < tokens.length; at++) {
    if (!office.test(tokens[at]!.lower) || read.heardAt[at]?.draft.kind === 'organisation') continue
    const found = ownedBefore(read, at) ?? ownedAfter(read, at)
    if (found !== null && speaks(discourse, found.phrase))
      mention(officeOf(holderMeant(read, found.owner), drafts), found.phrase, 'description')
  }
}

interface Reading {
  readonly discourse: Discourse
  /** By token: who was first heard of there, and which mention it was. */
  readonly heardAt: readonly (Place | undefined)[]
}

interface Place extends Heard {
  readonly index: number
}

interface Found {
  readonly owner: Place
  readonly phrase: Stretch
}

function indexHeard({ heard, view }: Discourse): (Place | undefined)[] {
  const heardAt: (Place | undefined)[] = new Array(view.tokens.length)
  for (const [index, one] of heard.entries())
    for (let at = one.first; at < one.last; at++) heardAt[at] ??= { ...one, index }
  return heardAt
}

/** "her office", "the president’s press office". */
function ownedBefore(read: Reading, at: number): Found | null {
  const { tokens, words } = read.discourse.view
  let before = at - 1
  while (before > 0 && sort.test(tokens[before]!.lower)) before--
  const { tag } = tokens[before]!
  const owner = tag === 'POS' ? before - 1 : tag === 'PRP$' || tag === 'PRP' ? before : -1
  const one = holderAt(read, owner)
  return one ? { owner: one, phrase: stretch(words, one.first, at + 1) } : null
}

/** "the office of the president", "the office of Prime Minister Ama Boateng". */
function ownedAfter(read: Reading, at: number): Found | null {
  const { tokens, words } = read.discourse.view
  if (tokens[at + 1]?.lower !== 'of') return null
  let to = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2
  let one = holderAt(read, to)
  // Titles before a name: "Prime Minister Ama Boateng".
  while (!one && to - at < 8 && /^(?:NN|JJ)/u.test(tokens[to]?.tag ?? '')) one = holderAt(read, ++to)
  if (!one) return null
  let first = at
  while (first > 0 && (sort.test(tokens[first - 1]!.lower) || tokens[first - 1]!.tag === 'DT')) first--
  return { owner: one, phrase: stretch(words, first, one.last) }
}

/** Who was heard of at a token, where that is one person. */
function holderAt({ heardAt }: Reading, token: number): Place | undefined {
  const one = heardAt[token]
  return one && !one.draft.plural && (one.draft.kind === 'person' || one.draft.kind === 'group') ? one : undefined
}

interface Holder {
  readonly name: string
  readonly country: string | null
  readonly draft: Draft | null
}

/** So many mentions back others of the same title are looked for. */
const reach = 60

/**
 * Whose office it is. "The president’s", where presidents of several countries were spoken of, is that of the country from which the report
 * comes, and else nobody’s that is known.
 */
function holderMeant({ discourse }: Reading, { draft, first, last, index }: Place): Holder {
  const { tokens } = discourse.view
  const sure = { name: draft.name, country: draft.country, draft }
  const title = tokens[last - 1]!.lower
  if (tokens[first]!.lower !== 'the' || draft.kind !== 'person' || !draft.heads.has(title)) return sure
  const near = discourse.heard.slice(Math.max(0, index - reach), index).map((one) => one.draft)
  const holders = new Set([draft, ...near.filter(({ kind, heads }) => kind === 'person' && heads.has(title))])
  if (new Set([...holders].map(({ country }) => country)).size === 1) return sure
  const home = datelineCountry(discourse)
  const meant = home === null ? [] : [...holders].filter(({ country }) => country === home)
  const [one] = meant
  return one && meant.length === 1
    ? { name: one.name, country: home, draft: one }
    : { name: title, country: null, draft: null }
}

/** Whether it says something there, or something is had from it. */
function speaks({ view: { tokens } }: Discourse, { first, last }: Stretch): boolean {
  const before = tokens[first - 1]
  if (before !== undefined && sources.test(`${tokens[first - 2]?.lower ?? ''} ${before.lower}`)) return true
  let after = last
  while (/^(?:MD|RB|VBZ|VBP|VBD)$/u.test(tokens[after]?.tag ?? '') && !isSpeech(tokens[after]!.lemma)) after++
  return (
    (tokens[after]?.tag.startsWith('VB') && isSpeech(tokens[after]!.lemma)) ||
    (before?.tag.startsWith('VB') === true && isSpeech(before.lemma))
  )
}

const isSpeech = (lemma: string): boolean => speechVerbs.has(lemma)

function officeOf({ name, country, draft }: Holder, drafts: Drafts): Draft {
  const key = `office of ${draft === null ? name : drafts.all.indexOf(draft)}`
  const made = () => newDraft('organisation', `${name}’s office`, 'names/office-of-person', country)
  return drafts.get(key) ?? drafts.add(key, made())
}
