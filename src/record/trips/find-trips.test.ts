import { describe, expect, test } from 'vitest'
import { linksOf, makeTelling, type TellingDraft } from '../../testing/make-telling.ts'
import { foldEvent } from '../life/fold-event.ts'
import { findTrips } from './find-trips.ts'
import type { ToldEvent } from './presence.ts'

const today = '2023-06-01'
let count = 0

/** Tellings of one event, each by a report of its own unless it says which. */
function told(...drafts: readonly TellingDraft[]): ToldEvent {
  const tellings = drafts.map((draft) => {
    const report = draft.report ?? `r${++count}`
    return makeTelling({ ...draft, report, id: draft.id ?? `${report}#v${++count}` })
  })
  const id = `e${++count}`
  return { event: foldEvent(id, tellings, linksOf(tellings), null), tellings }
}

const visit = (at: string, on: string | null, more: TellingDraft = {}): TellingDraft => ({
  kind: 'visit',
  who: ['Ada Brook.GBR visitor'],
  at,
  on,
  known: '2023-03-10',
  ...more,
})
const plan = (at: string, on: string | null, more: TellingDraft = {}): TellingDraft =>
  visit(at, on, { status: 'planned', known: '2023-03-01', ...more })
const meeting = (at: string, on: string | null, more: TellingDraft = {}): TellingDraft => ({
  who: ['Ada Brook.GBR', 'Leif Holm.NOR'],
  at,
  on,
  known: '2023-03-10',
  ...more,
})

/** "Ada Brook NOR 2023-03-10/2023-03-12 done happened @ Oslo", a line each. */
function trips(...events: readonly ToldEvent[]): string[] {
  return findTrips(events, today).map(({ visitor, country, first, last, within, basis, status, places }) => {
    const days = first === null ? (within ? `in ${within.first}/${within.last}` : 'when unknown') : `${first}/${last}`
    return `${visitor.name} ${country} ${days} ${basis} ${status} @ ${places.map(({ name }) => name).join(', ')}`
  })
}

describe('a stay', () => {
  test('is one, planned and done, in several events', () =>
    expect(
      trips(
        told(plan('Norway.NOR country', '2023-03-09/2023-03-11')),
        told(visit('Oslo.NOR', '2023-03-10')),
        told(meeting('Bergen.NOR', '2023-03-11')),
      ),
    ).toEqual(['Ada Brook NOR 2023-03-10/2023-03-11 done happened @ Oslo, Bergen']))
  test('names its events', () => {
    const [one, other] = [told(visit('Oslo.NOR', '2023-03-10')), told(meeting('Oslo.NOR', '2023-03-11'))]
    expect(findTrips([one, other], today)[0]?.events).toEqual([one.event.id, other.event.id].sort())
  })
  test('is another where days lie between', () =>
    expect(trips(told(visit('Oslo.NOR', '2023-03-10')), told(visit('Oslo.NOR', '2023-03-14')))).toHaveLength(2))
  test('is of those who are not at home, persons alone', () =>
    expect(
      trips(told(meeting('Oslo.NOR', '2023-03-10', { who: ['Ada Brook.GBR', 'Leif Holm.NOR', 'France.FRA country'] }))),
    ).toEqual(['Ada Brook NOR 2023-03-10/2023-03-10 done happened @ Oslo']))
  test('is none where one is in a territory of one’s own, or at an embassy, or on the telephone', () => {
    expect(trips(told(visit('Nuuk.GRL', '2023-03-10', { who: ['Per Dam.DNK visitor'] })))).toEqual([])
    expect(trips(told(meeting('Norwegian Embassy.NOR', '2023-03-10')))).toEqual([])
    expect(trips(told(meeting('Oslo.NOR', '2023-03-10', { format: 'video' })))).toEqual([])
  })
})

