import { hasOwnObject } from './has-own-object.ts'
import { isDoing } from './is-doing.ts'
import { isPlural } from './is-plural.ts'
import { phraseWords } from './phrase-words.ts'
import { repairPreposition, repairTo } from './repair-to.ts'
import { repairHeadline, repairVerbless } from './repair-verbless.ts'
import type { Casing, Form } from './tag-features.ts'
import { casing } from './tag-features.ts'
import {
  CC,
  DT,
  IN,
  JJ,
  MD,
  NN,
  NNP,
  NNPS,
  NNS,
  nouns,
  openers,
  POS,
  PRP,
  PRPS,
  RB,
  TO,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
} from './tag-numbers.ts'
import { tags } from './tag-rules.ts'

const bareHosts =
  /^(?:help|helps|helped|helping|let|lets|letting|make|makes|made|making|see|saw|watch|watched|have|had)$/u

/** Grammar that the tagger, which looks at few words at a time, gets wrong; changes `given` in place. */
export function repairTags(line: readonly Form[], given: number[], style: Casing): void {
  if (style === casing.title || line[line.length - 1]?.text !== '.') repairHeadline(line, given)
  for (let at = 0; at < line.length; at++) {
    const tag = given[at]!
    if (
      ruledByModal(given, at) &&
      !line[at]!.capital &&
      line[at]!.candidates.includes(VB) &&
      !/^(?:RB|VB)/u.test(tags[tag]!)
    )
      given[at] = VB
    else if (tag === MD && isMayName(line, given, at)) given[at] = NNP
    else if (tag === IN && line[at]!.text === 'Under' && line[at + 1]?.text === 'Secretary') given[at] = NNP
    else if (isAdverb(line, at) && (nouns.has(tag) || tag === JJ)) given[at] = RB
    else if (tag === VBP || tag === VB) given[at] = repairPlain(line, given, at, style)
    else if (tag === VBD || tag === VBN) given[at] = repairPast(line, given, at, style)
    else if (tag === DT && line[at]!.lower === 'that' && /^(?:NNPS?|PRP|DT)$/u.test(tags[given[at + 1] ?? NN]!))
      given[at] = IN
    else if (tag === NN || tag === VBG || tag === VBZ) given[at] = repairNoun(line, given, at)
    else if (
      tag === RB &&
      /^(?:before|after|since)$/u.test(line[at]!.lower) &&
      /^(?:VBG|DT|NN|PRP)/u.test(tags[given[at + 1] ?? RB]!)
    )
      given[at] = IN
    else if (line[at]!.lower === 'her') given[at] = repairHer(given, at)
    else if (tag === JJ) given[at] = repairAdjective(line, given, at, style)
    else if (tag === IN && line[at]!.lower === 'to') given[at] = repairPreposition(line, given, at)
    else if (tag === TO && at + 1 < line.length) given[at] = repairTo(line, given, at)
  }
  repairVerbless(line, given)
}

/** "May has", "May said": a finite verb follows the name, never the modal. */
function isMayName(line: readonly Form[], given: readonly number[], at: number): boolean {
  return line[at]!.text === 'May' && /^VB[DZ]$/u.test(tags[given[at + 1] ?? NN]!)
}

/** "has staunchly opposed": a word in -ly between an auxiliary and its verb. */
function isAdverb(line: readonly Form[], at: number): boolean {
  return (
    line[at]!.lower.endsWith('ly') &&
    !line[at]!.capital &&
    auxiliaries.test(line[at - 1]?.lower ?? '') &&
    /(?:ed|en|ing)$/u.test(line[at + 1]?.lower ?? '')
  )
}

const auxiliaries = /^(?:has|have|had|is|are|was|were|be|been|being|will|would|to)$/u

/** Nouns in -ing that stand before nouns: "fishing pact". */
const trades =
  /^(?:fishing|shipping|mining|banking|trading|training|peacekeeping|housing|funding|farming|drilling|spending|building|planning|testing|voting|landing|bombing|shooting|hacking|smuggling|trafficking|policing|broadcasting|engineering|manufacturing|gaming|negotiating|working|operating|fighting|ruling|governing|opening|closing|living|walking|turning|starting|boarding|parking|hunting|whaling|logging|sporting|dining|reading|writing|enriching)$/u

