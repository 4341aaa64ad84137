import { describe, expect, test } from 'vitest'
import { makeReport } from '../../testing/make-report.ts'
import { compareDeeds, makeDeedMention } from './compare-deeds.ts'
import { groupDeeds } from './group-deeds.ts'
import { makeStoryVector } from './make-story-vector.ts'

const raid = makeStoryVector(
  makeReport('Police raided a warehouse in Almere and seized forged stamps of the Grenadine post.'),
)
const trial = makeStoryVector(
  makeReport('A court in Breda heard how Anouk Vrolijk forged banknotes with a printer in her barn.'),
)
const mention = (head: string, words: string, report = raid) => makeDeedMention(head, words.split(' '), report)

const seized = mention('seize', 'police forged grenadine stamps almere warehouse')
const again = mention('seize', 'officers grenadine stamps were almere on friday')
const banknotes = mention('seize', 'printer barn vrolijk banknotes', trial)

describe('deeds', () => {
  test('one word with the same things around it is one deed', () => {
    expect(groupDeeds([seized, banknotes, again])).toEqual([[0, 2], [1]])
    expect(compareDeeds(seized, again)).toBeGreaterThan(compareDeeds(seized, banknotes))
  })

  test('another word is another deed', () => {
    expect(groupDeeds([seized, mention('forge', 'police forged grenadine stamps almere warehouse')])).toEqual([
      [0],
      [1],
    ])
  })

  test('words that are said of anything need more agreement', () => {
    const pair = (head: string) => [
      mention(head, 'forged stamps almere'),
      mention(head, 'warehouse almere owner friday'),
    ]
    expect(groupDeeds(pair('seize'))).toEqual([[0, 1]])
    expect(groupDeeds(pair('say'))).toEqual([[0], [1]])
  })

  test('none are none', () => expect(groupDeeds([])).toEqual([]))
})
