import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Report } from '../../document/report.ts'
import { makeReport } from '../../testing/make-report.ts'
import { compareFingerprints } from './compare-fingerprints.ts'
import { countSources, type Sourced } from './count-sources.ts'
import { findOriginal } from './find-original.ts'
import { leaveQuotes } from './leave-quotes.ts'
import { makeCopyKeys } from './make-copy-keys.ts'
import { makeFingerprint } from './make-fingerprint.ts'
import { packFingerprint, unpackFingerprint } from './pack-fingerprint.ts'

const wire = [
  'Ministers of the five river states signed a treaty on sharing the water of the Kagera in Bukoba on Thursday, ending nine years of talks that had twice broken down over a dam planned by Burundi.',
  'The treaty limits what each state may draw in the dry months from June to September and sets up a commission of engineers, seated in Kigali, that measures the flow at fourteen stations.',
  'Tanzania’s water minister, Jumaa Aweso, called it the first accord on the river that names penalties. Rwanda had resisted these until a meeting of presidents in Entebbe in March.',
  'Fishermen at the mouth of the river said they had heard such promises before. Catches of tilapia have fallen by a third since 2015, according to the fisheries office at Mwanza.',
  'The European Investment Bank will lend 140 million euros for the stations and for reservoirs upstream, half of it after the parliaments have ratified the treaty.',
  'Burundi’s delegate left the hall before the closing ceremony without speaking to reporters; an aide blamed an early flight to Bujumbura.',
  'Environmental groups from Uganda criticised that wetlands along the Ruvubu, a feeder of the Kagera, were left out, and announced a complaint at the court in Arusha.',
  'Negotiations on the upper reaches, where hippopotamus poaching and gold washing foul the stream, are to begin in Gitega after the rains, the ministers agreed.',
]

interface Told {
  readonly title?: string
  readonly day?: string
  readonly url?: string
  readonly agency?: string
}

function tell(paragraphs: readonly string[], { title = 'River treaty signed', day, url, agency }: Told = {}): Report {
  const report = makeReport([title, ...paragraphs].join('\n'), day ?? null)
  const blocks = report.blocks.map((block, at): Block => (at === 0 ? { ...block, kind: 'title' } : block))
  const origin = agency === undefined ? null : ({ agency, basis: 'dateline' } as const)
  return { ...report, blocks, title, url: url ?? null, origin }
}

const print = (paragraphs: readonly string[], told?: Told) => makeFingerprint(tell(paragraphs, told))
const judge = (a: readonly string[], b: readonly string[], first?: Told, second?: Told) =>
  compareFingerprints(print(a, first), print(b, second))

/** Every tenth word changed, as an editor does. */
function edit(text: string): string {
  let at = 0
  return text.replace(/\p{Ll}{3,}/gu, (word) => (++at % 9 === 0 ? `${word[0]}ahar` : word))
}

