import type { Candidate } from './candidate.ts'
import { type ContactRule, contactRules, type Pattern } from './contact-rules.ts'
import { holdingVerbs } from './contact-words.ts'
import { readAttends } from './read-attends.ts'
import { readDiscusses, readPhones, readSpeaks } from './read-conversation.ts'
import { readEncounterNoun } from './read-encounter-noun.ts'
import { readHosts, readMeets } from './read-encounter-verb.ts'
import { readGoes, readVisits } from './read-journey.ts'
import { readMediates } from './read-mediation.ts'
import { readAppoints, readMandate, readTakesOffice } from './read-office.ts'
import { readIssue, readIssues, readSignature, readSigns } from './read-paper.ts'
import { readJourney } from './read-trip.ts'
import type { Scene } from './scene.ts'

type Reader = (scene: Scene, rule: ContactRule, at: number) => Candidate | readonly Candidate[] | null

const readers: Readonly<Record<Pattern, Reader>> = {
  meets: readMeets,
  hosts: readHosts,
  speaks: readSpeaks,
  phones: readPhones,
  discusses: readDiscusses,
  encounter: readEncounterNoun,
  visits: readVisits,
  goes: readGoes,
  attends: readAttends,
  journey: readJourney,
  signs: readSigns,
  signature: readSignature,
  issues: readIssues,
  issue: readIssue,
  mediates: readMediates,
  'takes-office': readTakesOffice,
  appoints: readAppoints,
  mandate: readMandate,
}

/** By form and first word; the longest phrase that fits wins. */
const table = new Map<string, { rule: ContactRule; rest: readonly string[] }[]>()
for (const rule of contactRules)
  for (const phrase of rule.words) {
    const [word, ...rest] = phrase.split(' ')
    const key = `${rule.form}:${word}`
    table.set(
      key,
      [...(table.get(key) ?? []), { rule, rest }].sort((a, b) => b.rest.length - a.rest.length),
    )
  }

/** Visits, meetings, calls, talks, mediation, signings, papers and posts: every word of the text that may speak of one. */
export function findContacts(scene: Scene): Candidate[] {
  const found: Candidate[] = []
  for (const token of scene.words.tokens) {
    const form = formOf(scene, token.index)
    if (!form) continue
    const rule = ruleAt(scene, form, token.index)
    if (!rule || (form === 'noun' && isPartOfName(scene, token.index))) continue
    const read = readers[rule.pattern](scene, rule, token.index)
    if (read) found.push(...(Array.isArray(read) ? read : [read as Candidate]))
  }
  return found
}

const phones = new Set(['phone', 'telephone', 'video', 'conference'])
const gerundNouns = new Set(['meeting', 'hearing', 'briefing', 'gathering', 'signing', 'unveiling', 'swearing-in'])

const presentTags: ReadonlySet<string> = new Set(['VB', 'VBP', 'VBZ'])

/** Verb or noun; "hold talks", "the planned visit" are nouns whatever the tagger says. */
export function formOf({ words: { tokens } }: Scene, at: number): 'verb' | 'noun' | null {
  const { tag, lower } = tokens[at]!
  const before = tokens[at - 1]?.tag ?? ''
  if (lower === 'talks' && tag === 'VBZ' && /^(?:V|IN|JJ|DT|PRP\$|NN$)/u.test(before || 'IN')) return 'noun'
  // "GENEVA - Talks between …": nobody talks yet.
  if (tag === 'VBZ' && before === ':') return 'noun'
  if (presentTags.has(tag) && (isAfterArticle(tokens, at) || phones.has(tokens[at - 1]?.lower ?? ''))) return 'noun'
  if (tag === 'VBZ' && /^VB/u.test(before) && holdingVerbs.has(tokens[at - 1]!.lemma)) return 'noun'
  if (tag === 'VBG' && gerundNouns.has(lower) && /^(?:DT|PRP\$|POS|JJ|CD)$/u.test(before)) return 'noun'
  if (lower === 'swearing-in') return 'noun'
  if (tag.startsWith('VB')) return 'verb'
  return tag.startsWith('NN') ? 'noun' : null
}

/** "Summit" in "the Summit of the Americas", which somebody only attends or speaks at. */
function isPartOfName(scene: Scene, at: number): boolean {
  const name = scene.named[scene.namedAt[at]!]
  if (!name || name.last - name.first < 2 || name.entity.kind === 'person' || name.entity.kind === 'group') return false
  for (let left = name.first - 1; left >= 0 && name.first - left <= 4; left--)
    if (convening.has(scene.words.tokens[left]!.lemma)) return false
  for (let right = name.last; right < name.last + 5; right++)
    if (convening.has(scene.words.tokens[right]?.lemma ?? '')) return false
  return true
}
const convening = new Set(['host', 'co-host', 'convene', 'hold', 'organise', 'organize', 'stage'])

/** "the visit", "his planned visit", "China’s talks". */
function isAfterArticle(tokens: Scene['words']['tokens'], at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]!.sentence) return false
  if (/^(?:DT|PRP\$|POS)$/u.test(before.tag)) return true
  return /^(?:JJ|VBN|VBD)$/u.test(before.tag) && /^(?:DT|PRP\$|POS)$/u.test(tokens[at - 2]?.tag ?? '')
}

function ruleAt({ words: { tokens } }: Scene, form: string, at: number): ContactRule | null {
  const token = tokens[at]!
  const rows = table.get(`${form}:${token.lemma}`) ?? table.get(`${form}:${token.lower}`)
  return rows?.find(({ rest }) => rest.every((word, i) => tokens[at + 1 + i]?.lower === word))?.rule ?? null
}
