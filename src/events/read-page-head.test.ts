import { expect, test } from 'vitest'
import { unbracket } from '../document/rule.ts'
import { readInput } from '../pipeline.ts'
import { pageHeadRules } from './page-head-rules.ts'

/** The lines, each a block, the first of them the title; read as of a Wednesday. */
function presenceIn(example: string): string | null {
  const { text, start } = unbracket(example.replaceAll(' / ', '\n'))
  const [title = '', ...lines] = text.split('\n')
  const html = lines.map((line) => `<p>${line}</p>`).join('')
  const { events, entities, report } = readInput({ html, title, published: '2026-11-25' })
  const event = events.find(({ rule }) => rule === 'events/page-head')
  if (!event) return null
  expect(report.text).toBe(text)
  if (start !== undefined) expect(event.mentions[0]?.start).toBe(start)
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  const who = event.participants.map(({ entity }) => nameOf(entity)).join(', ')
  return `${event.kind} ${event.status}: ${who} @ ${nameOf(event.place?.entity ?? '')} ${event.time?.edtf}`
}

const [rule] = pageHeadRules
test.each([...rule!.examples])('%s', (example, expected) => expect(presenceIn(example)).toBe(expected))
test.each([...rule!.not!])('not: %s', (example) => expect(presenceIn(example)).toBe(null))
