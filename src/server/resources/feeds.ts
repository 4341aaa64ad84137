import { z } from 'zod'
import { type FeedAnswer, feedBodySchema, feedSchema, feedsSchema } from '../../api/adding.ts'
import { operation } from '../operation.ts'
import { Refusal } from '../refusal.ts'

export const listFeeds = operation({
  id: 'listFeeds',
  method: 'get',
  path: '/feeds',
  scope: 'read',
  summary: 'Feeds, pages and sitemaps that are followed',
  params: z.object({}),
  query: z.object({}),
  body: 'none',
  answers: feedsSchema,
  unkept: true,
  answer: async ({ house }) => ({ rows: [...house.following.feeds()] }),
})

export const followFeed = operation({
  id: 'followFeed',
  method: 'post',
  path: '/feeds',
  scope: 'add',
  summary: 'Follows a feed, page or sitemap while the server runs, and again after it was started anew',
  description:
    'Asked politely: robots.txt is obeyed, one request at a time a host, at most every quarter of an hour. One that cannot be had says so in `problem`, and is tried again.',
  params: z.object({}),
  query: z.object({}),
  body: feedBodySchema,
  status: 201,
  answers: feedSchema,
  refusals: {
    409: 'too many are followed',
    422: 'no address that can be followed',
    503: 'the record cannot be written to',
  },
  answer: ({ body, house }): Promise<FeedAnswer> => house.following.follow(body.address),
})

export const dropFeed = operation({
  id: 'dropFeed',
  method: 'delete',
  path: '/feeds/{id}',
  scope: 'add',
  summary: 'Follows a feed no longer; its reports stay',
  params: z.object({ id: z.string().min(1).max(40) }),
  query: z.object({}),
  body: 'none',
  status: 204,
  answers: z.null(),
  refusals: { 404: 'no such feed', 503: 'the record cannot be written to' },
  answer: async ({ params: { id }, house }) => {
    if (await house.following.drop(id)) return null
    throw new Refusal(404, `no feed ${id} is followed`, 'GET /api/feeds lists those that are.')
  },
})
