import { z } from 'zod'
import type { PairDetail } from '../../api/actor.ts'
import { citedEventSchema, citeEvent, sayEvent } from '../cite-event.ts'
import { askOperation, type Desk } from '../desk.ts'
import { findWho } from '../find-who.ts'
import { quote } from '../quote.ts'
import { sayToday } from '../say-today.ts'
import { today, todayGiven, who } from '../takes.ts'
import { sayTallies, tallySchema, tellTallies } from '../tell-tallies.ts'
import { tool } from '../tool.ts'

const counts = z.record(z.string(), z.int())
const gives = z.object({
  today: todayGiven,
  one: z.object({ id: z.string(), name: z.string() }),
  other: z.object({ id: z.string(), name: z.string() }),
  happened: z.int().describe('Contacts that happened'),
  planned: z.int(),
  byYear: counts.describe('Those that happened'),
  byKind: counts,
  first: citedEventSchema.nullable(),
  last: citedEventSchema.nullable().describe('The last that happened'),
  next: citedEventSchema.nullable().describe('Planned: it has not happened'),
  claimedCounts: z.array(tallySchema),
  screen: z.string().nullable(),
})
type Answer = z.infer<typeof gives>

export const getPair = tool({
  name: 'get_pair',
  title: 'Two together',
  description:
    'Contacts of two people or two states with each other: how many happened and are planned, first, last and next, by year and kind. For the list itself: find_events with both in “who” or “country”.',
  takes: z.strictObject({ one: who('One of them'), other: who('The other'), today }),
  gives,
  run: async ({ one, other, today: on }, desk) => {
    const params = { one: (await findWho(one, desk)).id, other: (await findWho(other, desk)).id }
    const query = on === undefined ? {} : { today: on }
    const answer = await tellPair(await askOperation<PairDetail>(desk, 'getPair', { params, query }), desk)
    return { answer, words: say(answer) }
  },
})

async function tellPair({ today: on, one, other, contact, tallies }: PairDetail, desk: Desk): Promise<Answer> {
  const cite = async (event: NonNullable<PairDetail['contact']>['first']) => event && citeEvent(event, desk)
  const address = `/pairs/${encodeURIComponent(one.id)}/${encodeURIComponent(other.id)}`
  return {
    today: on,
    one: { id: one.id, name: quote(one.name, 120) },
    other: { id: other.id, name: quote(other.name, 120) },
    happened: contact?.happened ?? 0,
    planned: contact?.planned ?? 0,
    byYear: contact?.byYear ?? {},
    byKind: contact?.byKind ?? {},
    first: await cite(contact?.first ?? null),
    last: await cite(contact?.last ?? null),
    next: await cite(contact?.next ?? null),
    claimedCounts: tellTallies(tallies, desk),
    screen: desk.base === null ? null : desk.base + address,
  }
}

function say({ today: on, one, other, happened, planned, byYear, byKind, first, last, next, ...rest }: Answer): string {
  const list = (some: Readonly<Record<string, number>>) =>
    Object.entries(some)
      .map(([name, number]) => `${name} ${number}`)
      .join(', ')
  return [
    sayToday(on),
    `${one.name} and ${other.name}: ${happened} contacts happened, ${planned} are planned, as far as the record knows.`,
    ...(happened > 0 ? [`By year: ${list(byYear)}. By kind: ${list(byKind)}.`] : []),
    ...(first === null ? [] : ['First:', sayEvent(first)]),
    ...(last === null ? [] : ['Last:', sayEvent(last)]),
    ...(next === null ? [] : ['Next, planned:', sayEvent(next)]),
    ...sayTallies(rest.claimedCounts),
    ...(rest.screen === null ? [] : [`Screen: ${rest.screen}`]),
  ].join('\n')
}
