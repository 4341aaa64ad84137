import type { EventFormat, EventKind, EventStatus } from '../../document/facts.ts'
import { countryByCode } from '../../register/countries.ts'
import type { Actor } from '../actor.ts'
import { dayNumber } from '../day-number.ts'
import type { Day, Party, Telling, When } from '../telling.ts'
import type { Presence, ToldEvent } from './presence.ts'

/** Those who take part are in one place. */
const gatherings: ReadonlySet<EventKind> = new Set(['visit', 'meeting', 'talks', 'signing', 'mediation'])
const apart: ReadonlySet<EventFormat> = new Set(['phone', 'video', 'virtual'])
/** It is of one country and stands in another. */
const embassy = /\b(?:embassy|consulate|mission|ambassador|high commission)\b/iu
/** A longer time is a period in which a stay lies ("in June", "this year"), not its days. */
const longestStay = 14

const standings: { readonly [S in EventStatus]: Presence['told'] | null } = {
  occurred: 'done',
  ongoing: 'done',
  planned: 'planned',
  cancelled: 'off',
  postponed: 'off',
  negated: 'off',
  alleged: null,
  hypothetical: null,
}

/** What one telling says of its event, or a person's corrections in its stead. */
type Said = Pick<Telling, 'kind' | 'status' | 'format' | 'parties' | 'place' | 'when'>

/** Who was, or is to be, in which country abroad, as the tellings of the record's events have it. In their order. */
export function findPresences(told: readonly ToldEvent[]): Presence[] {
  return markItineraries(told.flatMap(presencesIn))
}

function presencesIn({ event, tellings }: ToldEvent): Presence[] {
  if (event.rejected || !gatherings.has(event.kind)) return []
  return tellings.flatMap((telling) => {
    const said = event.reviewed ? event : { ...telling, place: telling.place ?? event.place }
    return presencesOf(said, telling, event.id)
  })
}

function presencesOf(said: Said, telling: Telling, event: string): Presence[] {
  const { place, kind, format, status, parties } = said
  const told = standings[status]
  const country = place?.country ?? null
  if (place === null || country === null || told === null || embassy.test(place.name)) return []
  if (!gatherings.has(kind) || (format !== null && apart.has(format))) return []
  const travellers = parties.filter((party) => isTraveller(party, kind) && isAbroad(party.actor, country))
  return unique(travellers.map(({ actor }) => actor)).map((visitor) => ({
    visitor,
    country,
    place,
    event,
    report: telling.told.report,
    told,
    ...daysOf(said, telling.told.known),
    known: telling.told.known,
    isVisit: kind === 'visit',
    isPlan: told === 'planned' || (kind === 'visit' && status === 'ongoing' && said.when !== null),
    isFirm: kind === 'visit' ? status !== 'ongoing' : told === 'done' && place.kind !== 'country',
  }))
}

function isTraveller({ actor, role }: Party, kind: EventKind): boolean {
  return actor.kind === 'person' && (kind === 'visit' ? role === 'visitor' : role !== 'host')
}

/** Nobody whose country is unknown is known to be abroad; a territory of one's own state is home. */
function isAbroad(actor: Actor, country: string): boolean {
  return actor.country !== null && actor.country !== country && countryByCode(country)?.parent !== actor.country
}

function unique(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()]
}

function daysOf({ when, status, kind }: Said, known: Day | null): Pick<Presence, 'days' | 'reach'> {
  if (when === null || when.first === null || when.last === null) {
    // "is in Rome for talks": on the day of the report, as far as one knows.
    if (status !== 'ongoing' || kind !== 'visit' || known === null) return { days: null, reach: 'within' }
    return { days: { first: known, last: known }, reach: 'about' }
  }
  const { first, last, edtf } = when
  if (dayNumber(last) - dayNumber(first) >= longestStay) return { days: null, reach: 'within' }
  const stay = first === last || (kind === 'visit' && !isWeek(when))
  const reach = /[~?%]/u.test(edtf) ? 'about' : stay ? 'exact' : 'within'
  return { days: { first, last }, reach }
}

/** "next week", "this weekend": from a Monday or Saturday to a Sunday, reckoned from the day of the report. */
function isWeek({ first, last, basis }: When): boolean {
  if (basis === 'stated' || first === null || last === null) return false
  const weekday = (day: Day) => (dayNumber(day) + 3) % 7
  return weekday(last) === 6 && (weekday(first) === 0 || weekday(first) === 5)
}

/** "will travel to A, B and C from 3 to 8 May": the days are those of the whole journey, and each country has some of them. */
function markItineraries(presences: readonly Presence[]): Presence[] {
  const countries = new Map<string, Set<string>>()
  for (const presence of presences) {
    const key = journeyOf(presence)
    countries.set(key, (countries.get(key) ?? new Set()).add(presence.country))
  }
  return presences.map((presence) => {
    const { days } = presence
    const several = days !== null && days.first !== days.last && countries.get(journeyOf(presence))!.size > 1
    return several ? { ...presence, reach: 'within' } : presence
  })
}

function journeyOf({ visitor, days, report }: Presence): string {
  return [visitor.id, report, days?.first, days?.last].join(' ')
}
