import type { Scene } from './scene.ts'
import { type Place, type StatusRule, statusRules } from './status-rules.ts'

/** A word that decides about the event it governs. */
export interface Governor {
  readonly at: number
  readonly rule: StatusRule
}

const table = new Map<string, StatusRule>()
for (const rule of statusRules)
  for (const place of rule.places)
    for (const word of rule.words) if (!table.has(`${place}:${word}`)) table.set(`${place}:${word}`, rule)

/** The rule for the word at the token, its particle or preposition with it ("call off", "push for"). */
export function governorAt(scene: Scene, place: Place, at: number): Governor | null {
  const { tokens } = scene.words
  const token = tokens[at]
  if (!token) return null
  const next = tokens[at + 1]?.lower ?? ''
  for (const word of [token.lemma, token.lower]) {
    const after = tokens[at + 2]?.lower ?? ''
    const rule =
      table.get(`${place}:${word} ${next} ${after}`) ??
      table.get(`${place}:${word} ${next}`) ??
      table.get(`${place}:${word}`)
    if (rule) return { at, rule }
  }
  return null
}

/** A governing phrase of up to four words that ends just before the token: "on the eve of", "without". */
export function governorBefore(scene: Scene, at: number): Governor | null {
  const { tokens } = scene.words
  let phrase = ''
  for (let from = at - 1; from >= 0 && at - from <= 4 && tokens[from]!.sentence === tokens[at]?.sentence; from--) {
    phrase = phrase ? `${tokens[from]!.lower} ${phrase}` : tokens[from]!.lower
    const rule = table.get(`before:${phrase}`)
    if (rule) return { at: from, rule }
  }
  return null
}

/** The rule for a verb with its particle apart: "called the meeting [off]". */
export function governorWithParticle(scene: Scene, at: number, particle: string): Governor | null {
  const lemma = scene.words.tokens[at]?.lemma
  const rule = lemma ? table.get(`object:${lemma} ${particle}`) : undefined
  return rule ? { at, rule } : null
}
