import type { RecordEvent } from '../record/record-event.ts'
import type { Day } from '../record/telling.ts'
import { countryByCode } from '../register/countries.ts'
import type { ExportedEvent, ExportedStatement, ExportOptions, RecordExport } from './exported.ts'
import { shownEvents } from './shown-events.ts'
import { tellStanding } from './tell-standing.ts'

/** Where an event stands in a brief; `ahead` also has what is under way and goes on. */
export type BriefSection = 'ahead' | 'happened' | 'fell-through' | 'unheard' | 'unproven'

/** What a brief says of one country. */
export interface BriefCountry {
  /** Alpha-3, or '' for events of more than four countries or of none that is known. */
  readonly code: string
  readonly name: string
  readonly events: Readonly<Record<BriefSection, readonly ExportedEvent[]>>
  /** Events of which reports say different things. */
  readonly disputed: readonly ExportedEvent[]
  /** The latest words of its people, the newest first. */
  readonly statements: readonly ExportedStatement[]
  /** Statements beyond those. */
  readonly more: number
}

export interface Brief {
  readonly from: Day
  readonly to: Day
  readonly today: Day
  /** By name; events of many countries last. */
  readonly countries: readonly BriefCountry[]
  /** Events, each counted once. */
  readonly count: number
}

/** An event stands under each of its countries, up to so many; beyond, it is everybody's. */
const mostCountries = 4
const mostStatements = 12
const many = ''

interface Draft {
  readonly events: ExportedEvent[]
  readonly statements: ExportedStatement[]
}

/** What a period brings, by country. Holds only what falls into the period. */
export async function gatherBrief(record: RecordExport, options: ExportOptions): Promise<Brief> {
  const { today } = record
  const period = { from: options.from ?? shift(today, -6), to: options.to ?? shift(today, 7), today }
  const drafts = new Map<string, Draft>()
  const draftOf = (code: string): Draft => {
    const draft = drafts.get(code) ?? { events: [], statements: [] }
    drafts.set(code, draft)
    return draft
  }
  let count = 0
  for await (const exported of shownEvents(record)) {
    if (!isInPeriod(exported.event, period)) continue
    count++
    for (const code of countriesOf(exported.event)) draftOf(code).events.push(exported)
  }
  for await (const statement of record.statements())
    if (isQuotable(statement, period)) draftOf(statement.speaker?.country ?? many).statements.push(statement)
  const countries = [...drafts].map(([code, draft]) => finish(code, draft, today)).sort(byName)
  return { ...period, countries, count }
}

function shift(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

interface Period {
  readonly from: Day
  readonly to: Day
}

/**
 * Its days touch the period; or its day is open, and a report of the period tells of it: for what is done, the first that ever did, or each week
 * would bring up the wars of old. What fell through stands on the day it did.
 */
function isInPeriod({ when, steps, status, firstKnown, lastKnown }: RecordEvent, { from, to }: Period): boolean {
  const isTold = isWithin(status === 'planned' ? lastKnown : firstKnown, from, to)
  const fell = steps.some(({ what, day }) => (what === 'cancelled' || what === 'postponed') && isWithin(day, from, to))
  if (fell) return true
  if (when === null || when.first === null || when.last === null) return isTold
  const isWide = Date.parse(when.last) - Date.parse(when.first) > 14 * 86_400_000
  return when.first <= to && from <= when.last && (isTold || !isWide)
}

function isWithin(day: Day | null, from: Day, to: Day): boolean {
  return day !== null && from <= day && day <= to
}

function countriesOf({ parties, place }: RecordEvent): readonly string[] {
  const codes = new Set(parties.map(({ actor }) => actor.country).filter((code) => code !== null))
  if (codes.size === 0 && place?.country) return [place.country]
  return codes.size === 0 || codes.size > mostCountries ? [many] : [...codes]
}

/** The speaker's own words, of a speaker who is known. */
function isQuotable({ mode, speaker, said, told }: ExportedStatement, { from, to }: Period): boolean {
  return mode !== 'indirect' && speaker !== null && isWithin(said ?? told.known, from, to)
}

function finish(code: string, draft: Draft, today: Day): BriefCountry {
  const events = [...draft.events].sort(byDay)
  const of = (section: BriefSection) => events.filter(({ event }) => sectionOf(event, today) === section)
  const statements = withoutCopies([...draft.statements].sort(byNews))
  return {
    code,
    name: code === many ? 'Many countries, or none known' : (countryByCode(code)?.name ?? code),
    events: {
      ahead: of('ahead'),
      happened: of('happened'),
      'fell-through': of('fell-through'),
      unheard: of('unheard'),
      unproven: of('unproven'),
    },
    disputed: events.filter(({ event }) => event.contradictions.length > 0),
    statements: statements.slice(0, mostStatements),
    more: Math.max(0, statements.length - mostStatements),
  }
}

function sectionOf(event: RecordEvent, today: Day): BriefSection {
  const standing = tellStanding(event, today)
  if (standing === 'under-way') return event.when?.last != null && event.when.last < today ? 'happened' : 'ahead'
  return standing
}

/** The same words of the same speaker in several reports are said once. */
function withoutCopies(statements: readonly ExportedStatement[]): ExportedStatement[] {
  const seen = new Set<string>()
  return statements.filter(({ speaker, words }) => {
    const key = `${speaker?.id}\u0000${words}`
    return !seen.has(key) && seen.add(key)
  })
}

function byDay({ event: a }: ExportedEvent, { event: b }: ExportedEvent): number {
  return compare(a.when?.first ?? '9999', b.when?.first ?? '9999') || compare(a.id, b.id)
}

function byNews(a: ExportedStatement, b: ExportedStatement): number {
  return compare(b.said ?? b.told.known ?? '', a.said ?? a.told.known ?? '') || compare(a.id, b.id)
}

function byName(a: BriefCountry, b: BriefCountry): number {
  if ((a.code === many) !== (b.code === many)) return a.code === many ? 1 : -1
  return compare(a.name, b.name)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
