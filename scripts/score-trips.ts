// Adds government releases to a fresh record and compares the trips it knows of with the official log.
//   npm run score:trips -- FOLDER          FOLDER: has data/releases/*.jsonl.gz and data/official-log/{trips,visits}.jsonl
//   npm run score:trips -- FOLDER --record FILE   ask this record, filled before, instead of filling one
//   npm run score:trips -- FOLDER --all    also list what is right
// What is measured, and why what is missed is missed: docs/trips.md. Exits 1 where a figure of the president and the secretary is below its floor.
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { addDays } from '../src/record/day-number.ts'
import { findTrips } from '../src/record/trips/find-trips.ts'
import type { Trip } from '../src/record/trips/trip.ts'
import { holdersNamed } from '../src/register/holders.ts'
import { overlapsDay } from '../src/register/term-on-day.ts'
import { compareTrips, type Figures, figuresOf } from './trips/compare-trips.ts'
import { isWho, type LoggedStay, readTrips, readVisits } from './trips/official-log.ts'
import { fillRecord, readEvents } from './trips/read-record.ts'
import { periodsOf, readReleases, tellOfStay } from './trips/tell-of-stay.ts'

const floors = { recall: 0.85, precision: 0.9, days: 0.9 }

const { values, positionals } = parseArgs({
  options: { record: { type: 'string' }, all: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const data = join(positionals[0] ?? '', 'data')
const files = globSync(join(data, 'releases', '*.jsonl.gz')).sort()
if (files.length === 0 || !existsSync(join(data, 'official-log'))) {
  console.error(
    'score-trips: give a data folder that has data/releases and data/official-log: npm run score:trips -- FOLDER',
  )
  process.exit(2)
}
const releases = readReleases(files)
const periods = periodsOf(releases)
const trips = await tripsOf(values.record)
console.log(`${releases.length} releases of ${periods.map(({ from, to }) => `${from} to ${to}`).join(' and ')}`)
const ours = measure('President and secretary of state abroad', readTrips)
measure('Leaders of other countries in the United States', readVisits)
process.exitCode =
  ours.recall >= floors.recall && ours.precision >= floors.precision && ours.daysNear >= floors.days ? 0 : 1

/** The record's trips, from a record filled for this by the command that users have. */
async function tripsOf(file: string | undefined): Promise<Trip[]> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-trips-'))
  try {
    const record = file ?? join(folder, 'record.db')
    if (file === undefined) fillRecord(record, files)
    return findTrips(await readEvents(record), addDays(periods.at(-1)!.to, 1))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(name: string, read: (folder: string, from: string, to: string) => LoggedStay[]): Figures {
  const stays = periods.flatMap(({ from, to }) => read(data, from, to))
  const happened = trips.filter(({ status }) => status === 'happened' || status === 'presumed').filter(isCovered)
  const mine = happened.filter((trip) => isOfLog(trip, stays))
  const comparison = compareTrips(stays, mine, (stay) => tellOfStay(stay, releases))
  const figures = figuresOf(comparison)
  console.log(`\n${name}: ${stays.length} logged stays, ${mine.length} trips of the record`)
  for (const [label, value] of figures.lines) console.log(`  ${label.padEnd(64)} ${value}`)
  for (const text of figures.misses(values.all)) console.log(`  ${text}`)
  return figures
}

/** Known to lie in a period that the releases cover, or not known when. */
function isCovered({ first, last, within }: Trip): boolean {
  const from = first ?? within?.first
  const to = last ?? within?.last
  return from === undefined || to === undefined || periods.some((period) => from <= period.to && to >= period.from)
}

/** The log has trips of the president and the secretary, and visits of those at the head of a state or government. */
function isOfLog({ visitor, country, first }: Trip, stays: readonly LoggedStay[]): boolean {
  if (!stays.some((stay) => stay.country === 'USA')) return stays.some(({ who }) => isWho(who, visitor))
  if (country !== 'USA') return false
  return (
    stays.some(({ who }) => isWho(who, visitor)) ||
    holdersNamed(visitor.name).some(
      (holder) =>
        holder.of === visitor.country &&
        /^head-of-/u.test(holder.role) &&
        (first === null || overlapsDay(holder, first)),
    )
  )
}
