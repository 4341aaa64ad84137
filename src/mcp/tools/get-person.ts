import { z } from 'zod'
import type { ActorDetail } from '../../api/actor.ts'
import { citedEventSchema, citeEvent, sayEvent } from '../cite-event.ts'
import { askOperation, type Desk } from '../desk.ts'
import { findWho } from '../find-who.ts'
import { quote } from '../quote.ts'
import { sayToday } from '../say-today.ts'
import { limit, today, todayGiven, who } from '../takes.ts'
import { sayTallies, tallySchema, tellTallies } from '../tell-tallies.ts'
import { tool } from '../tool.ts'

const gives = z.object({
  today: todayGiven,
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  country: z.string().nullable(),
  wikidata: z.string().nullable(),
  offices: z.array(
    z.object({
      title: z.string(),
      of: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      basis: z.enum(['reports', 'register']).describe('register: known beforehand, not from a report'),
    }),
  ),
  contacts: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        happened: z.int(),
        planned: z.int(),
        last: z.string().nullable(),
        next: z.string().nullable(),
      }),
    )
    .describe('Those with most first'),
  lastContact: citedEventSchema.nullable().describe('The last one that happened'),
  nextContact: citedEventSchema.nullable().describe('Planned: it has not happened'),
  byYear: z.array(z.object({ year: z.string(), happened: z.int(), planned: z.int(), other: z.int() })),
  claimedCounts: z.array(tallySchema),
  people: z.array(z.object({ id: z.string(), name: z.string(), reports: z.int() })).describe('Of a country'),
  screen: z.string().nullable(),
  more: z.boolean(),
})
type Answer = z.infer<typeof gives>

export const getPerson = tool({
  name: 'get_person',
  title: 'A person, country or body',
  description:
    'What the record has of one person, country or organisation: offices over time, whom they met how often, the last contact that happened and the next that is planned, counts by year.',
  takes: z.strictObject({ who: who('Whom'), today, limit: limit(20, 100).describe('Most contacts; default 20') }),
  gives,
  run: async ({ who: name, today: on, limit: most = 20 }, desk) => {
    const { id } = await findWho(name, desk)
    const query = on === undefined ? {} : { today: on }
    const detail = await askOperation<ActorDetail>(desk, 'getActor', { params: { id }, query })
    const answer = await tellActor(detail, most, desk)
    return { answer, words: say(answer) }
  },
})

async function tellActor(detail: ActorDetail, most: number, desk: Desk): Promise<Answer> {
  const { today: on, actor, offices, contacts, years, last, next, tallies, people } = detail
  const { id, kind, name, country, wikidata } = actor
  return {
    ...{ today: on, id, kind, name: quote(name, 120), country, wikidata },
    offices: offices.slice(-most).map(({ title, of, from, to, basis }) => ({
      ...{ title: quote(title, 120), of, from, to, basis },
    })),
    contacts: contacts.slice(0, most).map(({ other, happened, planned, last: past, next: coming }) => ({
      ...{ id: other.id, name: quote(other.name, 120), happened, planned, last: past, next: coming },
    })),
    lastContact: last && (await citeEvent(last, desk)),
    nextContact: next && (await citeEvent(next, desk)),
    byYear: years.slice(-50),
    claimedCounts: tellTallies(tallies, desk),
    people: people
      .slice(0, most)
      .map(({ actor: one, reports }) => ({ id: one.id, name: quote(one.name, 120), reports })),
    screen: desk.base === null ? null : `${desk.base}/actors/${encodeURIComponent(id)}`,
    more: [offices, contacts, people].some((all) => all.length > most),
  }
}

function say(answer: Answer): string {
  const { name, kind, country, id, offices, contacts, lastContact, nextContact, byYear, people, screen } = answer
  const what = [kind, country].filter(Boolean).join(', ')
  const held = offices.map(({ title, of, from, to, basis }) => {
    const time = from === null && to === null ? '' : `, ${from ?? '…'} to ${to ?? 'now, as far as is known'}`
    return `- ${title}${of === null ? '' : ` of ${of}`}${time} (by the ${basis === 'register' ? 'register' : 'reports'})`
  })
  const met = contacts.map(
    (one) =>
      `- ${one.name} [${one.id}]: ${one.happened} happened${one.last === null ? '' : `, last ${one.last}`}; ${one.planned} planned${one.next === null ? '' : `, next ${one.next}`}`,
  )
  return [
    sayToday(answer.today),
    `${name} (${what}), id ${id}`,
    ...(held.length > 0 ? ['Offices:', ...held] : []),
    ...(lastContact === null ? [] : ['Last contact that happened:', sayEvent(lastContact)]),
    ...(nextContact === null ? [] : ['Next contact that is planned:', sayEvent(nextContact)]),
    ...(met.length > 0 ? ['Contacts:', ...met] : ['No contacts in the record.']),
    ...(byYear.length > 0
      ? [
          `Events by year: ${byYear.map(({ year, happened, planned }) => `${year}: ${happened} happened, ${planned} planned`).join('; ')}`,
        ]
      : []),
    ...sayTallies(answer.claimedCounts),
    ...(people.length > 0 ? [`People: ${people.map((one) => `${one.name} [${one.id}]`).join(', ')}`] : []),
    ...(answer.more ? ['There is more: raise limit, up to 100.'] : []),
    ...(screen === null ? [] : [`Screen: ${screen}`]),
  ].join('\n')
}
