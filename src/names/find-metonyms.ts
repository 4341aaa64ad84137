import type { Token } from '../document/words.ts'
import type { NamePhrase } from './phrase.ts'
import type { TextView } from './text-view.ts'

/** Verbs whose object is a place one goes to or is in. */
const motion = new Set(
  `visit leave reach enter tour depart exit cross bomb shell shake hit strike attack storm hold host live occupy capture retake take liberate besiege
  surround evacuate flee near approach`.split(/\s+/u),
)
/** Nouns after which "to", "from" and "in" lead to a government and not a place. */
const dealings = new Set(
  `support aid assistance help message warning threat letter statement pressure reaction response criticism pushback demand assurance assurances ultimatum ultimatums
  guarantee guarantees approval permission backing signal signals concession concessions condemnation rebuke request proposal offer challenge
  hostility loyalty ties statements messages comment comments word reply replies denial protest protests weapons arms
  sales loans order orders instruction instructions blow setback rival alternative answer gift`.split(/\s+/u),
)
const places = new Set(
  `in at near outside around across via into inside through throughout within towards toward over above beneath`.split(
    ' ',
  ),
)

const governmental = /^(?:government|officials?|leaders?|regime|authorities|leadership|administration)$/u

/** What a government does and a town does not, whatever the tagger makes of it. */
const saying = /^(?:says|said|adds|added|insists|denies|denied|wants|warns|warned|refuses|refused|vows|vowed)$/u

/** Whether the name of a capital stands for its government here: "Beijing denied it"; not "in Beijing", "visited Beijing". */
export function isMetonym(view: TextView, name: NamePhrase): boolean {
  const { tokens } = view
  const dateline = view.report.dateline
  if (dateline !== null && name.start >= dateline.start && name.end <= dateline.end) return false
  const next = tokens[name.last]
  const following = next !== undefined && next.sentence === tokens[name.first]!.sentence ? next : null
  if (
    following !== null &&
    /^,$/u.test(following.text) &&
    /^\p{Lu}/u.test(tokens[name.last + 1]?.text ?? '') &&
    !isAdjacentVerb(view, name.last + 1)
  )
    return false
  if (
    following !== null &&
    /^(?:\(|—|–|-|:|airport|summit|time)$/u.test(following.lower) &&
    name.first === firstOf(view, name)
  )
    return false
  if (hostsSitting(view, name)) return false
  if (following !== null && (governmental.test(following.lower) || saying.test(following.lower))) return true
  if (following !== null && /^NNS?$/u.test(following.tag)) return false
  return isGovernmentAfter(view, name, leftOf(view, name))
}

const sittings =
  /^(?:talks?|meetings?|summits?|conferences?|rounds?|negotiations|sessions?|forums?|ceremony|ceremonies|gatherings?|venue|site|games)$/u

/** "Vienna will host talks": a town hosts; "Moscow hosted the delegation" is a government. */
function hostsSitting({ tokens }: TextView, { first, last }: NamePhrase): boolean {
  const { sentence } = tokens[first]!
  let verb = last
  if (isVenue(tokens.slice(last, last + 7))) return true
  while (tokens[verb]?.sentence === sentence && /^(?:MD|RB|TO|VB[ZDPN]?|JJ)$/u.test(tokens[verb]!.tag)) {
    if (/^(?:co-)?host$/u.test(tokens[verb]!.lemma)) break
    verb++
  }
  if (!/^(?:co-)?host$/u.test(tokens[verb]?.lemma ?? '')) return false
  for (let at = verb + 1; at < verb + 7 && tokens[at]?.sentence === sentence; at++)
    if (sittings.test(tokens[at]!.lower)) return true
  return false
}

/** "Astana will be the venue for talks" */
function isVenue(after: readonly Token[]): boolean {
  const words = after.map(({ lower }) => lower).join(' ')
  return /^(?:will |would |could |may |can )?(?:be|is|was|served?|serves|plays?|played) (?:as )?(?:the |a )?(?:venue|site|setting|host)\b/u.test(
    words,
  )
}

function firstOf(view: TextView, name: NamePhrase): number {
  return view.words.sentences[view.tokens[name.first]!.sentence]!.first
}

function isAdjacentVerb(view: TextView, at: number): boolean {
  return view.tokens[at]?.tag.startsWith('VB') ?? false
}

/** The token left of the name, over "both", "the" and the rest of a coordination: "from both Beijing and Moscow". */
function leftOf(view: TextView, name: NamePhrase): number {
  const { tokens } = view
  const first = firstOf(view, name)
  let at = name.first - 1
  while (at >= first && /^(?:both|the|and|or|,|either|even)$/u.test(tokens[at]!.lower)) {
    if (/^(?:and|or|,)$/u.test(tokens[at]!.lower)) {
      if (!/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) break
      at--
      while (at >= first && /^\p{Lu}/u.test(tokens[at]!.text)) at--
    } else at--
  }
  return at < first ? -1 : at
}

function isGovernmentAfter(view: TextView, name: NamePhrase, left: number): boolean {
  if (left < 0) return subjectLike(view, name) || isOwner(view, name)
  const before = view.tokens[left]!
  if (places.has(before.lower)) return false
  if (/^(?:to|from)$/u.test(before.lower)) return dealings.has(view.tokens[left - 1]?.lower ?? '')
  if (/^(?:capital|city|town|of)$/u.test(before.lower))
    return (
      before.lower === 'of' &&
      !/^(?:out|outside|inside|visit|tour|city|capital|port|mayor|streets?|centre|center|outskirts|suburbs?|north|south|east|west|university|kilometers|kilometres|miles|bishop|archbishop|part|parts|area|region|battle|siege|fall|bombing)$/u.test(
        view.tokens[left - 1]?.lower ?? '',
      )
    )
  if (
    /^(?:for|with|by|between|against|on|about|as|than|that|if|when|while|because|after|before|urge|like)$/u.test(
      before.lower,
    )
  )
    return !(
      before.lower === 'for' &&
      /^(?:leave|left|leaves|leaving|depart|departed|head|headed|bound|depart|departs)$/u.test(
        view.tokens[left - 1]?.lower ?? '',
      )
    )
  if (/^(?:north|south|east|west|central|downtown|greater|inner)/u.test(before.lower)) return false
  if (/^recogni[sz]/u.test(before.lemma) && view.tokens[name.last]?.lower === 'as') return false
  if (before.tag.startsWith('VB')) return !motion.has(before.lemma)
  return subjectLike(view, name) || isOwner(view, name)
}

function subjectLike(view: TextView, name: NamePhrase): boolean {
  for (let at = name.last; at < name.last + 4; at++) {
    const token = view.tokens[at]
    if (token === undefined || token.sentence !== view.tokens[name.first]!.sentence) return false
    if (/^(?:VB[DZP]|MD)$/u.test(token.tag)) return true
    if (!/^(?:RB|CC|NNPS?|IN|DT)$/u.test(token.tag)) return false
  }
  return false
}

function isOwner(view: TextView, name: NamePhrase): boolean {
  const next = view.tokens[name.last]
  if (next?.tag !== 'POS') return false
  return !/^(?:streets?|airport|suburbs?|central|main|downtown|largest|old|city|population|residents|mayor|police|metro|skyline|harbour|harbor|stadium)$/u.test(
    view.tokens[name.last + 1]?.lower ?? '',
  )
}
