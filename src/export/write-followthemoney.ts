import { createHash } from 'node:crypto'
import { statusWords } from '../document/kind-words.ts'
import type { Actor } from '../record/actor.ts'
import { knowDays } from '../record/life/know-days.ts'
import type { Party } from '../record/telling.ts'
import { countryByCode } from '../register/countries.ts'
import type { ExportedEvent, ExportedReport, ExportOptions, RecordExport } from './exported.ts'
import { listEvidence, sayClaims } from './list-evidence.ts'
import { plainLine } from './plain-text.ts'
import { sayDays } from './say-days.ts'
import { shownEvents } from './shown-events.ts'
import { tellStanding } from './tell-standing.ts'
import { titleEvent } from './title-event.ts'
import { webAddress } from './web-address.ts'

/** An entity as FollowTheMoney's tools read it, one a line. */
interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** Longest value that FollowTheMoney's model takes for a name and for a string. */
const longestName = 384

/**
 * FollowTheMoney entities as JSON lines: Article, Person, Organization, PublicBody, Position, Occupancy, Mention, Event. The model has no status:
 * what has not happened says so at the head of its name and in `keywords`; what nobody vouches for is left out and counted.
 */
export async function* writeFollowTheMoney(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const seen = new Set<string>()
  let unproven = 0
  for await (const report of record.reports())
    for (const entity of entitiesOfReport(report)) yield* writeOnce(entity, seen)
  for await (const exported of shownEvents(record)) {
    const standing = tellStanding(exported.event, record.today)
    if (standing === 'unproven') unproven++
    else for (const entity of entitiesOfEvent(exported, standing)) yield* writeOnce(entity, seen)
  }
  if (unproven > 0)
    options.tell?.(`${unproven} events left out: only claimed, considered, or said not to have happened`)
}

function* writeOnce(entity: FtmEntity, seen: Set<string>): Generator<string, void, undefined> {
  if (seen.has(entity.id)) return
  seen.add(entity.id)
  yield `${JSON.stringify(entity)}\n`
}

/** Ids are made of the record's own, so that the same thing has the same id in every export. */
function idOf(sort: string, ...parts: readonly string[]): string {
  return `readout-${createHash('sha256')
    .update([sort, ...parts].join('\u0000'))
    .digest('hex')
    .slice(0, 40)}`
}

function make(
  id: string,
  schema: string,
  values: Readonly<Record<string, string | null | readonly (string | null)[]>>,
): FtmEntity {
  const properties = Object.entries(values).flatMap(([name, value]) => {
    const kept = [value].flat().filter((item): item is string => item !== null && item !== '')
    return kept.length === 0 ? [] : [[name, [...new Set(kept)]] as const]
  })
  return { id, schema, properties: Object.fromEntries(properties) }
}

function* entitiesOfReport(report: ExportedReport): Generator<FtmEntity, void, undefined> {
  const id = idOf('report', report.id)
  const day = /^\d{4}(?:-\d\d){0,2}$/u.exec(report.published ?? '')?.[0] ?? null
  yield make(id, 'Article', {
    fileName: name(report.title ?? report.id),
    title: name(report.title ?? ''),
    author: report.bylines.map(name),
    publisher: name(report.publisher ?? report.source),
    publishedAt: day,
    sourceUrl: webAddress(report.url),
    language: report.language === null ? null : threeLetters(report.language),
  })
  for (const actor of report.actors) {
    const schema = schemaOf(actor)
    if (schema === null) continue
    yield entityOfActor(actor, schema)
    const mention = { document: id, resolved: idOf('actor', actor.id), name: name(actor.name), detectedSchema: schema }
    yield make(idOf('mention', report.id, actor.id), 'Mention', {
      ...mention,
      contextCountry: countryOf(actor.country),
    })
  }
}

/** The model wants ISO 639-2 codes; where a code of two letters has none here, the language is left out. */
function threeLetters(language: string): string | null {
  const codes = {
    ar: 'ara',
    de: 'deu',
    en: 'eng',
    es: 'spa',
    fa: 'fas',
    fr: 'fra',
    it: 'ita',
    ja: 'jpn',
    ko: 'kor',
    pt: 'por',
    ru: 'rus',
    tr: 'tur',
    uk: 'ukr',
    zh: 'zho',
  }
  return Object.entries(codes).find(([two]) => two === language)?.[1] ?? null
}

/** A state that acts is a public body; groups without a name, places, papers and occasions are no legal entities. */
function schemaOf({ kind }: Actor): 'Person' | 'Organization' | 'PublicBody' | null {
  if (kind === 'person') return 'Person'
  if (kind === 'country') return 'PublicBody'
  return kind === 'organisation' ? 'Organization' : null
}

function entityOfActor(actor: Actor, schema: string): FtmEntity {
  return make(idOf('actor', actor.id), schema, {
    name: name(actor.name),
    country: countryOf(actor.country),
    wikidataId: actor.kind === 'country' ? null : actor.wikidata,
  })
}

/** ISO 3166-1 alpha-2 in lower case, as the model has them; Kosovo is XK. */
function countryOf(code: string | null): string | null {
  const country = code === null ? null : countryByCode(code)
  return country === null || country.historical ? null : country.alpha2.toLowerCase()
}

function* entitiesOfEvent(exported: ExportedEvent, standing: string): Generator<FtmEntity, void, undefined> {
  const { event, tellings } = exported
  const known = event.parties.filter(({ actor }) => schemaOf(actor) !== null)
  for (const party of known) {
    yield entityOfActor(party.actor, schemaOf(party.actor)!)
    yield* entitiesOfOffice(party, event.lastKnown)
  }
  const { sort, first, last } = knowDays(event)
  const isExact = sort === 'day' || sort === 'stretch'
  const title = titleEvent(event)
  const happened = standing === 'happened' || standing === 'under-way'
  yield make(idOf('event', event.id), 'Event', {
    name: name(
      happened
        ? title
        : `${standing === 'unheard' ? 'planned, not heard of since' : statusWords[event.status]}: ${title}`,
    ),
    keywords: [`kind:${event.kind}`, `status:${event.status}`],
    summary: `${statusWords[event.status]}; ${sayDays(event)}`,
    description: [...listEvidence(exported).map(({ words, source }) => `“${words}” (${source})`), sayClaims(tellings)],
    startDate: isExact || sort === 'since' ? first : null,
    endDate: isExact || sort === 'until' ? last : null,
    location: event.place === null ? null : plainLine(event.place.name).slice(0, 250),
    country: countryOf(event.place?.country ?? null),
    involved: known.map(({ actor }) => idOf('actor', actor.id)),
    organizer: known.filter(({ role }) => role === 'host').map(({ actor }) => idOf('actor', actor.id)),
    proof: tellings.map(({ told }) => idOf('report', told.report)),
    sourceUrl: tellings.map(({ told }) => webAddress(told.url)),
    recordId: event.id,
  })
}

/** The office a person is said to bear, on the day of the last report that says so. */
function* entitiesOfOffice({ actor, office }: Party, known: string | null): Generator<FtmEntity, void, undefined> {
  if (actor.kind !== 'person' || office === null) return
  const post = idOf('office', office, actor.country ?? '')
  yield make(post, 'Position', { name: name(office), country: countryOf(actor.country) })
  yield make(idOf('occupancy', actor.id, post), 'Occupancy', { holder: idOf('actor', actor.id), post, date: known })
}

function name(text: string): string {
  return plainLine(text).slice(0, longestName).toWellFormed()
}
