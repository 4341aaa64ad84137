import { z } from 'zod'
import { actorDetailSchema, actorsQuerySchema, actorsSchema } from '../../api/actor.ts'
import { todayParameter } from '../../api/filter.ts'
import { askToday } from '../ask-today.ts'
import { findActor } from '../find-actor.ts'
import { operation } from '../operation.ts'
import { showActorDetail } from '../show/show-actor-detail.ts'

export const listActors = operation({
  id: 'listActors',
  method: 'get',
  path: '/actors',
  scope: 'read',
  summary: 'Whom a name can mean, those most reports speak of first',
  params: z.object({}),
  query: actorsQuerySchema,
  body: 'none',
  answers: actorsSchema,
  answer: async ({ query: { name, limit, on }, house }) => ({
    rows: [...(await house.record.actorsNamed(name, limit, on))],
  }),
})

export const getActor = operation({
  id: 'getActor',
  method: 'get',
  path: '/actors/{id}',
  scope: 'read',
  summary: 'One person, country or body: offices, contacts, counts by year',
  description: 'By its id, the id of one that was merged into it, or the code of a country.',
  params: z.object({ id: z.string().min(1).max(300) }),
  query: z.object(todayParameter),
  body: 'none',
  answers: actorDetailSchema,
  refusals: { 404: 'nobody of this id' },
  answer: async ({ params, query, house }) =>
    showActorDetail(house.record, await findActor(house.record, params.id), askToday(house, query)),
})
