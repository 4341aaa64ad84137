import type { Claim, Event, Quotation } from 'schema-dts'
import type { Role } from '../document/facts.ts'
import { statusWords } from '../document/kind-words.ts'
import { knowDays } from '../record/life/know-days.ts'
import type { RecordEvent } from '../record/record-event.ts'
import type { Party, Telling, ToldClaim } from '../record/telling.ts'
import { describeActor, describePlace } from './describe-actor-in-schema-org.ts'
import type { ExportedEvent } from './exported.ts'
import { iriOf, iriOfEvent, iriOfReport } from './iri.ts'
import { compact } from './json-array.ts'
import { plainLine, plainText } from './plain-text.ts'
import { sayDays } from './say-days.ts'
import { titleEvent } from './title-event.ts'

/** Schema.org knows four states of what is to come, and none of what has happened: that has no eventStatus. */
function eventStatusOf({ status, previous }: RecordEvent): Event['eventStatus' & keyof Event] | undefined {
  if (status === 'planned')
    return `https://schema.org/${previous.length > 0 ? 'EventRescheduled' : 'EventScheduled'}` as never
  if (status === 'postponed') return 'https://schema.org/EventPostponed' as never
  return status === 'cancelled' ? ('https://schema.org/EventCancelled' as never) : undefined
}

/** `startDate` and `endDate` only where the record knows them, to a day, a month or a year; "some time within" is said in words alone. */
function datesOf(event: RecordEvent): { startDate?: string; endDate?: string } {
  const { sort, first, last } = knowDays(event)
  if (sort === 'day' || sort === 'stretch') return { startDate: first!, endDate: last! }
  if (sort === 'since') return { startDate: first! }
  if (sort === 'until') return { endDate: last! }
  const plain = /^\d{4}(?:-\d\d)?$/u.test(event.when?.edtf ?? '')
  return plain ? { startDate: event.when!.edtf } : {}
}

/** The day it was last set for: the first of an interval, to the precision known. */
function previousStartDate({ previous }: RecordEvent): string | undefined {
  return /^\d{4}(?:-\d\d){0,2}/u.exec(previous.at(-1) ?? '')?.[0]
}

const organising: ReadonlySet<Role> = new Set(['host', 'mediator', 'issuer', 'actor', 'appointer'])
const attending: ReadonlySet<Role> = new Set(['visitor', 'host', 'participant', 'mediator', 'party'])
const undergoing: ReadonlySet<Role> = new Set(['recipient', 'holder'])

function actorsIn(parties: readonly Party[], roles: ReadonlySet<Role>) {
  return parties.filter((party) => roles.has(party.role)).map((party) => describeActor(party.actor))
}

/** An event that is to come, is going on, has happened or has fallen through. */
export function describeEvent(exported: ExportedEvent): Event {
  const { event, tellings } = exported
  const fields = {
    '@type': 'Event' as const,
    '@id': iriOfEvent(event.id),
    name: titleEvent(event),
    description: `${plainLine(event.words)} (${statusWords[event.status]}; ${sayDays(event)})`,
    eventStatus: eventStatusOf(event),
    ...datesOf(event),
    previousStartDate: previousStartDate(event),
    location: event.place === null ? undefined : describePlace(event.place),
    attendee: actorsIn(event.parties, attending),
    organizer: actorsIn(event.parties, organising),
    about: actorsIn(event.parties, undergoing),
    keywords: [`kind:${event.kind}`, `status:${event.status}`],
    superEvent: event.within === null ? undefined : { '@id': iriOfEvent(event.within) },
    subjectOf: tellings.map(describeTelling),
  }
  return compact(fields) as Event
}

/** The evidence: the words, and the report they stand in. */
function describeTelling({ words, told }: Telling): Quotation {
  return { '@type': 'Quotation', text: plainText(words), isPartOf: { '@id': iriOfReport(told.report, told.url) } }
}

/** What is alleged, conditional or denied is no Event in this layout, only a Claim: no program can take it for one that took place. */
export function describeUnproven({ event, tellings }: ExportedEvent): Claim {
  const fields = {
    '@type': 'Claim' as const,
    '@id': iriOfEvent(event.id),
    name: `${titleEvent(event)} (${statusWords[event.status]})`,
    text: plainText(event.words),
    author: tellings
      .flatMap((telling) => telling.claims.filter(({ stance }) => stance === 'asserts'))
      .map(({ by }) => describeActor(by)),
    about: event.parties.map((party) => describeActor(party.actor)),
    keywords: [`kind:${event.kind}`, `status:${event.status}`],
    appearance: tellings.map(({ told }) => ({ '@id': iriOfReport(told.report, told.url) })),
    citation: tellings.map(describeTelling),
  }
  return compact(fields) as Claim
}

/** Who announces, confirms, denies or doubts an event: a Claim about it. */
export function describeClaims({ event, tellings }: ExportedEvent): Claim[] {
  return tellings.flatMap((telling) =>
    telling.claims.map((claim, index) => describeClaim(event, telling, claim, `${telling.id}.${index + 1}`)),
  )
}

function describeClaim(event: RecordEvent, { told }: Telling, claim: ToldClaim, id: string): Claim {
  const fields = {
    '@type': 'Claim' as const,
    '@id': iriOf('claim', id),
    text: plainText(claim.words),
    author: describeActor(claim.by),
    datePublished: claim.on ?? undefined,
    about: { '@id': iriOfEvent(event.id) },
    keywords: [`stance:${claim.stance}`],
    appearance: { '@id': iriOfReport(told.report, told.url) },
  }
  return compact(fields) as Claim
}