describe('copies', () => {
  test.each([
    ['as it is', wire],
    ['shortened to its first paragraphs', wire.slice(0, 3)],
    ['edited', wire.map(edit)],
    ['shortened and edited', wire.slice(0, 4).map(edit)],
    [
      'with a lead of its own',
      [
        'Farmers in Bukoba district, where drought killed thousands of cattle last year, woke up to welcome news.',
        ...wire,
      ],
    ],
    [
      'with names spelled in another way',
      wire.map((text) => text.replace('Jumaa Aweso', 'Juma Awesso').replace('Kigali', 'Kigàli')),
    ],
    ['with typographic marks lost', wire.map((text) => text.replace(/’/gu, "'"))],
  ])('%s, a text is the same', (_, other) => {
    const verdict = judge(wire, other, {}, { title: 'Five states share a river at last' })
    expect(verdict).toMatchObject({ copy: true })
    expect(makeCopyKeys(print(other)).some((key) => makeCopyKeys(print(wire)).includes(key))).toBe(true)
  })

  test('a story inside a longer piece is found', () => {
    const feature = [
      'Along the Nile’s southernmost feeder, our correspondent Odile Mukantwari walked for three weeks among herdsmen, smugglers and nuns.',
      'At Rusumo the falls have been tamed by turbines since 2021, and the customs hall hums with lorries from Isingiro and Ngara loaded with cement, maize and salt.',
      ...wire.slice(0, 5),
      'Sister Perpetua keeps bees on the Tanzanian bank. Her honey, she says, tastes of eucalyptus now that the acacias are gone.',
    ]
    expect(judge(wire, feature)).toMatchObject({ copy: true })
  })

  test('two briefings that open alike are two', () => {
    const opening =
      'Spokesman Aurelio Tanaka opened the daily briefing of the foreign ministry in Lisbon at noon and took questions from the press.'
    const monday = [
      opening,
      'Asked about grain, Tanaka said ships would leave Constanta under escort, and that Bulgaria had offered two frigates and a tug.',
    ]
    const tuesday = [
      opening,
      'Most questions were about visas for students from Cabo Verde, whose number the consulate in Praia wants to double by autumn.',
    ]
    expect(judge(monday, tuesday)).toMatchObject({ copy: false })
  })

  test('two releases from one mould are two', () => {
    const release = (who: string, of: string, what: string) => [
      `The Secretary met today with ${of} Foreign Minister ${who} at the Department of State. The Secretary thanked the foreign minister for ${of} support of the coalition and stressed the importance of the partnership between the two countries.`,
      `They discussed ${what} and agreed to stay in close touch in the coming weeks. The Secretary also raised the case of detained citizens and reaffirmed that human rights are at the centre of foreign policy.`,
    ]
    const one = release('Dilnoza Karimova', 'Uzbek', 'the railway to Peshawar')
    const other = release('Tomas Haugen', 'Norwegian', 'gas deliveries to Gdansk')
    expect(judge(one, other)).toMatchObject({ copy: false })
    expect(judge(one, one)).toMatchObject({ copy: true })
  })

  test('a short report that a visit was moved is no copy of its announcement', () => {
    const announced = [
      'HANOI - Vietnamese Foreign Minister Tran Minh Duc will visit Oslo on 30 October 2026, the foreign ministry said. Tran is to meet Norwegian Foreign Minister Sigrid Halvorsen there.',
      '“We will speak about fishing rights,” Tran said on Tuesday.',
    ]
    const moved = [
      'HANOI - Vietnamese Foreign Minister Tran Minh Duc will visit Oslo on 6 November 2026 instead of 30 October 2026, the ministry said on Thursday.',
    ]
    const titles = [{ title: 'Tran to visit Oslo' }, { title: 'Tran’s visit put off by a week' }]
    expect(judge(announced, moved, ...titles)).toMatchObject({ copy: false })
    expect(judge(announced, announced.slice(0, 1), ...titles)).toMatchObject({ copy: true })
  })

  test('two pages of one site, or weeks apart, must be the same text', () => {
    const a = { url: 'https://www.gulfwire.example/1', day: '2022-05-01' }
    expect(judge(wire, wire.slice(0, 4), a, { url: 'https://gulfwire.example/2' }).copy).toBe(false)
    expect(judge(wire, wire, a, { url: 'https://gulfwire.example/2' }).copy).toBe(true)
    expect(judge(wire, wire.slice(0, 4), a, { day: '2022-07-01' }).copy).toBe(false)
    expect(judge(wire, wire.slice(0, 4), a, { day: '2022-05-03' }).copy).toBe(true)
  })

  test('two who quote the same words are two', () => {
    const quote =
      '“We have lost nine years to mistrust, and the river did not wait for us; whoever draws more than the treaty allows will pay into the fund at Kigali, and no flag will shield him from that,” Jumaa Aweso said.'
    const one = [
      'In Bukoba, delegates embraced when the last page had been initialled.',
      quote,
      'Kenya, which has no share of the river, sent an observer.',
    ]
    const other = [
      'A treaty on the Kagera was concluded, Tanzanian radio reported.',
      quote,
      'Opposition lawmaker Zawadi Nkya demanded to see the annexes before any vote in Dodoma.',
    ]
    expect(judge(one, other).copy).toBe(false)
  })

  test('of one agency, less overlap will do, and some there must be', () => {
    const half = [
      ...wire.slice(0, 2),
      'Traders at Kyaka bridge, where lorries queue for days, asked who would pay for the gauges, and shrugged. Boatmen hoped for deeper water.',
    ]
    const longer = wire.slice(1)
    expect(judge(half, longer).copy).toBe(false)
    expect(judge(half, longer, { agency: 'Gulf Wire' }, { agency: 'Gulf Wire' }).copy).toBe(true)
    expect(judge(wire.slice(0, 2), wire.slice(4), { agency: 'Gulf Wire' }, { agency: 'Gulf Wire' }).copy).toBe(false)
  })

  test('empty texts are copies of nothing', () => {
    expect(judge([], []).copy).toBe(false)
    expect(compareFingerprints(makeFingerprint(makeReport('')), print(wire)).copy).toBe(false)
  })

  test('a report goes to the first that was known of its text', () => {
    const original = { report: 'r1', copyOf: null, fingerprint: print(wire) }
    const shortened = { report: 'r2', copyOf: 'r1', fingerprint: print(wire.slice(0, 4)) }
    const found = findOriginal(print(wire.slice(0, 4), { title: 'Accord on the Kagera' }), [shortened, original])
    expect(found).toMatchObject({ copyOf: 'r1', alsoOf: [] })
    expect(
      findOriginal(print(['Snow closed the pass at Chabcha for the second day, police said.']), [original]),
    ).toBeNull()
  })
})