describe('how it stands', () => {
  test('presumed where it was planned, is past, and nobody says that it fell through', () => {
    const event = told(plan('Oslo.NOR', '2023-03-10/2023-03-12'))
    expect(trips(event)).toEqual(['Ada Brook NOR 2023-03-10/2023-03-12 planned presumed @ Oslo'])
    expect(findTrips([event], '2023-03-05')[0]?.status).toBe('ahead')
  })
  test('called off', () =>
    expect(
      trips(told(plan('Oslo.NOR', '2023-03-10'), visit('Oslo.NOR', '2023-03-10', { status: 'cancelled' }))),
    ).toEqual(['Ada Brook NOR 2023-03-10/2023-03-10 planned called-off @ Oslo']))
  test('nothing where it is only alleged, possible, or rejected by a person', () => {
    expect(trips(told(visit('Oslo.NOR', '2023-03-10', { status: 'alleged' })))).toEqual([])
    expect(trips(told(visit('Oslo.NOR', '2023-03-10', { status: 'hypothetical' })))).toEqual([])
    const one = told(visit('Oslo.NOR', '2023-03-10'))
    expect(trips({ ...one, event: { ...one.event, rejected: true } })).toEqual([])
  })
  test('a passing word in one report is no trip, in two it is', () => {
    const passing = () => told(meeting('Norway.NOR country', '2023-03-10'))
    expect(trips(passing())).toEqual([])
    expect(trips(passing(), passing())).toHaveLength(1)
  })
  test('what a person has corrected outweighs what reports say', () => {
    const one = told(visit('Oslo.NOR', '2023-03-10'))
    const when = { edtf: '2023-03-13', first: '2023-03-13', last: '2023-03-13', basis: 'stated' as const }
    expect(trips({ ...one, event: { ...one.event, when, reviewed: true } })[0]).toMatch(/2023-03-13\/2023-03-13/)
  })
})

describe('its days', () => {
  test('of a journey are some of the days of the whole', () =>
    expect(
      trips(
        told(plan('Norway.NOR country', '2023-03-07/2023-03-12', { report: 'plan' })),
        told(plan('Sweden.SWE country', '2023-03-07/2023-03-12', { report: 'plan' })),
        told(meeting('Oslo.NOR', '2023-03-09')),
      ),
    ).toEqual([
      'Ada Brook NOR 2023-03-09/2023-03-09 done happened @ Oslo',
      'Ada Brook SWE in 2023-03-07/2023-03-12 none presumed @ ',
    ]))
  test('a plan’s first day is that of leaving home, its last that of coming back', () =>
    expect(
      trips(told(plan('Oslo.NOR', '2023-03-08/2023-03-12')), told(meeting('Oslo.NOR', '2023-03-09/2023-03-09'))),
    ).toEqual(['Ada Brook NOR 2023-03-09/2023-03-12 done happened @ Oslo']))
  test('who is elsewhere abroad on the morrow has stayed till then', () =>
    expect(trips(told(meeting('Oslo.NOR', '2023-03-09')), told(visit('Umea.SWE', '2023-03-10')))).toEqual([
      'Ada Brook NOR 2023-03-09/2023-03-10 done happened @ Oslo',
      'Ada Brook SWE 2023-03-10/2023-03-10 done happened @ Umea',
    ]))
  test('what is put out later was said there, unless he was elsewhere by then', () => {
    const late = told(visit('Oslo.NOR', '2023-03-11~'))
    expect(trips(told(meeting('Oslo.NOR', '2023-03-09')), late)[0]).toMatch(/2023-03-09\/2023-03-11/)
    expect(trips(told(meeting('Oslo.NOR', '2023-03-09')), told(visit('Umea.SWE', '2023-03-10')), late)[0]).toMatch(
      /2023-03-09\/2023-03-10/,
    )
  })
  test('are not known from a month, a week or a word', () => {
    expect(trips(told(visit('Oslo.NOR', '2023-03')))).toEqual(['Ada Brook NOR when unknown none happened @ Oslo'])
    const { event, tellings } = told(visit('Oslo.NOR', '2023-03-06/2023-03-12'))
    const relative = tellings.map((one) => ({ ...one, when: { ...one.when!, basis: 'relative' as const } }))
    expect(trips({ event, tellings: relative })).toEqual([
      'Ada Brook NOR in 2023-03-06/2023-03-12 none happened @ Oslo',
    ])
  })
  test('a report without a day speaks of the next stay planned, or of the last one made', () => {
    const stay = told(visit('Oslo.NOR', '2023-03-10'))
    expect(trips(stay, told(visit('Oslo.NOR', null, { known: '2023-04-01' })))).toHaveLength(1)
    expect(trips(stay, told(visit('Oslo.NOR', null, { known: '2023-01-01' })))).toHaveLength(2)
    expect(trips(stay, told(plan('Oslo.NOR', null)))).toHaveLength(1)
  })
})

test('the order of the events makes no difference', () => {
  const events = [
    told(visit('Oslo.NOR', '2023-03-10')),
    told(plan('Oslo.NOR', '2023-03-09/2023-03-12')),
    told(visit('Umea.SWE', '2023-03-13~')),
    told(meeting('Umea.SWE', '2023-03-12')),
  ]
  expect(findTrips(events.toReversed(), today)).toEqual(findTrips(events, today))
})
