import type { Token } from '../document/words.ts'
import { describedBodies, describedBodyPlurals, describedPlaces } from './body-words-rules.ts'
import { pluralOf } from './people-words-rules.ts'
import { type BodyPhrase, type NamePhrase, stretch } from './phrase.ts'
import type { TextView } from './text-view.ts'
import { adjectiveInside, countryOf, type NameIndex, walkLeft, walkRight } from './walk-phrase.ts'

const placePlurals: ReadonlySet<string> = new Set([...describedPlaces].map(pluralOf))

const bodyWords: ReadonlySet<string> = new Set([
  ...describedBodies,
  ...describedBodyPlurals.keys(),
  ...describedPlaces,
  ...placePlurals,
])

/** What is broadcast, and a body only where it is a state’s: "state television". */
const broadcast = /^(?:television|tv|radio)$/u
const ofState = /^(?:state|national|official|public|government|run|owned)$|-(?:run|owned|controlled)$/u
const ofPress = /^(?:presidential|press|information|media|cabinet)$/u

/** Whether a token is a common noun for a body or place. */
export function isBodyWord({ tokens }: TextView, at: number): boolean {
  const { lower } = tokens[at]!
  return bodyWords.has(lower) || (isSaying(tokens[at + 1]) && isStates(lower, tokens[at - 1]?.lower ?? ''))
}

/** "state television", "the presidential office". */
const isStates = (lower: string, before: string): boolean =>
  broadcast.test(lower) ? ofState.test(before) : lower === 'office' && ofPress.test(before)

const saying = new Set('say announce confirm deny report declare state tell add show quote insist'.split(' '))
const issuing = new Set('dismiss reject refute issue release publish carry post'.split(' '))
const isSaying = (token: Token | undefined): boolean => token?.tag.startsWith('VB') === true && saying.has(token.lemma)

/** A house speaks for those who are in it: "the palace said", "according to the palace". */
function isVoice({ tokens }: TextView, first: number, head: number): boolean {
  const before = tokens[first - 1]
  if (!describedBodies.has(tokens[head]!.lower)) return false
  if (isSaying(tokens[head + 1]) || isSaying(before)) return true
  const second = tokens[first - 2]
  if (before?.lower === 'to') return second?.lower === 'according'
  return before?.lower === 'by' && second?.tag === 'VBN' && (saying.has(second.lemma) || issuing.has(second.lemma))
}

/** "the ministry", "a Dutch court", "the northern city of Kunduz", "state news agency Tass". */
export function readBody(view: TextView, index: NameIndex, head: number): BodyPhrase {
  const left = walkLeft(view, index, head)
  const right = walkRight(view, index, head + 1)
  const { lower } = view.tokens[head]!
  const isPlace = (describedPlaces.has(lower) || placePlurals.has(lower)) && !isVoice(view, left.first, head)
  const sort = isPlace ? 'place' : 'body'
  const names = namedBy(view, index, left.inner, head, sort, right.link === 'of' ? right.name : null)
  const last =
    names !== null && right.name !== null
      ? right.last
      : sort === 'body' && right.name !== null && right.link === 'of'
        ? right.last
        : head + 1
  const field = lower === 'ministry' && right.titleLast > head + 1 ? right.titleLast : head + 1
  const span = stretch(view.words, left.first, Math.max(last, field))
  const after = right.name !== null && /^(?:of|in|at)$/u.test(right.link) ? right.name.country : null
  return {
    ...span,
    is: 'body',
    sort,
    names,
    name: view.text.slice(view.tokens[left.inner]!.start, view.tokens[field - 1]!.end),
    head: describedBodyPlurals.get(lower) ?? lower,
    headToken: head,
    inner: left.inner,
    country: countryOf(left.named) ?? adjectiveInside(view, left.inner, head) ?? after,
    definite: left.definite,
    indefinite: left.indefinite,
    plural: describedBodyPlurals.has(lower) || placePlurals.has(lower),
    ownerToken: left.ownerToken,
    owner: left.owner,
  }
}

/** The name that the description introduces, of a kind that fits. */
function namedBy(
  view: TextView,
  index: NameIndex,
  inner: number,
  head: number,
  sort: 'body' | 'place',
  of: NamePhrase | null,
): NamePhrase | null {
  if (sort === 'place') return of !== null && (of.kind === 'place' || !of.sure) ? of : null
  const next = index.startingAt.get(head + 1)
  const before = ownName(view, index, inner, head)
  if (before !== null) return before
  if (next === undefined || view.tokens[head]!.sentence !== view.tokens[next.first]!.sentence) return null
  return next.kind === 'organisation' || !next.sure ? next : null
}

const introducing =
  /^(?:agency|newspaper|daily|weekly|tabloid|magazine|channel|broadcaster|network|company|group|movement|militia|party|airline|firm|giant|website|platform|corporation|conglomerate)$/u

/** "Yonhap news agency", "Huawei company": the name stands before its own description. */
function ownName(view: TextView, index: NameIndex, inner: number, head: number): NamePhrase | null {
  const name = index.startingAt.get(inner)
  if (name === undefined || !introducing.test(view.tokens[head]!.lower)) return null
  if (name.kind !== 'organisation' && name.sure) return null
  for (let at = name.last; at < head; at++)
    if (
      !/^(?:news|state|media|human|rights|armed|militant|rebel|terror|tech|technology|political|opposition|shipping|energy|oil|gas|car|aid)$/u.test(
        view.tokens[at]!.lower,
      )
    )
      return null
  return name
}
