import { ministryKind } from '../register/organisations.ts'
import { datelineCountry } from './dateline-country.ts'
import type { Discourse, Heard } from './discourse.ts'
import type { Draft, Drafts } from './draft.ts'
import { speechVerbs } from './name-words-rules.ts'
import { type VoiceRule, voiceBodies, voiceTitles } from './voice-rules.ts'

/** Officials stand at most so many sentences before the voice of their state. */
const near = 2
/** At most so many mentions before and after are looked at. */
const reach = 60

/**
 * Gives those through whom a state speaks, "the presidency", "State House", "state media", "ministry spokeswoman Jelena Petkov", the country whose
 * officials are spoken of beside them. Where those of several are, it is the one the report comes from; where that is
 * another one, or nobody’s officials are near, it stays unknown.
 */
export function inferVoices(discourse: Discourse, drafts: Drafts): void {
  for (const [draft, one] of discourse.speaksFor) draft.country ??= one.country
  const waiting = new Set(drafts.all.filter((draft) => draft.country === null && draft.into === null && isAble(draft)))
  if (waiting.size === 0) return
  const dateline = datelineCountry(discourse)
  for (let at = 0; at < discourse.heard.length; at++) {
    const { draft } = discourse.heard[at]!
    if (!waiting.has(draft)) continue
    draft.country = countryServed(discourse, at)
    if (draft.country !== null) waiting.delete(draft)
    if (draft.country !== null) continue
    const rule = voiceOf(discourse, discourse.heard[at]!)
    if (rule === null) continue
    waiting.delete(draft)
    draft.country = countryMeant(discourse, at, rule, dateline)
  }
}

const mouths = /^(?:spokes(?:man|woman|person)|aides?|advis[eo]rs?)$/u

/** "an aide to the president", "Kari Lund, a spokeswoman for the Norwegian leader": of the country of whom they speak for. */
function countryServed({ heard, view: { tokens } }: Discourse, at: number): string | null {
  const { draft, last } = heard[at]!
  if (draft.kind === 'organisation' || ![...draft.heads].some((head) => mouths.test(head))) return null
  for (let next = at + 1; next < heard.length && next <= at + 3; next++) {
    const { first, draft: served } = heard[next]!
    if (first > last + 8 || first < last) continue
    const between = tokens.slice(last, first).map(({ lower }) => lower)
    const title = between
      .slice(0, -1)
      .every((word) => /^(?:,|an?|the|chief|senior|who|is)$/u.test(word) || mouths.test(word))
    if (served !== draft && title && /^(?:to|for|of)$/u.test(between.at(-1) ?? '')) return served.country
  }
  return null
}

const isAble = ({ kind, plural }: Draft): boolean =>
  kind === 'organisation' || kind === 'person' || (kind === 'group' && !plural)

function voiceOf(discourse: Discourse, heard: Heard): VoiceRule | null {
  const { draft } = heard
  // A ministry that is led by a minister of its own is found beside him.
  if (draft.kind === 'organisation')
    return ministryKind(draft.name) === null && speaks(discourse, heard) ? bodyRule(draft.name) : null
  if (draft.kind === 'group') return roleRule(draft.name)
  for (const { title, of } of draft.offices) {
    const rule = of === null || bodyRule(of) !== null ? (titleRule(title) ?? (of === null ? null : bodyRule(of))) : null
    if (rule !== null) return rule
  }
  return null
}

const plain = (words: string): string => words.toLowerCase().replace(/^(?:the|a|an) /u, '')
const bodyRule = (name: string): VoiceRule | null => firstOf(voiceBodies, plain(name))
const titleRule = (title: string): VoiceRule | null => firstOf(voiceTitles, plain(title))

function firstOf(rules: readonly VoiceRule[], words: string): VoiceRule | null {
  return words.length > 60 ? null : (rules.find((rule) => rule.words.test(words)) ?? null)
}

/** "spokesman for the presidency", "source at the presidential palace"; else a title. */
function roleRule(name: string): VoiceRule | null {
  const of = /^(?:\p{L}+ )?(?:spokes\p{L}+|official|source|aide|adviser) (?:for|at|of|in|from|with) (?:the )?/u.exec(
    name,
  )
  return of === null ? titleRule(name) : bodyRule(name.slice(of[0].length))
}

const sources = /(?:^| )(?:by|from|according to|citing|(?:spokes\p{L}+|officials?|sources?|aides?) (?:for|of|at|in))$/u

/** Whether it says something there, or something is had from it. */
function speaks({ view: { tokens } }: Discourse, { first, last, speaks: says }: Heard): boolean {
  if (says || sources.test(`${tokens[first - 2]?.lower ?? ''} ${tokens[first - 1]?.lower ?? ''}`)) return true
  let after = last
  while (/^(?:MD|RB|VBZ|VBP|VBD)$/u.test(tokens[after]?.tag ?? '') && !speechVerbs.has(tokens[after]!.lemma)) after++
  return tokens[after] !== undefined && tokens[after]!.tag.startsWith('VB') && speechVerbs.has(tokens[after]!.lemma)
}

function countryMeant(
  discourse: Discourse,
  at: number,
  { heads, atHome }: VoiceRule,
  dateline: string | null,
): string | null {
  const beside = besideOf(discourse, at)
  const officials = beside.filter(isOfficial)
  const people = officials.filter(({ kind }) => kind === 'person')
  const own = heads === null ? people : people.filter((draft) => [...draft.heads].some((head) => heads.has(head)))
  if (dateline !== null && countriesOf(own.length > 0 && heads !== null ? own : officials).has(dateline))
    return dateline
  const found = countriesOf(own.length > 0 ? own : officials)
  if (atHome || found.size !== 1 || (heads !== null && own.length === 0)) return null
  const [only] = [...found]
  if (dateline === null || dateline === only) return only!
  // From a third country: unless nothing is said of that one, nor of officials who may be its own.
  return beside.some(({ country }) => country === dateline) || hasUnknown(discourse, at) ? null : only!
}

const countriesOf = (drafts: readonly Draft[]): ReadonlySet<string> => new Set(drafts.map(({ country }) => country!))

/** All with a country who are spoken of beside it: in its sentence and a few before, the dateline left out. */
function besideOf({ heard, view }: Discourse, at: number): Draft[] {
  const { sentence, draft: self } = heard[at]!
  const begin = view.report.dateline?.end ?? -1
  const found = new Set<Draft>()
  for (let other = Math.max(0, at - reach); other < Math.min(heard.length, at + reach); other++) {
    const { draft, sentence: heardIn, start } = heard[other]!
    if (heardIn > sentence) break
    if (sentence - heardIn <= near && start >= begin && draft !== self && draft.country !== null) found.add(draft)
  }
  return [...found]
}

/** Whether an official of nobody knows which country is named before it in its sentence. */
function hasUnknown({ heard }: Discourse, at: number): boolean {
  const { sentence } = heard[at]!
  for (let before = at - 1; before >= 0 && heard[before]!.sentence === sentence; before--) {
    const { kind, country, heads } = heard[before]!.draft
    if (kind === 'person' && country === null && heads.size > 0) return true
  }
  return false
}

/** One who holds an office, officials, or the state itself. */
function isOfficial({ kind, heads, offices }: Draft): boolean {
  if (kind === 'person') return heads.size > 0 || offices.length > 0
  return kind === 'group' || kind === 'country'
}
