import type { Attribution } from './attribution.ts'
import type { Complement } from './cue-rules.ts'
import { contentEnd, trimEnd } from './end-content.ts'
import { contentAfter } from './find-content.ts'
import { agentAfter } from './find-speaker.ts'
import { subjectBefore } from './find-subject.ts'
import { type FoundCue, ruleOf } from './match-cue.ts'
import { contentBefore } from './read-parenthesis.ts'
import { type Range, startsNoun } from './read-phrases.ts'
import type { Group } from './read-verb-group.ts'
import type { Atom } from './unit.ts'

const passiveTakes: readonly Complement[] = ['passive-to', 'to', 'noun-of', 'noun-as', 'noun-for', 'noun-to', 'two']

/** What it is to do to a thing, not to a person's name. */
const physical = new Set(['attack', 'press', 'back', 'hit_back', 'strike'])

/** ", it was announced": what stands before it was. */
function itWasSaid(
  atoms: readonly Atom[],
  cue: FoundCue,
  group: Group,
  subject: Range,
  floor: number,
): Attribution | null {
  if (atoms[subject.from]!.lower !== 'it' || !cue.takes.has('quote-after')) return null
  const content = contentBefore(atoms, subject.from, floor)
  if (content === null) return null
  const speaker = agentAfter(atoms, cue.end, atoms.length)
  const rule = ruleOf(cue, 'quote-after')
  const end = Math.max(cue.end, speaker?.to ?? 0)
  return {
    cue: { from: group.from, to: cue.end },
    lemma: cue.lemma,
    speaker,
    content,
    complement: 'quote-after',
    audience: null,
    isVerb: false,
    end,
    rule,
  }
}

/** "is said to", but "was called a liar": what stands after a passive tells how it is meant. */
function suits(complement: Complement, next: Atom | undefined): boolean {
  if (complement === 'passive-to') return next?.lower === 'to'
  if (complement === 'two') return startsNoun(next) && !next!.time
  return true
}

/** "was told that", "is believed to have", "was condemned by": the source is the agent, where there is one. */
export function readPassive(atoms: readonly Atom[], cue: FoundCue, group: Group, floor: number): Attribution | null {
  const subject = subjectBefore(atoms, group.from, floor)
  const agent = agentAfter(atoms, cue.end, atoms.length)
  const common = { cue: { from: group.from, to: cue.end }, lemma: cue.lemma, speaker: agent, isVerb: agent !== null }
  const found = agent === null ? contentAfter(atoms, cue, atoms.length) : null
  if (found !== null && (found.complement === 'clause' || found.complement === 'wh' || found.complement === 'quote')) {
    const audience = subject !== null && atoms[subject.from]!.lower !== 'it' ? subject : null
    return {
      ...common,
      content: found,
      complement: found.complement,
      audience,
      end: found.to,
      rule: ruleOf(cue, found.complement),
    }
  }
  if (subject === null) return null
  const parenthesis = itWasSaid(atoms, cue, group, subject, floor)
  if (parenthesis !== null) return parenthesis
  if (physical.has(cue.lemma)) return null
  const next = atoms[cue.end]?.lower ?? ''
  const fits = /^(?:to|as|of|for)$/u.test(next) || agent !== null || cue.takes.has('two')
  const complement =
    passiveTakes.find((one) => cue.takes.has(one) && suits(one, atoms[cue.end])) ??
    (cue.takes.has('noun') ? 'noun' : null)
  if (!fits || complement === null) return null
  const to = agent !== null ? subject.to : trimEnd(atoms, cue.end, contentEnd(atoms, cue.end, atoms.length))
  return {
    ...common,
    content: { from: subject.from, to },
    complement,
    audience: null,
    end: Math.max(to, cue.end, agent?.to ?? 0),
    rule: ruleOf(cue, complement),
  }
}
