import { sayDay, saySpan } from '../../export/say-days.ts'
import type { Actor } from '../../record/actor.ts'
import { findStays, newestStays } from '../../record/ask/find-stays.ts'
import type { Period } from '../../record/ask/list-told-events.ts'
import { addDays } from '../../record/day-number.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Trip, TripStatus } from '../../record/trips/trip.ts'
import { readToday } from '../../show/read-today.ts'
import { tell } from '../print.ts'
import { ChoiceError } from './choice-error.ts'
import { findActor } from './find-actor.ts'
import { findCountry } from './find-country.ts'
import { type OutputOptions, printList } from './print-list.ts'
import { tripView } from './show/trip-view.ts'
import { withReader } from './with-record.ts'

export interface TripsOptions extends OutputOptions {
  readonly record?: string
  readonly country?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly status?: readonly TripStatus[]
  readonly today?: string
  readonly limit: number
}

/** Days that are looked at where none are asked for and nobody is named. */
const usualDays = 365
/** Most events that are looked at, the newest ones. */
const mostEvents = 20_000

/** `readout trips [WHO]`: who stayed in which country abroad, oldest first. Returns the exit code. */
export function trips(name: string | undefined, options: TripsOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const who = name === undefined ? null : await findTraveller(name, store)
    const countries = await Promise.all((options.country ?? []).map(findCountry))
    const period = await choosePeriod(who, options, store)
    const { day } = readToday(options.today, Date.now())
    // Narrowed afterwards: where somebody went before and next tells when a stay began and ended.
    const asked = { who, countries, period, statuses: options.status, today: day, most: mostEvents }
    const { trips: found, more } = await findStays(store, asked)
    if (more)
      tell(
        `only the newest ${mostEvents} events were looked at; there are more: give a shorter period with --from and --to`,
      )
    await printList(newestInOrder(found, options.limit), tripView(nothing(options)), {
      ...options,
      limit: Number.POSITIVE_INFINITY,
    })
    return 0
  })
}

/** A person, or a country with all its people. Throws `ChoiceError` for anybody else, by an id too. */
async function findTraveller(name: string, store: RecordReader): Promise<Actor> {
  const actor = await findActor(name, store, ['person', 'country'])
  if (actor.kind === 'person' || actor.kind === 'country') return actor
  throw new ChoiceError(
    `“${name}” is neither a person nor a country`,
    'Name who travels: a person, or a country for all its people.',
  )
}

/** One person's events are few. All others' are asked for by days: without any, those of the record's last year and later. */
async function choosePeriod(who: Actor | null, { from, to }: TripsOptions, store: RecordReader): Promise<Period> {
  const given = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  if (from !== undefined || who?.kind === 'person') return given
  const last = to ?? (await store.about()).lastKnown
  if (last === null) return given
  const first = addDays(last, -usualDays)
  const days = to === undefined ? `from ${sayDay(first)} on, the last year of the record` : `of ${saySpan(first, to)}`
  tell(`stays ${days}; --from asks for more, WHO for all of one person`)
  return { ...given, from: first }
}

/** The newest ones, oldest first. */
async function* newestInOrder(found: readonly Trip[], limit: number): AsyncGenerator<Trip, void> {
  if (found.length > limit) tell(`these are the newest ${limit} of ${found.length}: raise --limit`)
  yield* newestStays(found, limit)
}

function nothing(options: TripsOptions): string {
  const narrow = (['country', 'from', 'to', 'status'] as const).filter((name) => options[name] !== undefined)
  const advice =
    narrow.length === 0 ? '' : ` Look wider by leaving out ${narrow.map((name) => `--${name}`).join(' or ')}.`
  return `no such stay abroad in the record.${advice}`
}
