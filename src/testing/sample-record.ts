import type { RecordExport } from '../export/exported.ts'
import type { Actor } from '../record/actor.ts'
import type { Party } from '../record/telling.ts'
import { makeActor, makeEvent, makeExportedReport, makeRecord, makeStatement, makeWhen } from './make-record.ts'

export const badr = makeActor('person', 'Badr Albusaidi', 'OMN', 'Q100')
export const iran = makeActor('country', 'Iran', 'IRN', 'Q794')
const oman = makeActor('country', 'Oman', 'OMN', 'Q842')
const japan = makeActor('country', 'Japan', 'JPN', 'Q17')
const minister = makeActor('person', 'Haruka Mori', 'JPN')
export const tehran = makeActor('place', 'Tehran', 'IRN', 'Q3616')
const suva = makeActor('place', 'Suva', 'FJI')
const fiji = makeActor('country', 'Fiji', 'FJI')
const chile = makeActor('person', 'Ana Rojas', 'CHL')
const envoys = makeActor('group', 'Western envoys', null)

export const party = (actor: Actor, role: Party['role'], office: string | null = null): Party => ({
  actor,
  role,
  office,
})

const first = makeExportedReport(
  'r1',
  'Oman 🇴🇲 looks to Tehran\nOman’s foreign minister will visit Tehran on Friday, the ministry said.\n“We go to listen,” Badr Albusaidi said.\nHe met Iran’s envoy on Monday.\nIran denied that Western envoys had come to Muscat in secret.',
  { actors: [badr, iran, oman] },
)
const second = makeExportedReport(
  'r2',
  'Visit moved\nOman’s foreign minister will visit Tehran on Friday, state media said.\nJapan’s minister will fly to Suva next month.\nAna Rojas was in Suva from 9 to 11 November.\nThe call with Tokyo was called off.\nThey might sit down in Geneva.\nTalks are expected in the week of 30 November.\nThe two never met.',
  { url: 'javascript:alert(1)', published: '2026-11', known: null, origin: 'Island Agency' },
)
const reports = [first, second]

/** One event of each standing, a moved one, one that lines cross the date line for, and one that a person rejected. */
export function sampleRecord(): RecordExport {
  const visit = {
    id: 'e1',
    kind: 'visit' as const,
    status: 'planned' as const,
    parties: [party(badr, 'visitor', 'foreign minister'), party(iran, 'host')],
    words: 'Oman’s foreign minister will visit Tehran on Friday',
    when: makeWhen('2026-11-27'),
    place: tehran,
    claims: [{ by: oman, stance: 'announces' as const, on: '2026-11-24', words: 'the ministry said' }],
    steps: [step('announced'), { ...step('moved'), from: '2026-11-26', to: '2026-11-27' }],
    more: { previous: ['2026-11-26'], contradictions: [dispute()] },
    changed: '2026-11-24T10:00:00Z',
    sequence: 1,
  }
  return makeRecord({ reports, events: [makeEvent(visit, reports), ...otherEvents], statements: statements() })
}

function step(what: 'announced' | 'moved') {
  return { what, day: '2026-11-24', telling: 'r1#e1', by: null, words: 'will visit' }
}

function dispute() {
  return {
    slot: 'day' as const,
    sides: [
      { value: '2026-11-27', tellings: ['r1#e1'], by: [] },
      { value: '2026-11-28', tellings: ['r2#e1'], by: ['Oman'] },
    ],
  }
}

