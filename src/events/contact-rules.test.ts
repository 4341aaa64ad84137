import { describe, expect, test } from 'vitest'
import { setExampleScene } from '../testing/set-example-scene.ts'
import { contactRules } from './contact-rules.ts'
import { findEvents } from './find-events.ts'

/** The event whose trigger the brackets mark, in one line; null where there is none by a contact rule. */
function eventAt(example: string): string | null {
  const { scene, at } = setExampleScene(example)
  const token = scene.words.tokens[at]!
  const { events } = findEvents(scene)
  const event = events.find(
    ({ mentions, rule }) =>
      mentions.some(({ trigger }) => trigger.start <= token.start && token.end <= trigger.end) && isContact(rule),
  )
  if (!event) return null
  const nameOf = (id: string): string => scene.entities.find((entity) => entity.id === id)?.name ?? id
  const who = event.participants
    .filter(({ role }) => role !== 'host')
    .map(({ entity }) => nameOf(entity))
    .sort()
    .join(', ')
  return `${event.kind} ${event.status}: ${who}${event.place ? ` @ ${nameOf(event.place.entity)}` : ''}`
}

const ids = new Set(contactRules.map(({ id }) => id))
const isContact = (rule: string): boolean => ids.has(rule)

describe.each(contactRules)('$id', ({ examples, not }) => {
  test.each([...examples])('%s', (sentence, expected) => expect(eventAt(sentence)).toBe(expected))
  test.each([...(not ?? [])])('not: %s', (sentence) => expect(eventAt(sentence)).toBe(null))
})
