import type { Attribution } from './attribution.ts'
import { trimEnd } from './end-content.ts'
import { type Content, contentAfter } from './find-content.ts'
import { afterOpening, agentAfter, findSpeaker } from './find-speaker.ts'
import { subjectAfter } from './find-subject.ts'
import { type FoundCue, matchCue, ruleOf } from './match-cue.ts'
import { readParenthesis } from './read-parenthesis.ts'
import { readPassive } from './read-passive.ts'
import { nounEnd, type Range } from './read-phrases.ts'
import { type Group, isLooseParticiple, verbGroup } from './read-verb-group.ts'
import type { Atom } from './unit.ts'

/** The attribution whose cue is the verb at `k`, or null. `floor`: where the attribution before it ended. */
export function readVerb(
  atoms: readonly Atom[],
  k: number,
  floor: number,
  earlier: readonly Attribution[],
): Attribution | null {
  const cue = matchCue(atoms, k)
  // "Minister, thank you for coming": said to one, and by nobody named.
  if (cue === null || (cue.lemma === 'thank' && atoms[cue.end]?.lower === 'you')) return null
  const front = inverted(atoms, k, cue)
  if (front !== null) return front
  const group = verbGroup(atoms, k, cue, floor)
  const opening = group.bare && group.from <= floor + 1 ? readOpening(atoms, cue, group) : null
  if (opening !== null) return opening
  if (isLooseParticiple(atoms, k, cue, group)) return null
  if (group.passive) return readPassive(atoms, cue, group, floor)
  const right = contentAfter(atoms, cue, atoms.length)
  if (cue.takes.has('quote-after')) {
    const left = readParenthesis(atoms, cue, group, floor, right !== null && !isApposition(atoms, k, right))
    if (left !== null) return left
  }
  if (right === null) return null
  const speaker = findSpeaker(atoms, cue, group, floor, earlier)
  if (speaker === null || !isSourceOf(atoms, right, cue, speaker)) return null
  return {
    cue: { from: group.from, to: cue.end },
    lemma: cue.lemma,
    speaker,
    content: right,
    complement: right.complement,
    audience: right.audience,
    isVerb: true,
    end: right.to,
    rule: ruleOf(cue, right.complement),
  }
}

const sources =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|analys[ie]s|reports?|data|research|numbers|figures|statistics|investigations?|reviews?|inquir(?:y|ies)|audits?|records?|documents?|videos?|footage|photos?|images?|emails?|e-mails|results?|researchers|scientists|economists|investigators)$/u

/** "The poll showed the mayor ahead", but not "he showed her the door". */
function isSourceOf(atoms: readonly Atom[], right: Content, cue: FoundCue, speaker: Range): boolean {
  if (right.complement !== 'noun' || ruleOf(cue, 'noun') !== 'quotes/show-thing') return true
  return atoms.slice(speaker.from, speaker.to).some((atom) => sources.test(atom.lower))
}

/** "…, said Ann Lee, a pilot who has flown …": what follows the verb is its subject, not a clause. */
function isApposition(atoms: readonly Atom[], k: number, right: Content): boolean {
  const before = atoms[k - 1]
  if (right.complement !== 'clause' || before === undefined || (before.lower !== ',' && before.quote === null))
    return false
  return right.from === k + 1 && atoms[nounEnd(atoms, right.from, atoms.length)]?.lower === ','
}

/** Said Ann Lee: “…” */
function inverted(atoms: readonly Atom[], k: number, cue: FoundCue): Attribution | null {
  if (k > 0 || !cue.takes.has('quote') || (cue.form !== 'past' && cue.form !== 'third')) return null
  const speaker = subjectAfter(atoms, cue.end, atoms.length)
  if (speaker === null) return null
  let colon = speaker.to
  while (colon < atoms.length && colon < speaker.to + 25 && atoms[colon]!.lower !== ':' && atoms[colon]!.quote === null)
    colon++
  const from = atoms[colon]?.lower === ':' ? colon + 1 : colon
  if (from >= atoms.length || (atoms[from]!.quote === null && from === colon)) return null
  const to = trimEnd(atoms, from, atoms.length)
  const cueRange = { from: k, to: cue.end }
  return {
    cue: cueRange,
    lemma: cue.lemma,
    speaker,
    content: { from, to },
    complement: 'quote',
    audience: null,
    isVerb: true,
    end: to,
    rule: ruleOf(cue, 'quote'),
  }
}

/** "Calling it a farce, the senator …" · "Asked whether he would go, the king …": the content ends at the comma before the subject. */
function readOpening(atoms: readonly Atom[], cue: FoundCue, group: Group): Attribution | null {
  const subject = afterOpening(atoms, group.from)
  if (subject === null) return null
  const content = contentAfter(atoms, cue, subject.from - 1)
  if (content === null) return null
  const isAsked = cue.form !== 'ing'
  const { complement } = content
  if (isAsked && complement !== 'wh' && complement !== 'noun' && complement !== 'clause') return null
  return {
    cue: { from: group.from, to: cue.end },
    lemma: cue.lemma,
    speaker: isAsked ? agentAfter(atoms, cue.end, subject.from) : subject,
    content,
    complement,
    audience: isAsked ? subject : content.audience,
    isVerb: !isAsked,
    end: content.to,
    rule: ruleOf(cue, complement),
  }
}