const pair = [party(badr, 'participant'), party(iran, 'participant')]
const toSuva = [party(minister, 'visitor'), party(fiji, 'host')]
const otherEvents = [
  makeEvent(
    {
      id: 'e2',
      kind: 'meeting',
      status: 'occurred',
      parties: pair,
      words: 'He met Iran’s envoy on Monday',
      when: makeWhen('2026-11-23'),
    },
    [first],
  ),
  makeEvent(
    {
      id: 'e3',
      kind: 'meeting',
      status: 'alleged',
      parties: [party(envoys, 'participant'), party(oman, 'participant')],
      words: 'Western envoys had come to Muscat in secret',
      when: makeWhen('2026-11-20'),
      place: makeActor('place', 'Muscat', 'OMN'),
      claims: [{ by: iran, stance: 'denies', on: null, words: 'Iran denied' }],
    },
    [first],
  ),
  makeEvent(
    {
      id: 'e4',
      kind: 'visit',
      status: 'planned',
      parties: toSuva,
      words: 'Japan’s minister will fly to Suva next month',
      when: makeWhen('2026-12', '2026-12-01', '2026-12-31'),
      place: suva,
    },
    [second],
  ),
  makeEvent(
    {
      id: 'e5',
      kind: 'visit',
      status: 'occurred',
      parties: [party(chile, 'visitor'), party(fiji, 'host')],
      words: 'Ana Rojas was in Suva from 9 to 11 November',
      when: makeWhen('2026-11-09/2026-11-11', '2026-11-09', '2026-11-11'),
      place: suva,
    },
    [second],
  ),
  makeEvent(
    {
      id: 'e6',
      kind: 'call',
      status: 'cancelled',
      parties: [party(badr, 'participant'), party(japan, 'participant')],
      words: 'The call with Tokyo was called off',
      when: makeWhen('2026-11-26'),
      sequence: 2,
    },
    [second],
  ),
  makeEvent(
    {
      id: 'e7',
      kind: 'meeting',
      status: 'hypothetical',
      parties: pair,
      words: 'They might sit down in Geneva',
      place: makeActor('place', 'Geneva', 'CHE'),
    },
    [second],
  ),
  makeEvent(
    {
      id: 'e8',
      kind: 'talks',
      status: 'planned',
      parties: pair,
      words: 'Talks are expected in the week of 30 November',
      when: makeWhen('2026-11-30/2026-12-06', '2026-11-30', '2026-12-06'),
    },
    [second],
  ),
  makeEvent(
    {
      id: 'e9',
      kind: 'meeting',
      status: 'negated',
      parties: pair,
      words: 'The two never met',
      when: makeWhen('2026-11-22'),
    },
    [second],
  ),
  makeEvent(
    {
      id: 'f1',
      kind: 'meeting',
      status: 'occurred',
      parties: pair,
      words: 'He met Iran’s envoy on Monday',
      when: makeWhen('2026-11-23'),
      more: { rejected: true },
    },
    [first],
  ),
]

function statements() {
  const more = { speaker: badr, speakerOffice: 'foreign minister', about: [iran, tehran] }
  return [
    makeStatement('s1', first, 'We go to listen', more),
    makeStatement('s2', first, 'Western envoys had come to Muscat in secret', {
      mode: 'indirect',
      speaker: iran,
      cue: 'denied',
    }),
  ]
}

const nasty = `Ev<il> & "quoted" 'name' ]]> \u0000\u0008\u001b\u202e 😀 \ud800 *b* [x](javascript:a) ${'long '.repeat(60)}\r\nEND:VEVENT;,\\n -->`

/** A record whose every word is out to break the format it is written in. */
export function nastyRecord(): RecordExport {
  const actor = makeActor('person', nasty, 'JPN')
  const other = makeActor('person', `${nasty}2`, 'IRN')
  const report = makeExportedReport('r<1>"', `😀 ${nasty} met them. And more.`, {
    title: nasty,
    source: nasty,
    publisher: nasty,
    origin: nasty,
    bylines: [nasty],
    url: "https://e.example/a\"b<c>d e?x='y'&z=]]>",
    actors: [actor, other],
    language: 'xx',
  })
  const parties = [party(actor, 'visitor', nasty), party(other, 'participant')]
  const claims = [{ by: other, stance: 'denies' as const, on: null, words: nasty }]
  const place = makeActor('place', nasty, null)
  const more = { contradictions: [{ slot: 'place' as const, sides: [{ value: nasty, tellings: [], by: [nasty] }] }] }
  const event = makeEvent(
    {
      id: 'e<1>"',
      kind: 'visit',
      status: 'occurred',
      parties,
      words: `${nasty} met them`,
      when: makeWhen('2026-11-24'),
      place,
      claims,
      more,
    },
    [report],
  )
  return makeRecord({
    reports: [report],
    events: [event],
    statements: [makeStatement('s1', report, nasty, { speaker: actor, about: [other, place] })],
  })
}

/** A record with nothing in it. */
export function emptyRecord(): RecordExport {
  return makeRecord({ reports: [], events: [], statements: [] })
}
