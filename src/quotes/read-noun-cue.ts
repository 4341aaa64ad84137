import type { Attribution } from './attribution.ts'
import { contentEnd, hasClause, nounContentEnd, trimEnd } from './end-content.ts'
import { subjectBefore } from './find-subject.ts'
import { lightVerbs, type NounCueRule, nounCues } from './noun-cue-rules.ts'
import { auxiliaries, isAdverb, isFiniteVerb, nounEnd, type Range, startsNoun } from './read-phrases.ts'
import type { Atom } from './unit.ts'

const rulesByNoun = new Map<string, NounCueRule[]>()
for (const rule of nounCues) {
  for (const noun of rule.nouns.split(' ')) rulesByNoun.set(noun, [...(rulesByNoun.get(noun) ?? []), rule])
}
const prepositionsOf = new Map(nounCues.map((rule) => [rule.id, new Set((rule.prepositions ?? '').split(' '))]))

/** What the noun at `k` introduces, and where it starts. */
function opening(atoms: readonly Atom[], k: number): { rule: NounCueRule; from: number } | null {
  const rules = rulesByNoun.get(atoms[k]!.lower)
  const next = atoms[k + 1]
  if (rules === undefined || next === undefined || !atoms[k]!.tag.startsWith('NN')) return null
  for (const rule of rules) {
    const [takes] = rule.takes
    if (
      takes === 'that' &&
      next.lower === 'that' &&
      !isFiniteVerb(atoms[k + 2]) &&
      hasClause(atoms, k + 2, Math.min(atoms.length, k + 40))
    ) {
      return { rule, from: k + 2 }
    }
    if (takes === 'to' && next.lower === 'to' && /^VB$/u.test(atoms[k + 2]?.tag ?? '')) return { rule, from: k + 1 }
    if (
      takes === 'noun' &&
      prepositionsOf.get(rule.id)!.has(next.lower) &&
      atoms[k + 2]?.lower !== 'behalf' &&
      (startsNoun(atoms[k + 2]) || atoms[k + 2]?.tag === 'VBG')
    ) {
      return { rule, from: k + 2 }
    }
  }
  return null
}

/** Whose it is: "Ann Lee’s", "his", "by Ann Lee", or the subject of "voiced", "made". */
function ownerOf(atoms: readonly Atom[], k: number, floor: number): Range | null {
  let at = k
  while (at > floor && (/^(?:JJ[RS]?|NN|VBG|VBN|CD)$/u.test(atoms[at - 1]!.tag) || isAdverb(atoms[at - 1]))) at--
  const before = atoms[at - 1]
  if (before === undefined || at <= floor) return null
  if (before.tag === 'PRP$') return { from: at - 1, to: at }
  if (before.tag === 'POS') {
    let from = at - 1
    while (from > floor && /^(?:NN|JJ|DT|CD)/u.test(atoms[from - 1]!.tag)) from--
    return from < at - 1 ? { from, to: at } : null
  }
  if (before.tag === 'DT') at--
  if (!lightVerbs.has(atoms[at - 1]?.lower ?? '')) return null
  let group = at - 1
  while (group > floor && (auxiliaries.has(atoms[group - 1]!.lower) || isAdverb(atoms[group - 1]))) group--
  return subjectBefore(atoms, group, floor)
}

const judged =
  /^(?:denied|dismissed|rejected|refuted|confirmed|untrue|false|baseless|unfounded|groundless|wrong|incorrect|fabricated|inaccurate|nonsense)$/u

/** "Reports that they would meet were denied": where what becomes of the reports begins; the end where nothing does. */
function verdict(atoms: readonly Atom[], from: number, end: number): number {
  let told = false
  for (let at = from; at < end; at++) {
    if (told && /^(?:was|were|is|are|has|have|had)$/u.test(atoms[at]!.lower)) {
      let next = at + 1
      while (next < end && (isAdverb(atoms[next]) || auxiliaries.has(atoms[next]!.lower))) next++
      if (judged.test(atoms[next]?.lower ?? '')) return at
    }
    told ||= isFiniteVerb(atoms[at])
  }
  return end
}

/** "his claim that …", "the envoy’s call for …" */
export function nounCue(atoms: readonly Atom[], k: number, floor: number): Attribution | null {
  const open = opening(atoms, k)
  if (open === null) return null
  const { rule, from } = open
  const speaker = ownerOf(atoms, k, floor)
  if (speaker === null && rule.needsOwner) return null
  const end =
    rule.takes[0] === 'noun' ? nounContentEnd(atoms, from, atoms.length) : contentEnd(atoms, from, atoms.length)
  const own = nounEnd(atoms, from, end)
  // "Her criticism of the treaty was sharp": the verb is that of the whole phrase.
  const isWhole = rule.takes[0] === 'noun' && own > from && isFiniteVerb(atoms[own])
  const to = trimEnd(atoms, from, isWhole ? own : verdict(atoms, from, end))
  if (to <= from) return null
  const cue = { from: k, to: rule.takes[0] === 'noun' ? k + 2 : k + 1 }
  return {
    cue,
    lemma: atoms[k]!.lower,
    speaker,
    content: { from, to },
    complement: 'noun',
    audience: null,
    isVerb: false,
    end: to,
    rule: rule.id,
  }
}
