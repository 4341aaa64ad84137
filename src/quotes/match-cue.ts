import { type Complement, type CueRule, verbCues } from './cue-rules.ts'
import { inflectVerb, type VerbForm } from './inflect-verb.ts'
import { isFiniteVerb } from './read-phrases.ts'
import type { Atom } from './unit.ts'

/** What a verb may be read as: all the families it belongs to, put together. */
export interface VerbCue {
  readonly lemma: string
  readonly form: VerbForm
  /** Words that must follow: "for" of "call for". */
  readonly particles: readonly string[]
  /** Complement to the rule that allows it. */
  readonly takes: ReadonlyMap<Complement, CueRule>
  readonly audience: 'must' | 'may' | 'address' | null
}

function entriesOf(): Map<string, VerbCue[]> {
  const lemmas = new Map<string, { takes: Map<Complement, CueRule>; audience: 'must' | 'may' | 'address' | null }>()
  for (const rule of verbCues) {
    for (const lemma of rule.lemmas.split(' ')) {
      const entry = lemmas.get(lemma) ?? { takes: new Map(), audience: null }
      for (const complement of rule.takes) if (!entry.takes.has(complement)) entry.takes.set(complement, rule)
      entry.audience ??= rule.audience ?? null
      lemmas.set(lemma, entry)
    }
  }
  const byForm = new Map<string, VerbCue[]>()
  for (const [lemma, { takes, audience }] of lemmas) {
    const [verb = '', ...particles] = lemma.split('_')
    for (const [word, form] of inflectVerb(verb)) {
      const cue = { lemma, form, particles, takes, audience }
      byForm.set(
        word,
        [...(byForm.get(word) ?? []), cue].sort((a, b) => b.particles.length - a.particles.length),
      )
    }
  }
  return byForm
}

const byForm = entriesOf()

/** A cue as it stands in a sentence: atoms `[start, end)` are the verb and its particles. */
export interface FoundCue extends VerbCue {
  readonly end: number
}

/** The verb cue at atom `k`, the longest phrase first. A word that the tagger does not take for a verb is none. */
export function matchCue(atoms: readonly Atom[], k: number): FoundCue | null {
  const atom = atoms[k]!
  const cues = byForm.get(atom.lower)
  if (cues === undefined || !(atom.tag.startsWith('VB') || isMistaggedCue(atoms, k))) return null
  for (const cue of cues) {
    const end = endOfParticles(atoms, k + 1, cue.particles)
    if (end >= 0) return { ...cue, end }
  }
  return null
}

/** A tagger takes "Said Ann Lee:" for a name, and "claims" for a noun: before a quotation they are neither. */
function isMistaggedCue(atoms: readonly Atom[], k: number): boolean {
  const atom = atoms[k]!
  if (k === 0) return atom.lower === 'said' || atom.lower === 'says'
  if (atom.lower === 'said' || atom.lower === 'says' || atom.lower === 'told') return true
  if (atom.lower === 'say') return /^(?:NNP|NNPS|NNS|PRP)$/u.test(atoms[k - 1]!.tag)
  const next = atoms[k + 1]
  const opens =
    next?.quote != null ||
    next?.lower === 'that' ||
    (next?.lower === 'to' && atoms[k + 2]?.tag === 'VB' && !atoms.some(isFiniteVerb)) ||
    ((next?.lower === ',' || next?.lower === ':') && atoms[k + 2]?.quote != null)
  return (
    opens &&
    /^(?:NNS?|JJ|NNPS)$/u.test(atom.tag) &&
    /^(?:NNP?S?|PRP|,|DT|RB)$/u.test(atoms[k - 1]!.tag) &&
    /(?:s|ed|ing)$/u.test(atom.lower)
  )
}

/** "made it clear": a pronoun may stand between verb and particle. */
function endOfParticles(atoms: readonly Atom[], from: number, particles: readonly string[]): number {
  if (particles.length === 0) return from
  let at = from
  if (atoms[at]?.lower === 'it' && particles[0] === 'clear') at++
  for (const particle of particles) {
    if (atoms[at]?.lower !== particle) return -1
    at++
  }
  return at
}

/** Whether some cue begins with this word: a cheap look ahead. */
export function canBeCue(atom: { readonly lower: string }): boolean {
  return byForm.has(atom.lower)
}

/** The rule that lets a cue take a complement. */
export function ruleOf(cue: VerbCue, complement: Complement): string {
  return (cue.takes.get(complement) ?? [...cue.takes.values()][0]!).id
}