/** "a security force in", "a confidence vote": a plain verb does not follow a singular noun. */
function repairPlain(line: readonly Form[], given: readonly number[], at: number, style: Casing): number {
  if (
    line[at]!.lower === 'state' &&
    /^(?:media|television|tv|radio|news|broadcaster|agency)$/u.test(line[at + 1]?.lower ?? '')
  )
    return NN
  if (
    at === 0 &&
    line[0]!.capital &&
    /^(?:VBZ|VBD|MD)$/u.test(tags[given[1] ?? NN]!) &&
    line[0]!.candidates.includes(NNP)
  )
    return NNP
  const tag = given[at]!
  const before = given[at - 1]
  if (before === IN && phraseWords.test(line[at - 1]!.lower) && line[at]!.candidates.includes(NN)) return NN
  if (before === NNP && line[at]!.candidates.includes(NN) && isGoverned(line, given, at)) return NN
  const compound = /^(?:arms|sports|sales|news|affairs|operations|communications|goods|defense|defence)$/u.test(
    line[at - 1]?.lower ?? '',
  )
  if (before !== NN && before !== JJ && before !== DT && !(before === NNP && style === casing.title) && !compound)
    return tag
  if (!line[at]!.candidates.includes(NN)) return tag
  if (before === JJ) return NN
  if (isAsked(line, given, at)) return tag
  if (before === DT && !/^(?:the|a|an|this|that|every|each|no)$/u.test(line[at - 1]!.lower)) return tag
  for (let left = at - 2; left >= Math.max(0, at - 6); left--) {
    if (bareHosts.test(line[left]!.lower) || given[left] === MD || given[left] === CC) return tag
    if (given[left] === NNS || given[left] === NNPS || (before === NNP && line[left]!.text === ',')) return tag
    if (given[left] === TO) break
  }
  return NN
}

/** "in a Taliban raid": names behind a preposition are no subject. */
function isGoverned(line: readonly Form[], given: readonly number[], at: number): boolean {
  let left = at - 1
  while (left >= 0 && (given[left] === NNP || given[left] === JJ || given[left] === DT)) left--
  if (given[left - 1] === NNS || given[left - 1] === NNPS || given[left - 1] === NNP || given[left - 1] === MD)
    return false
  return left >= 0 && left < at - 1 && phraseWords.test(line[left]!.lower) && given[left] === IN
}

/** "Lavrov, meeting in Geneva, said"; "their first meeting"; "the transition talks"; "How did they vote?". */
function repairNoun(line: readonly Form[], given: readonly number[], at: number): number {
  const tag = given[at]!
  const { lower, candidates } = line[at]!
  if (tag === VBZ) return candidates.includes(NNS) && isPlural(line, given, at) ? NNS : tag
  if (tag === VBG && trades.test(lower) && (given[at + 1] === NN || given[at + 1] === NNS)) return NN
  if (tag === VBG && isNamed(line, given, at)) return NN
  if (tag === VBG)
    return candidates.includes(NN) &&
      /^(?:first|second|third|fourth|fifth|last|next|annual|regular|bilateral|closed-door)$/u.test(
        line[at - 1]?.lower ?? '',
      )
      ? NN
      : tag
  if (lower.endsWith('ing')) {
    const aside =
      line[at - 1]?.text === ',' && given[at + 1] === IN && (given[at - 2] === NNP || given[at - 2] === NNPS)
    return aside && candidates.includes(VBG) ? VBG : tag
  }
  return candidates.includes(VB) && isAsked(line, given, at) ? VB : tag
}

/** "a meeting of", "the signing of", "their talking": behind an article, with nothing for it to act on. */
function isNamed(line: readonly Form[], given: readonly number[], at: number): boolean {
  const before = given[at - 1]
  if (before !== DT && before !== POS && before !== PRPS) return false
  if (/^(?:this|that|these|those|all|both)$/u.test(line[at - 1]!.lower)) return false
  const next = given[at + 1]
  return next === undefined || !(nouns.has(next) || /^(?:JJ|DT|PRP|RB|VBG|VBN|CD)/u.test(tags[next]!))
}

