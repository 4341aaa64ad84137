import type { Party, Telling } from '../record/telling.ts'
import { cowOf, ploverCountryOf } from '../register/country-codes.ts'
import { ploverType, type Quad } from '../register/plover-types.ts'
import { type Coded, codeEvent, contextsOf } from './code-event.ts'
import type { ExportedEvent, ExportedReport, ExportOptions, RecordExport } from './exported.ts'
import { findActDay } from './find-act-day.ts'
import { findSector } from './find-sector.ts'
import { layTabRow } from './lay-tab-row.ts'
import { placeEvent } from './place-event.ts'
import { rememberReports } from './remember-reports.ts'
import { splitSides } from './split-sides.ts'
import { TallyLeftOut } from './tally-left-out.ts'

/** POLECAT's columns (doi:10.7910/DVN/AJGVIT), in its order. */
export const polecatColumns = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...['Actor Name', 'Actor Country', 'Actor COW', 'Primary Actor Sector', 'Actor Sectors', 'Actor Title'],
  ...['Actor Name Raw', 'Wikipedia Actor ID'],
  ...['Recipient Name', 'Recipient Country', 'Recipient COW', 'Primary Recipient Sector', 'Recipient Sectors'],
  ...['Recipient Title', 'Recipient Name Raw', 'Wikipedia Recipient ID'],
  ...['Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID'],
  ...['Raw Placename', 'Feature Type'],
  ...['Source', 'Publication Date', 'Story People', 'Story Organizations', 'Story Locations', 'Language', 'Version'],
] as const

const quadNames: Readonly<Record<Quad, string>> = {
  1: 'VERBAL COOPERATION',
  2: 'MATERIAL COOPERATION',
  3: 'VERBAL CONFLICT',
  4: 'MATERIAL CONFLICT',
}

/** Name of the layout and coding, for the column Version: raised when either changes. */
const version = 'readout-polecat-1'
const unknown = 'None'

type Cell = string | number | null

/** POLECAT's layout: one row an event, `None` for what isn't known, lists joined with "; ". Heeds `alleged`. */
export async function* writePolecat(
  record: RecordExport,
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  const leftOut = new TallyLeftOut()
  const reportOf = rememberReports(record)
  yield layTabRow(polecatColumns, unknown)
  for await (const exported of record.events()) {
    const coded = codeEvent(exported.event, options)
    if (typeof coded === 'string') {
      leftOut.add(coded)
      continue
    }
    const best = exported.tellings.find(({ id }) => id === exported.event.best) ?? exported.tellings[0] ?? null
    const report = best === null ? null : await reportOf(best.told.report)
    yield layTabRow(
      [
        ...codeCells(exported, coded),
        ...sideCells(splitSides(exported.event.parties).actors, best),
        ...sideCells(splitSides(exported.event.parties).recipients, best),
        ...placeCells(exported, best),
        ...storyCells(best, report),
      ],
      unknown,
    )
  }
  leftOut.tell('polecat', options)
}

function codeCells({ event }: ExportedEvent, { act, plover, mode, cameo }: Coded): Cell[] {
  const type = ploverType(plover, mode)
  const score = type === null ? null : type.score.toFixed(1)
  const quad = type === null ? null : quadNames[type.quad]
  return [event.id, findActDay(event, act), plover, mode, score, quad, contextsOf(cameo).join('; ')]
}

function sideCells(parties: readonly Party[], best: Telling | null): Cell[] {
  const sectors = parties.map(findSector)
  return [
    list(parties.map(({ actor }) => actor.name)),
    list(parties.map(({ actor }) => (actor.country === null ? null : ploverCountryOf(actor.country)))),
    list(parties.map(({ actor }) => (actor.country === null ? null : cowOf(actor.country)))),
    sectors.find((sector) => sector !== null) ?? null,
    list(sectors),
    list(parties.map(({ office }) => office)),
    list(parties.map(({ actor }) => best?.parties.find((told) => told.actor.id === actor.id)?.actor.name ?? null)),
    null,
  ]
}

/** Joined so that the third of one list belongs to the third of another; null where nothing of it is known. */
function list(values: readonly (string | null)[]): string | null {
  if (values.every((value) => value === null)) return null
  return values.map((value) => value?.replaceAll(';', ',') ?? unknown).join('; ')
}

function placeCells({ event }: ExportedEvent, best: Telling | null): Cell[] {
  const placed = placeEvent(event.place)
  if (placed === null) return Array.from({ length: 10 }, () => null)
  const { name, kind, country, state, lat, lon } = placed
  const code = country === null ? null : ploverCountryOf(country.code)
  const feature = kind === 'country' ? 'PCLI' : kind === 'city' ? 'PPL' : null
  return [name, kind === 'city' ? name : null, null, state, code, lat, lon, null, best?.place?.name ?? null, feature]
}

function storyCells(best: Telling | null, report: ExportedReport | null): Cell[] {
  const named = (kinds: readonly string[]) => {
    const names = (report?.actors ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)
    return list([...new Set(names)])
  }
  return [
    best?.told.source ?? null,
    best?.told.known ?? null,
    ...[named(['person']), named(['organisation']), named(['country', 'place'])],
    languageOf(report?.language ?? null),
    version,
  ]
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** "English" for "en". */
function languageOf(code: string | null): string | null {
  return code === null || !/^[a-z]{2,3}$/u.test(code) ? null : (languages.of(code) ?? null)
}
