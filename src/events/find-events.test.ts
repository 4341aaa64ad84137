import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Event } from '../document/facts.ts'
import { setExampleScene } from '../testing/set-example-scene.ts'
import { findEvents } from './find-events.ts'
import type { Scene } from './scene.ts'

const contacts = new Set(['visit', 'meeting', 'call', 'talks', 'mediation', 'signing', 'publication', 'appointment'])

/** Contacts in one line each: "v1 visit planned: Xi Jinping visitor, … @ Moscow 2026-11-30/2026-12-02 [Kremlin announces] in v2". */
function readContacts(text: string): string[] {
  const { scene } = setExampleScene(text)
  return findEvents(scene)
    .events.filter(({ kind }) => contacts.has(kind))
    .map((event) => describeEvent(scene, event))
}

function describeEvent({ entities }: Scene, event: Event): string {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id
  const who = event.participants
    .map(({ entity, role }) => `${nameOf(entity)}${role === 'participant' ? '' : ` ${role}`}`)
    .join(', ')
  const place = event.place ? ` @ ${nameOf(event.place.entity)}` : ''
  const time = event.time ? ` ${event.time.edtf}` : ''
  const claims = event.claims.map(({ by, stance }) => ` [${nameOf(by)} ${stance}]`).join('')
  return `${event.kind} ${event.status}: ${who}${place}${time}${claims}${event.within ? ` in ${event.within}` : ''}`
}

describe('one event, however often it is spoken of', () => {
  test('a visit, its dates and its host from three sentences', () => {
    expect(
      readContacts(
        'Chinese leader Xi Jinping heads to Moscow next week. The Kremlin said his visit will last from Monday to Tuesday and is at the invitation of Vladimir Putin. The visit comes at a tense time.',
      ),
    ).toEqual([
      'visit planned: Xi Jinping visitor, Vladimir Putin host @ Moscow 2026-11-30/2026-12-01 [Kremlin announces]',
    ])
  })
  test('a schedule is one event a sitting, each within the visit', () => {
    expect(
      readContacts(
        'Xi Jinping will travel to Moscow next week to meet Vladimir Putin. On Monday, Xi and Putin will begin a one-on-one meeting, followed by a lunch, and the negotiations are scheduled for Tuesday.',
      ),
    ).toEqual([
      'visit planned: Xi Jinping visitor @ Moscow 2026-11-30/2026-12-06',
      'meeting planned: Xi Jinping, Vladimir Putin @ Moscow 2026-11-30 in v1',
      'meeting planned: Xi Jinping, Vladimir Putin @ Moscow 2026-11-30 in v1',
      'talks planned: Xi Jinping, Vladimir Putin @ Moscow 2026-12-01 in v1',
    ])
  })
  test('different days are different meetings', () => {
    expect(
      readContacts(
        'Joe Biden met Olaf Scholz in Berlin on Monday. Joe Biden met Olaf Scholz in Washington in March 2024.',
      ),
    ).toEqual([
      'meeting occurred: Joe Biden, Olaf Scholz @ Berlin 2026-11-23',
      'meeting occurred: Joe Biden, Olaf Scholz @ Washington 2024-03',
    ])
  })
  test('what is planned is not what happened', () => {
    expect(
      readContacts('Joe Biden met Olaf Scholz on Monday. Joe Biden will meet Olaf Scholz again on Friday.'),
    ).toEqual([
      'meeting occurred: Joe Biden, Olaf Scholz 2026-11-23',
      'meeting planned: Joe Biden, Olaf Scholz 2026-11-27',
    ])
  })
  test('a plan that is called off is one event', () => {
    expect(readContacts('Rishi Sunak was due to visit Tokyo on Friday. On Wednesday he cancelled the visit.')).toEqual([
      'visit cancelled: Rishi Sunak visitor @ Tokyo 2026-11-27',
    ])
  })
})

describe('who claims it', () => {
  test('a denial keeps the meeting alleged', () => {
    expect(readContacts('Tehran denied that Hossein Amirabdollahian had met Antony Blinken in Geneva.')).toEqual([
      'meeting alleged: Hossein Amirabdollahian, Antony Blinken @ Geneva [Iran denies]',
    ])
  })
  test('two sides announce one visit', () => {
    expect(
      readContacts(
        'Emmanuel Macron will visit Beijing in December. The trip was announced by both Paris and Beijing.',
      )[0],
    ).toContain('[France announces]')
  })
  test('what the report says itself needs no asserting', () => {
    expect(readContacts('Joe Biden met Olaf Scholz in Berlin. Scholz said he met Biden in Berlin.')).toEqual([
      'meeting occurred: Joe Biden, Olaf Scholz @ Berlin',
    ])
  })
})

describe('tallies', () => {
  test('a count is no event', () => {
    const { scene } = setExampleScene('Xi Jinping has met Vladimir Putin 40 times since 2012.')
    const { events, tallies } = findEvents(scene)
    expect(events.filter(({ kind }) => contacts.has(kind))).toEqual([])
    expect(tallies.map(({ kind, count, participants }) => [kind, count, participants.length])).toEqual([
      ['meeting', 40, 2],
    ])
  })
  test('but its latest is', () => {
    expect(
      readContacts('Xi Jinping has met Vladimir Putin 40 times, most recently in May during a summit in Kazan.')[0],
    ).toContain('meeting occurred: Xi Jinping, Vladimir Putin @ Kazan')
  })
})

const words = fc.constantFrom(
  ...'Xi Jinping Joe Biden Moscow Paris will has had not met meet visit visits visited to in the a of and , . “ ” said denied that talks meeting call phone plans for cancelled on Monday Friday if before after without their two leaders Kremlin announced by which 39 times signed treaty'.split(
    ' ',
  ),
)

describe('laws on any text', () => {
  test('evidence lies in the text, ids are unique, the same text reads the same', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ') || '.'
        const { scene } = setExampleScene(text)
        const { events } = findEvents(scene)
        expect(findEvents(scene).events).toEqual(events)
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
        for (const event of events)
          for (const { start, end, trigger } of event.mentions) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(trigger.start).toBeGreaterThanOrEqual(start)
            expect(trigger.end).toBeLessThanOrEqual(end)
          }
      }),
      { numRuns: 150, seed: 7 },
    )
  })
  test('an endless line takes no longer than its length', () => {
    const line = 'Joe Biden met Xi Jinping in Paris and said he will visit Moscow '.repeat(600)
    const { scene } = setExampleScene(line)
    const begun = performance.now()
    findEvents(scene)
    expect(performance.now() - begun).toBeLessThan(4000)
  })
})

test('“here” is where the report comes from', () => {
  const placesFrom = (place: string, text: string) => {
    const { scene } = setExampleScene(`${place} - ${text}`)
    const dateline = { start: 0, end: place.length, place, agency: null }
    return findEvents({ ...scene, report: { ...scene.report, dateline } }).events.map((event) =>
      describeEvent(scene, event),
    )
  }
  const signed = 'Philippine President Maria Santos and Vietnamese Prime Minister Tran Van Nam signed an accord'
  expect(placesFrom('MANILA', `${signed} here on Wednesday.`)).toEqual([
    'signing occurred: Maria Santos party, Tran Van Nam party @ Manila 2026-11-25',
  ])
  expect(placesFrom('MANILA', `${signed} on Wednesday.`)).toEqual([
    'signing occurred: Maria Santos party, Tran Van Nam party 2026-11-25',
  ])
})