describe('sources', () => {
  const sourced = (report: string, source: string, paragraphs: readonly string[], told?: Told): Sourced => ({
    report,
    source,
    fingerprint: print(paragraphs, told),
  })
  const own = [
    'Bukoba’s market women, led by Anastazia Rugaba, sold out of bananas as delegations arrived for the treaty on the Kagera.',
  ]

  test('copies and reports of one origin count once, and bear the name of the origin', () => {
    const reports = [
      sourced('r1', 'Lake Post', wire.slice(0, 4), { day: '2022-05-06' }),
      sourced('r2', 'Gulf Wire', wire, { day: '2022-05-05', agency: 'Gulf Wire' }),
      sourced('r3', 'The Gulf Wire', own, { agency: 'The Gulf Wire' }),
      sourced(
        'r4',
        'Kagera Herald',
        own.map((text) => `${text} No copy: the Herald went to see the hippos of Ruvubu instead.`).slice(1),
      ),
    ]
    const expected = [
      { name: 'Gulf Wire', reports: ['r1', 'r2', 'r3'] },
      { name: 'Kagera Herald', reports: ['r4'] },
    ]
    expect(countSources(reports)).toEqual(expected)
    expect(countSources(reports.toReversed())).toEqual(expected)
  })

  test('no reports, no sources', () => expect(countSources([])).toEqual([]))
})

describe('fingerprints', () => {
  test('are small, and come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 200 }), { maxLength: 20 }), (paragraphs) => {
        const fingerprint = print(paragraphs, { day: '1969-12-30', url: 'https://lakepost.example/x' })
        const bytes = packFingerprint(fingerprint)
        expect(bytes.byteLength).toBeLessThanOrEqual(600)
        expect(unpackFingerprint(bytes)).toEqual(fingerprint)
      }),
    )
    expect(() => unpackFingerprint(new Uint8Array(40))).toThrow(RangeError)
  })

  test('what is compared with itself is the same, and it matters not which is first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const [a, b] = [makeFingerprint(makeReport(one)), makeFingerprint(makeReport(other))]
        expect(compareFingerprints(a, b)).toEqual(compareFingerprints(b, a))
      }),
    )
  })

  test('leave out what is quoted, unless all is', () => {
    expect(leaveQuotes('She said “we go home” and left.')).toBe('She said   and left.')
    expect(leaveQuotes('“We go home, whatever they may say about it in the papers.”')).toBe('')
  })
})
