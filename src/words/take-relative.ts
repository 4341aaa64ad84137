import { hostOf, kindAt, type Line, newFrame, nounAt, solidBefore, wordBefore } from './clause-line.ts'
import { clauseVerbs } from './clause-rules.ts'

export function takeMark(line: Line, at: number): void {
  const { text } = line.row.items[at]!
  const left = solidBefore(line, at - 1)
  const apart =
    kindAt(line, left) === 'comma' &&
    kindAt(line, solidBefore(line, left - 1)) === 'noun' &&
    relativeAhead(line, at) &&
    line.tokens[line.row.items[at]!.first]!.tag === 'WDT'
  if (text === 'that' && (apart || (kindAt(line, left) === 'noun' && isRelativeThat(line, at)))) {
    takeRelative(line, at)
    return
  }
  if ((text === 'where' || text === 'when') && kindAt(line, wordBefore(line, at - 1)) === 'noun') {
    openMarked(line, text)
    line.top.antecedent = []
    return
  }
  const governs = line.top.clause
  const close = kindAt(line, left) === 'verb' && governs !== null && clauseVerbs.has(governs.verb.lemma)
  openMarked(line, text)
  line.top.close = close && /^(?:when|where)$/u.test(text)
}

export function openMarked(line: Line, marker: string): void {
  line.top = newFrame(line.top, 'marked')
  line.top.marker = marker
}

/** "the deal that Xi signed", but "told reporters that Xi signed". */
function isRelativeThat(line: Line, at: number): boolean {
  if (relativeAhead(line, at)) return true
  const governs = line.top.clause
  if (line.tokens[line.row.items[at]!.first]!.tag !== 'WDT') return false
  return !(governs && clauseVerbs.has(governs.verb.lemma))
}

/** Does a verb follow "that" at once? */
function relativeAhead(line: Line, at: number): boolean {
  let next = at + 1
  // "that in a month left": a phrase may stand between.
  while (
    kindAt(line, next) === 'adv' ||
    (kindAt(line, next) === 'prep' && kindAt(line, next + 1) === 'noun' && next < at + 6)
  )
    next += kindAt(line, next) === 'prep' ? 2 : 1
  return kindAt(line, next) === 'verb' && line.row.verbs[line.row.items[next]!.index]!.form === 'finite'
}

export function takeRelative(line: Line, at: number): void {
  const { text } = line.row.items[at]!
  let left = wordBefore(line, at - 1)
  const prep = kindAt(line, left) === 'prep' ? left : -1
  if (prep >= 0) left = wordBefore(line, prep - 1)
  // "Services, both of which deliver": some or all of them are the subject.
  const share =
    prep >= 0 &&
    line.row.items[prep]!.text === 'of' &&
    /^(?:both|all|some|many|most|none|two|three|several|few|one|each|half)$/u.test(line.row.items[left]?.text ?? '')
  if (share) {
    line.top.pending = line.top.pending.filter((item) => item !== left)
    left = wordBefore(line, left - 1)
  }
  const found = kindAt(line, left) === 'noun' ? antecedentOf(line, left, text) : null
  const outer = line.top
  line.top = newFrame(outer, 'relative')
  line.top.marker = text
  if (found === null || /^what/u.test(text)) return
  line.top.antecedent = text === 'whose' ? [] : found
  if (prep >= 0 && !share) line.top.antecedent = []
}

/** The noun, or the noun it hangs on, that "who" and "which" stand for. */
function antecedentOf(line: Line, at: number, text: string): readonly number[] {
  const comma = kindAt(line, at + 1) === 'comma'
  let left = described(line, at)
  // "an employee of the embassy in Colombo, who": a person's word climbs over places.
  if (comma && /^whom?$/u.test(text) && !personal(line, left)) {
    let host = left
    for (let step = 0; step < 4; step++) {
      host = hostOfPhrase(line, host)
      if (host < 0) break
      if (personal(line, host)) {
        left = host
        break
      }
    }
  }
  // "agreements with Cyprus that would": without a comma it is the things that do.
  const host = comma || /^where|^whom?$/u.test(text) ? -1 : hostOfPhrase(line, left)
  if (host >= 0 && nounAt(line, left).proper && !nounAt(line, host).proper) {
    const far = /^(?:city|town|county|province|region|district|area|village|state)$/u.test(line.row.items[host]!.text)
      ? hostOfPhrase(line, host)
      : -1
    left = far >= 0 ? far : host
  }
  const { coordination } = nounAt(line, left)
  return coordination.length > 1 && !comma && text !== 'which' ? coordination : [line.row.items[left]!.index]
}

/** The noun that the noun at `at` is an apposition to, else itself. */
function described(line: Line, at: number): number {
  const host = line.joints.apposed[at] ? hostOf(line, at) : -1
  return host < 0 ? at : host
}

/** The noun that holds the phrase the noun stands in; -1 for none. */
function hostOfPhrase(line: Line, at: number): number {
  const governor = line.joints.governor[at]!
  const host = governor >= 0 ? solidBefore(line, governor - 1) : -1
  return host >= 0 && kindAt(line, host) === 'noun' ? host : -1
}

function personal(line: Line, at: number): boolean {
  const noun = nounAt(line, at)
  if (
    /^(?:union|nations|council|embassy|department|ministry|house|party|committee|agency|court|organization|organisation|states|kingdom|republic|city|york|university)$/u.test(
      line.row.items[at]!.text,
    )
  )
    return false
  return noun.proper
    ? noun.last - noun.first > 1 && !(line.tokens[noun.first]!.tag === 'DT')
    : /(?:er|or|man|men|ist|ent|ant|al|oy|at|ers|ors|ists|ents|ants|als|oys|ats|ary|aries|people|woman|women|ee|ees)$/u.test(
        line.row.items[at]!.text,
      )
}
