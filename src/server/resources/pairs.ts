import { z } from 'zod'
import { pairDetailSchema, pairsQuerySchema, pairsSchema } from '../../api/actor.ts'
import { todayParameter } from '../../api/filter.ts'
import { findPairs } from '../../record/ask/find-pairs.ts'
import { askToday } from '../ask-today.ts'
import { findActor } from '../find-actor.ts'
import { operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'
import { remember } from '../remember.ts'
import { showContact } from '../show/show-contact.ts'
import { showTally } from '../show/show-tally.ts'
import { showYears } from '../show/show-years.ts'
import { takePage } from '../take-page.ts'

export const listPairs = operation({
  id: 'listPairs',
  method: 'get',
  path: '/pairs',
  scope: 'read',
  summary: 'The last contact of every pair of states, the latest first',
  params: z.object({}),
  query: pairsQuerySchema,
  body: 'none',
  answers: pairsSchema,
  answer: async ({ query, house }) => {
    const { day } = askToday(house, query)
    const found = findPairs(await remember(house.record, 'last contacts', () => house.record.lastContacts()), query)
    const { rows, next } = takePage(found, query, ({ one, other }) => `${one.id}.${other.id}`, 20)
    return { rows: await Promise.all(rows.map((contact) => showContact(house.record, contact, day))), next }
  },
})

export const getPair = operation({
  id: 'getPair',
  method: 'get',
  path: '/pairs/{one}/{other}',
  scope: 'read',
  summary: 'Two together: contacts, last and next, counts by year',
  params: z.object({ one: z.string().min(1).max(300), other: z.string().min(1).max(300) }),
  query: z.object(todayParameter),
  body: 'none',
  answers: pairDetailSchema,
  refusals: { 404: 'nobody of one of these ids' },
  answer: async ({ params, query, house, house: { record } }) => {
    const today = askToday(house, query)
    const one = await findActor(record, params.one)
    const other = await findActor(record, params.other)
    if (one.id === other.id) throw new Refusal(400, `${params.one} and ${params.other} are one`, 'Name two who differ.')
    const [contact] = await record.contacts(one.id, other.id)
    return {
      ...{ today, one, other },
      contact: contact ? await showContact(record, contact, today.day) : null,
      years: showYears(await record.countYears(one.id, other.id)),
      tallies: (await record.tallies(one.id, other.id)).map(showTally),
    }
  },
})
