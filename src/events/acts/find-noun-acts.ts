import type { Noun } from '../../document/words.ts'
import type { Candidate } from '../candidate.ts'
import type { Named, Scene } from '../scene.ts'
import { namesAt, parties, whoIs, whoseIs } from './act-parties.ts'
import type { NounActRule } from './act-rule.ts'
import { isWhere } from './is-where.ts'
import { nounActRules } from './noun-act-rules.ts'

/** Done to the very one named; what is said of somebody’s decision is said of him. */
const deeds: ReadonlySet<string> = new Set(['assault', 'coerce', 'retreat', 'mobilize', 'sanction', 'aid'])

const byNoun = new Map<string, NounActRule>()
for (const rule of nounActRules) for (const noun of rule.nouns) byNoun.set(noun, rule)

/** Acts that stand as nouns: "the invasion of Kuwait", "Israel’s strikes on Beirut". Both sides or a clear victim must be named. `done`: nouns that a verb has made an act of. */
export function findNounActs(scene: Scene, done: ReadonlySet<number>): Candidate[] {
  return scene.words.nouns.flatMap((noun) => (done.has(noun.index) ? [] : (readNoun(scene, noun) ?? [])))
}

function readNoun(scene: Scene, noun: Noun): Candidate | null {
  const head = scene.words.tokens[noun.head]!
  const rule = byNoun.get(head.lemma.toLowerCase())
  if (!rule || (rule.before && !hasBefore(scene, noun, rule.before))) return null
  const at = (places: NounActRule['actor']): Named[] => {
    for (const place of places) {
      const found = namesAt(scene, place, [noun.index], noun.preps, deeds.has(rule.kind) ? whoIs : whoseIs)
      if (found.length > 0) return found
    }
    return []
  }
  const actors = parties(scene, at(rule.actor), 'actor')
  const touched = at(rule.recipient).filter(
    ({ entity: { kind } }) => !rule.ofPeople || kind === 'person' || kind === 'group',
  )
  const recipients = parties(scene, touched, 'recipient').filter(
    ({ entity }) => !actors.some((party) => party.entity === entity),
  )
  if (!isEnough(rule, actors.length, recipients.length)) return null
  const elsewhere = new Set(touched.filter((name) => isWhere(scene, rule.kind, name)).map(({ entity }) => entity.id))
  const all = [...actors, ...recipients.filter(({ entity }) => !elsewhere.has(entity))]
  return {
    kind: rule.kind,
    cameo: rule.cameo,
    rule: rule.id,
    first: noun.first,
    last: noun.last,
    head: noun.head,
    form: 'noun',
    format: null,
    parties: all,
    confidence: actors.length > 0 ? 0.7 : 0.5,
    ...(all.length === 0 ? { bare: true } : {}),
  }
}

function hasBefore({ words }: Scene, { first, head }: Noun, wanted: readonly string[]): boolean {
  return words.tokens.slice(first, head).some(({ lower }) => wanted.includes(lower))
}

function isEnough({ needs }: NounActRule, actors: number, recipients: number): boolean {
  if (needs === 'actor') return actors > 0
  if (needs === 'both') return actors > 0 && recipients > 0
  return recipients > 0 || actors > 1
}
