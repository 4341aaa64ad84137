import { expect, test } from 'vitest'
import type { FeedAnswer, JobAnswer } from '../../../src/api/adding.ts'
import { newerFeed, newerJob } from './newer-news.ts'

const feed = (checked: string | null) => ({ id: 'f1', checked }) as FeedAnswer
const job = (read: number, ended: string | null = null) => ({ id: 'j1', read, ended }) as JobAnswer

test('a feed that was looked at is not forgotten by an answer from before', () => {
  const [begun, looked, again] = [feed(null), feed('2026-11-24T10:00:00Z'), feed('2026-11-24T10:05:00Z')]
  expect(newerFeed(undefined, begun)).toBe(begun)
  expect([newerFeed(looked, begun), newerFeed(begun, looked)]).toEqual([looked, looked])
  expect([newerFeed(looked, again), newerFeed(again, looked)]).toEqual([again, again])
})

test('what is added goes on and ends, and never goes back', () => {
  const [waiting, running, done] = [job(0), job(3), job(3, '2026-11-24T10:00:00Z')]
  expect(newerJob(undefined, waiting)).toBe(waiting)
  expect([newerJob(running, waiting), newerJob(waiting, running)]).toEqual([running, running])
  expect([newerJob(done, running), newerJob(running, done)]).toEqual([done, done])
})
