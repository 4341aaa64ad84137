import { describe, expect, test } from 'vitest'
import { unbracket } from '../document/rule.ts'
import { say } from '../testing/say-statements.ts'
import { channelRules } from './channel-rules.ts'
import { verbCues } from './cue-rules.ts'
import { labelRules } from './label-rules.ts'
import { nounCues } from './noun-cue-rules.ts'
import { placeRules } from './place-rules.ts'

const cueRules = [...verbCues, ...nounCues, ...placeRules]

describe.each(cueRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has examples', () => expect(rule.examples.length).toBeGreaterThan(0))
  test.each(rule.examples)('reads %s', (example, speaker) => {
    const { text, start, end } = unbracket(example)
    const found = say(text).map((one) => ({ content: one.content, speaker: one.speaker, rule: one.rule }))
    expect(found).toContainEqual({ content: text.slice(start, end), speaker, rule: id })
  })
  for (const text of rule.not ?? []) {
    test(`leaves ${text}`, () => expect(say(text).filter((one) => one.rule === id)).toEqual([]))
  }
})

describe.each(labelRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('reads %s', (example, content) => {
    const { text, start, end } = unbracket(example)
    const other =
      id === 'quotes/transcript'
        ? `${text}\nQUESTION: And then?`
        : id === 'quotes/labelled'
          ? `A vote is near.\n${text}`
          : text
    const found = say(other).find((one) => one.rule === id)
    expect(found?.speaker).toBe(text.slice(start, end))
    expect(found?.content).toBe(content.replace(/^“|”$/gu, ''))
  })
  for (const text of rule.not ?? [])
    test(`leaves ${text}`, () => expect(say(text).filter((one) => one.rule === id)).toEqual([]))
})

describe.each(channelRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples)('reads %s', (example, channel) => {
    const { text, start, end } = unbracket(example)
    const match = [...text.matchAll(rule.pattern)][0]
    expect(match?.[0]).toBe(text.slice(start, end))
    expect(rule.read(match?.groups ?? {}, undefined)).toBe(channel)
    expect(say(text).some((one) => one.channel === channel)).toBe(true)
  })
  for (const text of rule.not ?? []) test(`leaves ${text}`, () => expect([...text.matchAll(rule.pattern)]).toEqual([]))
})
