import type { Party, Telling } from '../record/telling.ts'
import { ploverCountryOf } from '../register/country-codes.ts'
import { ploverType } from '../register/plover-types.ts'
import { type Coded, codeEvent, contextsOf } from './code-event.ts'
import type { ExportedEvent, ExportedReport, ExportOptions, RecordExport } from './exported.ts'
import { findActDay, findLastDay } from './find-act-day.ts'
import { bodyOf, findSector } from './find-sector.ts'
import { placeEvent } from './place-event.ts'
import { countCharacters, countSentences } from './place-in-text.ts'
import { rememberReports } from './remember-reports.ts'
import { splitSides } from './split-sides.ts'
import { TallyLeftOut } from './tally-left-out.ts'

/**
 * PLOVER's JSON, one event a line, with the field names of its manual; fields that aren't known are absent, but `date`, which the manual
 * requires, is then null. Beside them stand `status`, `scheduled`, `reports` and `sources`, which PLOVER leaves room for. Heeds `alleged`.
 */
export async function* writePlover(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const leftOut = new TallyLeftOut()
  const reportOf = rememberReports(record)
  for await (const exported of record.events()) {
    const coded = codeEvent(exported.event, options)
    if (typeof coded === 'string') {
      leftOut.add(coded)
      continue
    }
    const best = exported.tellings.find(({ id }) => id === exported.event.best) ?? exported.tellings[0] ?? null
    const report = best === null ? null : await reportOf(best.told.report)
    const line = {
      ...eventFields(exported, coded),
      ...textFields(best, report),
      ...coderFields(record),
      ...ownFields(exported),
    }
    yield `${JSON.stringify(line, dropUnknown).replace(lineBreaks, escapeBreak)}\n`
  }
  leftOut.tell('plover', options)
}

/** JSON lets them stand, and some readers of lines break at them. */
const lineBreaks = /[\u0085\u2028\u2029]/gu
const escapeBreak = (mark: string) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What isn't known is absent. */
function dropUnknown(key: string, value: unknown): unknown {
  return value === null && key !== 'date' ? undefined : value
}

function eventFields({ event }: ExportedEvent, { act, plover, mode, cameo }: Coded): Record<string, unknown> {
  const { actors, recipients } = splitSides(event.parties)
  const type = ploverType(plover, mode)
  return {
    id: event.id,
    has_event: true,
    date: findActDay(event, act),
    enddate: findLastDay(event, act),
    actor: actors.map(describeParty),
    recipient: recipients.map(describeParty),
    event: [plover],
    event_loc: describePlace(event.place),
    event_text: [event.words],
    quad_code: type?.quad ?? null,
    event_scale: type?.score ?? null,
    mode: mode === null ? [] : [mode],
    context: contextsOf(cameo),
    link: event.within,
  }
}

function describeParty(party: Party): Record<string, unknown> {
  const { actor, office } = party
  return {
    code: codeOf(party),
    sector: findSector(party),
    entity_text: actor.name,
    identifier_id: actor.wikidata,
    identifier_text: actor.wikidata === null ? null : actor.name,
    office,
  }
}

/** The state's code; of an international body IGO. */
function codeOf({ actor }: Party): string | null {
  if (actor.country !== null) return ploverCountryOf(actor.country)
  return actor.kind === 'organisation' && bodyOf(actor)?.type === 'international' ? 'IGO' : null
}

/** GeoNames' field names, as the manual asks. */
function describePlace(place: ExportedEvent['event']['place']): Record<string, unknown> | null {
  const placed = placeEvent(place)
  if (placed === null) return null
  const { name, kind, country, state, lat, lon } = placed
  return {
    name,
    latitude: lat,
    longitude: lon,
    'feature code': kind === 'country' ? 'PCLI' : kind === 'city' ? 'PPL' : null,
    'country code': country?.alpha2 ?? null,
    cc3: country === null ? null : ploverCountryOf(country.code),
    'admin1 code': state,
  }
}

function textFields(best: Telling | null, report: ExportedReport | null): Record<string, unknown> {
  if (best === null) return {}
  return {
    text: best.words,
    text_info: report === null ? null : placeText(best, report),
    cite_info: {
      corpus: 'Readout',
      citation: best.told.report,
      url: best.told.url,
      title: best.told.title,
      language: report?.language ?? null,
      publication: best.told.source,
      coder: 'Readout',
      codebook: 'plover-0.7b1',
    },
  }
}

/** Number of the sentence and place of the words, in characters (code points), as PLOVER's readers count. */
function placeText({ span }: Telling, { text }: ExportedReport): Record<string, number> {
  const [start, end] = [countCharacters(text, span.start), countCharacters(text, span.end)]
  return { sequence: countSentences(text, span.start), start, end }
}

function coderFields({ made }: RecordExport): Record<string, unknown> {
  return { coder: 'Readout', coded_date: made.slice(0, 10), coded_time: made.slice(11) }
}

function ownFields({ event }: ExportedEvent): Record<string, unknown> {
  const isAhead = event.status === 'planned' || event.status === 'postponed'
  return {
    status: event.status,
    scheduled: isAhead ? (event.when?.edtf ?? null) : null,
    reports: event.reports,
    sources: event.sources,
  }
}
