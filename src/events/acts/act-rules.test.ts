import { describe, expect, test } from 'vitest'
import type { Reading } from '../../document/reading.ts'
import { type Rule, unbracket } from '../../document/rule.ts'
import { readInput } from '../../pipeline.ts'
import { controlRules } from './control-rules.ts'
import { nounActRules } from './noun-act-rules.ts'
import { verbConflictRules } from './verb-conflict-rules.ts'
import { verbCooperationRules } from './verb-cooperation-rules.ts'

const rows: readonly Rule[] = [...verbCooperationRules, ...verbConflictRules, ...controlRules, ...nounActRules]
const read = (text: string) => readInput({ text, clean: false, published: '2024-05-15' })

/** All names of those with an active or passive role, in lower case. */
function named(reading: Reading, participants: Reading['events'][number]['participants'], passive: boolean): string {
  return participants
    .filter(({ role }) => (role === 'recipient') === passive)
    .map(({ entity }) => reading.entities.find(({ id }) => id === entity))
    .map((entity) =>
      [entity?.name, ...(entity?.mentions ?? []).map(({ start, end }) => reading.report.text.slice(start, end))].join(
        ' ',
      ),
    )
    .join(' | ')
    .toLowerCase()
}

describe.each(rows.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('%s', (example, expected) => {
    const reading = read(unbracket(example).text)
    const [kind, actor = '', recipient = ''] = /^(\w+) ?([^>]*?) ?(?:> (.+))?$/u.exec(expected)!.slice(1)
    const of = reading.events.filter((event) => event.kind === kind && event.rule === id)
    expect(of, `${reading.events.map((event) => `${event.kind} by ${event.rule}`)}`).not.toHaveLength(0)
    const names = of.map(
      ({ participants }) => `${named(reading, participants, false)} > ${named(reading, participants, true)}`,
    )
    expect(
      names.some((name) => name.split(' > ').join(' ').includes(actor.toLowerCase())),
      names.join('; '),
    ).toBe(true)
    if (recipient)
      expect(
        names.some((name) => name.split(' > ').at(-1)!.includes(recipient.toLowerCase())),
        names.join('; '),
      ).toBe(true)
  })

  test.each(rule.not ?? [])('not: %s', (text) => {
    expect(read(text).events.filter((event) => event.rule === id)).toEqual([])
  })
})
