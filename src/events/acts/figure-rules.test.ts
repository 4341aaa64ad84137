import { describe, expect, test } from 'vitest'
import { readInput } from '../../pipeline.ts'
import { figureRules } from './figure-rules.ts'

const acts = (text: string) => readInput({ text, clean: false, published: '2024-05-15' }).events.map(({ kind }) => kind)

describe.each(figureRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('%s', (example) => expect(acts(example)).toEqual([]))
  test.each(rule.not ?? [])('an act: %s', (text) => expect(acts(text)).not.toEqual([]))
})