/** Behind "did" and a subject. */
function isAsked(line: readonly Form[], given: readonly number[], at: number): boolean {
  if (!nouns.has(given[at - 1]!) && given[at - 1] !== PRP) return false
  for (let left = at - 1; left >= Math.max(0, at - 6); left--) {
    if (/^(?:do|does|did|will|would|can|could|should)$/u.test(line[left]!.lower)) {
      const opens = left === 0 || /^W/u.test(tags[given[left - 1]!]!) || /^["“,]$/u.test(line[left - 1]!.text)
      return opens && given[at + 1] !== NN && given[at + 1] !== NNS && !/^V/u.test(tags[given[left + 1]!]!)
    }
    if (/^V/u.test(tags[given[left]!]!)) return false
  }
  return false
}

/** "met her on Monday", "her visit". */
function repairHer(given: readonly number[], at: number): number {
  const next = given[at + 1]
  return next !== undefined &&
    /^(?:NN|JJ|CD|VB[NG]|RB|``)/u.test(tags[next]!) &&
    !(next === RB && !nouns.has(given[at + 2] ?? -1) && given[at + 2] !== JJ)
    ? PRPS
    : PRP
}

/** "would like": what stands behind a modal is a verb if it can be. */
function ruledByModal(given: readonly number[], at: number): boolean {
  const before = given[at - 1] === RB ? given[at - 2] : given[at - 1]
  return before === MD
}

/** "an armed group", "Armed men": a past form between an article and a noun is a participle. */
function repairPast(line: readonly Form[], given: readonly number[], at: number, style: Casing): number {
  const form = line[at]!
  // "Port Said": a capital within a sentence.
  if (style === casing.plain && form.capital && at > 0 && nouns.has(given[at - 1]!) && form.candidates.includes(NNP))
    return NNP
  if (
    /^(?:if|when|once|unless|as|than|though|although|while|where|until)$/u.test(line[at - 1]?.lower ?? '') &&
    form.candidates.includes(VBN)
  )
    return VBN
  // "Minister Waleed Haddad": between names.
  if (form.capital && given[at - 1] === NNP && given[at + 1] === NNP && form.candidates.includes(NNP)) return NNP
  if (line[at + 1]?.lower === 'by' && form.candidates.includes(VBN) && given[at - 1] !== PRP) return VBN
  if (given[at] === VBN && /^(?:that|who|which)$/u.test(line[at - 1]?.lower ?? '') && form.candidates.includes(VBD))
    return VBD
  if (given[at] === VBN && hasOwnObject(line, given, at)) return VBD
  if (given[at] === VBN)
    return form.lower === 'had' && !/^(?:have|has|having|had|'ve|’ve)$/u.test(line[at - 1]?.lower ?? '') ? VBD : VBN
  const before = given[at - 1]
  // "the president's expanded bilateral meeting"
  if ((before === POS || before === PRPS) && form.candidates.includes(VBN) && given[at + 1] === JJ) return VBN
  if (!line[at]!.candidates.includes(VBN) || !nouns.has(given[at + 1] ?? -1)) return VBD
  if (before === undefined) return given[at + 1] === NN || given[at + 1] === NNS ? VBN : VBD
  if (before === NN || before === NNP)
    return given[at - 2] === DT && /(?:ian|ean|ese|ish|can|man|ani|li|qi)$/u.test(line[at - 1]!.lower) ? VBN : VBD
  return openers.has(before) && !(before === DT && /^(?:this|that|these|those|both|all)$/u.test(line[at - 1]!.lower))
    ? VBN
    : VBD
}

/** "a leading official has said": an adjective with nothing behind it to describe. */
function repairAdjective(line: readonly Form[], given: readonly number[], at: number, style: Casing): number {
  const next = given[at + 1]
  if (isDoing(line, given, at)) return VBG
  if (next === undefined || !line[at]!.candidates.includes(NN)) return JJ
  // "Summit Postponed Over Row".
  if (
    (style === casing.title || at === 0) &&
    (at === 0 || nouns.has(given[at - 1]!)) &&
    /^(?:VB[DNZ]|MD|TO|IN)/u.test(tags[next]!)
  )
    return NN
  if (line[at]!.capital) return JJ
  if (
    nouns.has(next) ||
    next === JJ ||
    (next === CC && given[at - 1] !== PRPS) ||
    next === VBN ||
    /^(?:,|``|''|")$/u.test(line[at + 1]!.text)
  )
    return JJ
  let left = at - 1
  while (left >= 0 && left > at - 4 && (given[left] === JJ || given[left] === NN || given[left] === VBG)) left--
  const opener = given[left]
  if (opener !== DT && opener !== POS && opener !== PRPS) return JJ
  return /^(?:the|a|an)$/u.test(line[left]!.lower) || opener !== DT ? NN : JJ
}
