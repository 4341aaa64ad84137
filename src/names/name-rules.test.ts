import { describe, expect, test } from 'vitest'
import { unbracket } from '../document/rule.ts'
import { findNames } from '../testing/find-names.ts'
import { nameRules } from './name-rules.ts'

const day = '2023-03-17'

describe.each(nameRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('reads %s', (example, expected) => {
    const { text, start, end } = unbracket(example)
    const found = findNames(text, day)
      .filter((entity) => entity.mentions.some((mention) => mention.start === start && mention.end === end))
      .map((entity) => ({ what: `${entity.kind} ${entity.name}`, rule: entity.rule }))
    expect(found).toContainEqual({ what: expected, rule: id })
  })
  for (const text of rule.not ?? [])
    test(`leaves ${text}`, () => expect(findNames(text, day).filter((entity) => entity.rule === id)).toEqual([]))
})
