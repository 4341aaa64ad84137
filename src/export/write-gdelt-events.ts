import type { Telling } from '../record/telling.ts'
import { goldsteinOf } from '../register/cameo-scale.ts'
import { type Coded, codeEvent } from './code-event.ts'
import type { ExportedEvent, ExportedReport, ExportOptions, RecordExport } from './exported.ts'
import { findActDay, findActMonth, findActYear } from './find-act-day.ts'
import { layInstant } from './lay-instant.ts'
import { layTabRow } from './lay-tab-row.ts'
import { numberEvent } from './number-event.ts'
import { type Dyad, pairParties, type Side } from './pair-parties.ts'
import { placeEvent } from './place-event.ts'
import { rememberReports } from './remember-reports.ts'
import { TallyLeftOut } from './tally-left-out.ts'

type Cell = string | number | null

const blank = (count: number): Cell[] => Array.from({ length: count }, () => null)

/** GDELT 2.0's events: 61 columns, no header, one row a dyad; what isn't known is empty. Heeds `alleged`. */
export async function* writeGdeltEvents(
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
    const first = exported.tellings[0] ?? null
    const report = first === null ? null : await reportOf(first.told.report)
    for (const dyad of pairParties(exported.event.parties, coded)) {
      yield layTabRow(
        [
          numberEvent(exported.event.id, dyad),
          ...dateCells(exported, coded),
          ...actorCells(dyad.source),
          ...actorCells(dyad.target),
          isRoot(first, report),
          ...codeCells(dyad),
          ...countCells(exported),
          ...blank(16),
          ...placeCells(exported),
          report === null ? null : layInstant(report.added),
          exported.tellings.find(({ told }) => told.url !== null)?.told.url ?? null,
        ],
        '',
      )
    }
  }
  leftOut.tell('gdelt', options)
}

/** SQLDATE only where the day is known; month and year where at least they are. FractionDate as GDELT's codebook has it. */
function dateCells({ event }: ExportedEvent, { act }: Coded): Cell[] {
  const day = findActDay(event, act)
  const month = findActMonth(event, act)
  const fraction = day === null ? null : (Number(day.slice(5, 7)) * 30 + Number(day.slice(8))) / 365
  return [
    day?.replaceAll('-', '') ?? null,
    month?.replaceAll('-', '') ?? null,
    findActYear(event, act),
    day === null || fraction === null ? null : (Number(day.slice(0, 4)) + Math.min(fraction, 0.9999)).toFixed(4),
  ]
}

function actorCells(side: Side | null): Cell[] {
  if (side === null) return blank(10)
  const { code, country, group, type } = side.code
  return [code, upper(side.party.actor.name), country, group, ...blank(3), type, ...blank(2)]
}

/** As GDELT has names: capitals without accents. */
function upper(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
}

/** 1 where the first report tells it in its lead: its title or first paragraph. Empty where that report's text isn't there. */
function isRoot(first: Telling | null, report: ExportedReport | null): Cell {
  if (first === null || report === null) return null
  const opening = report.text.indexOf('\n')
  const hasTitle = report.title !== null && report.text.slice(0, Math.max(opening, 0)) === report.title
  const lead = hasTitle ? report.text.indexOf('\n', opening + 1) : opening
  return first.span.start < (lead < 0 ? report.text.length : lead) ? 1 : 0
}

function codeCells({ cameo }: Dyad): Cell[] {
  const scale = goldsteinOf(cameo)
  return [cameo, cameo.slice(0, 3), cameo.slice(0, 2), quadOf(cameo), scale === null ? null : scale.toFixed(1)]
}

/** Roots 01 to 05 are verbal and 06 to 08 material cooperation, 09 to 13 verbal and 14 to 20 material conflict. */
function quadOf(cameo: string): number {
  const root = Number(cameo.slice(0, 2))
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4
}

function countCells({ event, tellings }: ExportedEvent): Cell[] {
  return [tellings.length, event.sources.length, event.reports, null]
}

/** Type 1 country, 3 US city, 4 city elsewhere; other places have a name and perhaps a country, and no type. */
function placeCells({ event }: ExportedEvent): Cell[] {
  const placed = placeEvent(event.place)
  if (placed === null) return blank(8)
  const { name, kind, country, fips, state, lat, lon } = placed
  const type = kind === 'country' ? 1 : kind !== 'city' ? null : state === null ? 4 : 3
  const full = kind === 'country' || country === null ? name : [name, state, country.name].filter(Boolean).join(', ')
  const region = kind === 'country' ? fips : state === null || fips === null ? null : `${fips}${state}`
  return [type, full, fips, region, null, lat, lon, kind === 'country' ? fips : null]
}
