import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../document/report.ts'
import { makeReport } from '../../testing/make-report.ts'
import { assignStory } from './assign-story.ts'
import { compareStories } from './compare-stories.ts'
import { groupStories } from './group-stories.ts'
import { makeStoryKeys } from './make-story-keys.ts'
import { makeStoryVector } from './make-story-vector.ts'
import { packStory, unpackStory } from './pack-story.ts'
import { joinStories, startStory } from './story.ts'
import { weighWord } from './weigh-word.ts'

const ferry = [
  'Ferry sinks off Zanzibar\nA ferry carrying 300 passengers sank off Zanzibar on Tuesday, the island’s coast guard said, and divers searched the hull of the Mwangaza for survivors.\nAt least 41 people were rescued by fishermen from Nungwi.',
  'Divers search wreck of Mwangaza\nDivers on Wednesday searched the ferry Mwangaza, which went down near Zanzibar with some 300 passengers. Fishermen from the village of Nungwi pulled dozens out of the water.',
  'Zanzibar mourns after ferry disaster\nFlags flew at half mast in Zanzibar after the sinking of the Mwangaza. The coast guard said the ferry had carried twice the passengers it was allowed.',
]
const summit = [
  'Leaders of the lake states meet in Entebbe\nThe presidents of Uganda and Tanzania met in Entebbe on Tuesday to settle fishing rights on Lake Victoria.',
  'Lake Victoria pact near, say Uganda and Tanzania\nUganda and Tanzania are close to a pact on fishing rights, officials said in Entebbe after the presidents’ talks about Lake Victoria.',
]
const cricket = [
  'Rain saves Harare Kings\nRain ended the cricket final between Harare Kings and the Bulawayo Rhinos after 31 overs.',
]
const all = [...ferry, ...summit, ...cricket].map((text, at) => ({
  id: `r${at}`,
  vector: makeStoryVector(makeReport(text, '2022-03-15')),
}))
const expected = [['r0', 'r1', 'r2'], ['r3', 'r4'], ['r5']]

describe('stories', () => {
  test('reports on the same thing are together, others apart', () => {
    expect(groupStories(all)).toEqual(expected)
  })

  test('in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (reports) => {
        const groups = groupStories(reports).map((ids) => [...ids].sort())
        expect(groups.sort((a, b) => (a[0]! < b[0]! ? -1 : 1))).toEqual(expected)
      }),
    )
  })

  test('a report that shows two stories to be one joins them', () => {
    const [first, second, third] = all.map(({ vector }) => vector)
    const decision = assignStory(second!, [startStory('a', first!), startStory('b', third!)], 'new')
    expect([decision.story, ...decision.absorbs].sort()).toEqual(['a', 'b'])
    expect(decision.after.reports).toBe(3)
    expect(decision.why).toContain('mwangaza')
  })

  test('the same words a month later are less alike', () => {
    const vector = (text: string, day: string) => makeStoryVector(makeReport(text, day))
    const a = startStory('a', vector(summit[0]!, '2022-03-15'))
    const near = startStory('b', vector(summit[1]!, '2022-03-17'))
    const far = startStory('c', vector(summit[1]!, '2022-05-15'))
    expect(compareStories(a, far).likeness).toBeLessThan(compareStories(a, near).likeness / 2)
  })

  test('likeness is the mean of all pairs', () => {
    const [a, b, c] = all.slice(0, 3).map(({ id, vector }) => startStory(id, vector))
    const pair = compareStories(joinStories(a!, b!), c!).likeness
    expect(pair).toBeCloseTo((compareStories(a!, c!).likeness + compareStories(b!, c!).likeness) / 2, 10)
  })

  test('reports that share no telling word share no key', () => {
    const keys = new Set(makeStoryKeys(all[0]!.vector))
    expect(makeStoryKeys(all[5]!.vector).some((key) => keys.has(key))).toBe(false)
    expect(makeStoryKeys(all[1]!.vector).some((key) => keys.has(key))).toBe(true)
  })

  test('in another language names tell, and common words do not', () => {
    const german: Report = { ...makeReport('Wie der Sprecher von Nungwi sagte, war das nicht so.'), language: 'de' }
    expect(makeStoryVector(german).terms.map(([term]) => term)).not.toContain('nicht')
    expect(makeStoryVector(german).terms.map(([term]) => term)).toContain('nungwi')
  })

  test('words of diplomacy weigh less than names of places', () => {
    expect(weighWord('secretari')).toBeLessThan(weighWord('zanzibar') / 3)
    expect(weighWord('2022')).toBeLessThan(weighWord('zanzibar') / 3)
  })

  test('a story comes back from its bytes as it was', () => {
    const stories = all.map(({ id, vector }) => startStory(id, vector))
    const joined = stories.reduce((sum, story) => joinStories(sum, story))
    for (const story of [...stories, joined, startStory('x', makeStoryVector(makeReport('')))])
      expect(unpackStory(story.id, packStory(story))).toEqual(story)
    expect(() => unpackStory('x', new TextEncoder().encode('no story'))).toThrow(RangeError)
  })

  test('any text has a vector of length one or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { terms } = makeStoryVector(makeReport(text))
        const length = Math.hypot(...terms.map(([, weight]) => weight))
        expect(terms.length === 0 || Math.abs(length - 1) < 0.01).toBe(true)
      }),
    )
  })
})
