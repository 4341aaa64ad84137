import { expect, test } from 'vitest'
import type { JobAnswer } from '../../../../src/api/adding.ts'
import { addBodySchema, textBodySchema } from '../../../../src/api/adding.ts'
import { mediaTypeOf } from './media-type.ts'
import { sayJob } from './say-job.ts'
import { toBody } from './to-body.ts'

test('what was pasted is taken by the API as text or as a page', () => {
  const text = toBody({ text: 'Kallaste flew home.', url: '', published: '' })
  expect(text).toEqual({ text: 'Kallaste flew home.' })
  const page = toBody({ text: ' <!DOCTYPE html><p>Hi', url: 'kura.example/1', published: '2026-03-01' })
  expect(page).toEqual({ html: ' <!DOCTYPE html><p>Hi', url: 'https://kura.example/1', published: '2026-03-01' })
  for (const body of [text, page]) {
    expect(addBodySchema.parse(body)).toEqual(body)
    expect(textBodySchema.parse(body)).toEqual(body)
  }
  expect(toBody({ text: '<3 from Oslo', url: '', published: '' })).toHaveProperty('text')
})

test('no file is sent as JSON: that would be a question in words', () => {
  for (const name of ['a.json', 'a.JSON', 'a'])
    expect(mediaTypeOf({ name, type: 'application/json' })).not.toMatch(/^application\/json\b/u)
  expect(mediaTypeOf({ name: 'reports.jsonl', type: '' })).toBe('application/x-ndjson')
  expect(mediaTypeOf({ name: 'letter.eml', type: 'text/x-odd' })).toBe('message/rfc822')
  expect(mediaTypeOf({ name: 'picture.odd', type: 'image/png' })).toBe('image/png')
})

test('a job says how far it is', () => {
  const none = { ...{ read: 0, fresh: 0, copies: 0, updated: 0, known: 0, failed: 0 }, eventsBegun: 0, eventsJoined: 0 }
  const job = (some: object) => ({ ...none, state: 'running', ...some }) as JobAnswer
  expect(sayJob(job({ state: 'waiting' }))).toBe('Others are read first.')
  expect(sayJob(job({ read: 12, fresh: 10, copies: 2, eventsBegun: 1400, eventsJoined: 3 }))).toBe(
    '12 read: 10 new, 2 copies · events: 1,400 new, 3 told again',
  )
  expect(sayJob(job({ failed: 1 }))).toBe('0 read: 1 failed')
})
