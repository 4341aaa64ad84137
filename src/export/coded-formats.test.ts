import { describe, expect, test } from 'vitest'
import type { EventKind, EventStatus } from '../document/facts.ts'
import { gatherExport } from '../testing/gather-export.ts'
import { body, inventedRecord, on, party, person, place, state } from '../testing/invented-record.ts'
import { gdeltEventColumns, gdeltMentionColumns } from './gdelt-columns.ts'
import { writeCameo } from './write-cameo.ts'
import { writeGdeltEvents } from './write-gdelt-events.ts'
import { writeGdeltMentions } from './write-gdelt-mentions.ts'
import { writePlover } from './write-plover.ts'
import { polecatColumns, writePolecat } from './write-polecat.ts'

const ober = person('Lena Ober', 'DEU', 'Q900001')
const rama = person('Ilir Ramaj', 'XKX')
const visit = {
  id: 'e01',
  kind: 'visit' as EventKind,
  status: 'occurred' as EventStatus,
  parties: [party(ober, 'visitor', 'foreign minister'), party(state('ROU'), 'host')],
  when: on('2026-03-20/2026-03-22', '2026-03-20', '2026-03-22'),
  place: place('Bucharest', 'ROU'),
}
const rows = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))
const polecat = async (...inventions: Parameters<typeof inventedRecord>[0]) => {
  const [header, ...body] = rows((await gatherExport(writePolecat, inventedRecord(inventions))).text)
  return body.map((cells) => Object.fromEntries(cells.map((cell, at) => [header![at]!, cell])))
}
const gdelt = async (...inventions: Parameters<typeof inventedRecord>[0]) =>
  rows((await gatherExport(writeGdeltEvents, inventedRecord(inventions))).text).map((cells) => {
    expect(cells).toHaveLength(61)
    return Object.fromEntries(cells.map((cell, at) => [gdeltEventColumns[at]!, cell]))
  })
const cameo = async (...inventions: Parameters<typeof inventedRecord>[0]) =>
  rows((await gatherExport(writeCameo, inventedRecord(inventions))).text).map((cells) => cells.slice(0, 5).join(' '))

describe('POLECAT', () => {
  test('a visit that happened', async () => {
    const [row] = await polecat(visit)
    expect(Object.keys(row!)).toEqual([...polecatColumns])
    expect(row).toMatchObject({
      'Event ID': 'e01',
      'Event Date': '2026-03-20',
      'Event Type': 'CONSULT',
      'Event Mode': 'visit',
      Intensity: '4.0',
      'Quad Code': 'VERBAL COOPERATION',
      Contexts: 'None',
      'Actor Name': 'Lena Ober',
      'Actor Country': 'DEU',
      'Actor COW': '255',
      'Primary Actor Sector': 'GOV',
      'Actor Title': 'foreign minister',
      'Wikipedia Actor ID': 'None',
      'Recipient Country': 'ROU',
      'Recipient COW': '360',
      Placename: 'Bucharest',
      City: 'Bucharest',
      Country: 'ROU',
      'Feature Type': 'PPL',
      'GeoNames ID': 'None',
      'Publication Date': '2026-03-17',
      'Story People': 'Lena Ober',
      'Story Organizations': 'United Nations',
      'Story Locations': 'Germany; Geneva',
      Language: 'English',
    })
    expect(Number(row!.Latitude)).toBeCloseTo(44.43, 1)
  })

  test('equals are all actors, in one row, and Kosovo is KOS', async () => {
    const parties = [party(ober, 'participant'), party(rama, 'participant'), party(body('NATO'), 'participant')]
    const [row, ...more] = await polecat({ ...visit, kind: 'meeting', parties, changes: { format: 'multilateral' } })
    expect(more).toEqual([])
    expect(row).toMatchObject({
      'Actor Name': 'Lena Ober; Ilir Ramaj; NATO',
      'Actor Country': 'DEU; KOS; None',
      'Actor COW': '255; 347; None',
      'Recipient Name': 'None',
      'Event Mode': 'multilateral',
    })
  })

  test('a place that the register does not have has no coordinates', async () => {
    const [row] = await polecat({ ...visit, place: place('Nirgendwald', null) })
    expect(row).toMatchObject({
      Placename: 'Nirgendwald',
      City: 'None',
      Latitude: 'None',
      Longitude: 'None',
      Country: 'None',
    })
  })
})

describe('what has not happened is in no row as if it had', () => {
  const ahead = {
    steps: [{ what: 'announced', day: '2026-03-10', telling: null, by: null, words: 'will go' }] as const,
  }
  const each: readonly [string, EventKind, EventStatus, string | null][] = [
    ['a planned visit is the agreement to it', 'visit', 'planned', 'AGREE 036 2026-03-10'],
    ['so is a postponed one', 'visit', 'postponed', 'AGREE 036 2026-03-10'],
    ['a planned mediation', 'mediation', 'planned', 'AGREE 039 2026-03-10'],
    ['aid that is promised', 'aid', 'planned', 'AGREE 033 2026-03-10'],
    ['a planned sanction is a threat', 'sanction', 'planned', 'THREATEN 130 2026-03-10'],
    ['a planned accusation has no code', 'accuse', 'planned', null],
    ['a cancelled meeting is a rejection', 'meeting', 'cancelled', 'REJECT 120 None'],
    ['cancelled aid has no code', 'aid', 'cancelled', null],
    ['a meeting that was not', 'meeting', 'negated', null],
    ['an alleged one', 'meeting', 'alleged', null],
    ['one that may be', 'meeting', 'hypothetical', null],
    ['an appointment has no code', 'appointment', 'occurred', null],
  ]
  test.each(each)('%s', async (_, kind, status, expected) => {
    const invented = { ...visit, kind, status, ...ahead }
    const [row] = await polecat(invented)
    const [line] = await cameo(invented)
    if (expected === null) expect([row, line, (await gdelt(invented))[0]]).toEqual([undefined, undefined, undefined])
    else {
      const [type, code, day] = expected.split(' ')
      expect(row).toMatchObject({ 'Event Type': type, 'Event Date': day })
      expect(line).toBe(`${day === 'None' ? '' : day!.replaceAll('-', '')} DEUGOV ROM ${code} e01`)
    }
  })

  test('codes left over from when it was planned do not stay on what happened', async () => {
    const codes = { plover: 'AGREE', mode: null, cameo: '036' }
    expect((await polecat({ ...visit, changes: { codes } }))[0]).toMatchObject({ 'Event Type': 'CONSULT' })
    const finer = { plover: 'SUPPORT', mode: null, cameo: '054' }
    expect((await cameo({ ...visit, kind: 'support', changes: { codes: finer } }))[0]).toContain(' 054 ')
  })

  test('what is left out is counted and told', async () => {
    const record = inventedRecord([
      { ...visit, status: 'negated' },
      { ...visit, id: 'e02', status: 'negated' },
      { ...visit, id: 'e03', status: 'alleged' },
      { ...visit, id: 'e04', changes: { rejected: true } },
    ])
    const { text, notes } = await gatherExport(writeCameo, record)
    expect(text).toBe('')
    expect(notes).toEqual([
      'cameo: left out 2 events said not to have happened',
      'cameo: left out 1 event only alleged',
      'cameo: left out 1 event rejected by a person',
    ])
    expect(rows((await gatherExport(writeCameo, record, { alleged: true })).text)).toHaveLength(2)
  })
})

describe('CAMEO', () => {
  test('a visit is told from both sides, a meeting of three each way for each pair', async () => {
    expect(await cameo(visit)).toEqual(['20260320 DEUGOV ROM 042 e01', '20260320 ROM DEUGOV 043 e01'])
    const parties = [
      party(ober, 'participant'),
      party(rama, 'participant'),
      party(body('United Nations'), 'participant'),
    ]
    const meeting = { ...visit, kind: 'meeting' as const, parties, when: on('2026-03-21') }
    expect(await cameo(meeting)).toEqual([
      '20260321 DEU KOS 040 e01',
      '20260321 DEU IGOUNO 040 e01',
      '20260321 KOS DEU 040 e01',
      '20260321 KOS IGOUNO 040 e01',
      '20260321 IGOUNO DEU 040 e01',
      '20260321 IGOUNO KOS 040 e01',
    ])
  })

  test('two ministers of one state make one row, and who has no code is ---', async () => {
    const ministers = [
      party(ober, 'actor', 'foreign minister'),
      party(person('Uwe Thal', 'DEU'), 'actor', 'defence minister'),
    ]
    const accuse = {
      ...visit,
      kind: 'accuse' as const,
      parties: [...ministers, party(person('Somebody', null), 'recipient')],
    }
    expect(await cameo({ ...accuse, when: on('2026-03-21') })).toEqual(['20260321 DEUGOV --- 110 e01'])
  })
})

describe('GDELT', () => {
  test('events have the dates, codes and place that are known, and nothing else', async () => {
    const [row] = await gdelt(visit)
    expect(row).toMatchObject({
      SQLDATE: '20260320',
      MonthYear: '202603',
      Year: '2026',
      FractionDate: '2026.3014',
      Actor1Code: 'DEUGOV',
      Actor1Name: 'LENA OBER',
      Actor1CountryCode: 'DEU',
      Actor1Type1Code: 'GOV',
      Actor2Code: 'ROM',
      Actor2CountryCode: 'ROM',
      IsRootEvent: '1',
      EventCode: '042',
      EventBaseCode: '042',
      EventRootCode: '04',
      QuadClass: '1',
      GoldsteinScale: '1.9',
      NumMentions: '1',
      NumSources: '1',
      NumArticles: '1',
      AvgTone: '',
      Actor1Geo_Type: '',
      ActionGeo_Type: '4',
      ActionGeo_FullName: 'Bucharest, Romania',
      ActionGeo_CountryCode: 'RO',
      ActionGeo_ADM1Code: '',
      DATEADDED: '20260318063000',
      SOURCEURL: 'https://www.example.org/e01',
    })
    expect(row!.GLOBALEVENTID).toMatch(/^\d{16}$/u)
  })

  test('a month is no day, a week is no visit of seven days, and about a day is not the day', async () => {
    const dates = async (edtf: string, first: string, last: string) => {
      const [row] = await gdelt({ ...visit, when: on(edtf, first, last) })
      return ['SQLDATE', 'MonthYear', 'Year', 'FractionDate'].map((name) => row![name])
    }
    expect(await dates('2026-03', '2026-03-01', '2026-03-31')).toEqual(['', '202603', '2026', ''])
    expect(await dates('2026', '2026-01-01', '2026-12-31')).toEqual(['', '', '2026', ''])
    expect(await dates('2026-03-23/2026-03-29', '2026-03-23', '2026-03-29')).toEqual(['', '202603', '2026', ''])
    expect(await dates('2026-03-20~', '2026-03-20', '2026-03-20')).toEqual(['', '', '', ''])
  })

  test.each([
    ['a US city has its state', place('Boston', 'USA'), ['3', 'Boston, MA, United States', 'US', 'USMA']],
    ['a country is its FIPS code, not its ISO one', state('CHN'), ['1', 'China', 'CH', 'CH']],
    ['Gaza is GZ', place('Rafah', 'PSE'), ['4', 'Rafah, Palestine', 'GZ', '']],
    ['the West Bank is WE', place('Ramallah', 'PSE'), ['4', 'Ramallah, Palestine', 'WE', '']],
    ['Palestine is neither', state('PSE'), ['1', 'Palestine', '', '']],
  ])('%s', async (_, where, expected) => {
    const [row] = await gdelt({ ...visit, place: where })
    const { ActionGeo_Type, ActionGeo_FullName, ActionGeo_CountryCode, ActionGeo_ADM1Code } = row!
    expect([ActionGeo_Type, ActionGeo_FullName, ActionGeo_CountryCode, ActionGeo_ADM1Code]).toEqual(expected)
  })

  test('mentions say where in the report, in characters, and belong to a row of the events', async () => {
    const record = inventedRecord([visit, { ...visit, id: 'e02x' }])
    const events = rows((await gatherExport(writeGdeltEvents, record)).text)
    const mentions = rows((await gatherExport(writeGdeltMentions, record)).text)
    expect(mentions.map(([id]) => id)).toEqual(events.map(([id]) => id))
    expect(new Set(mentions.map(([id]) => id)).size).toBe(4)
    const [first] = mentions
    expect(first).toHaveLength(gdeltMentionColumns.length)
    const { text } = (await record.report('r-e01'))!
    const characters = [...text]
    const at = Number(first![7])
    expect(characters.slice(at, at + 9).join('')).toBe('Lena Ober')
    expect(first!.slice(1, 7)).toEqual([
      '20260318063000',
      '20260318063000',
      '1',
      'example.org',
      'https://www.example.org/e01',
      '2',
    ])
    expect(first!.slice(10)).toEqual(['1', '90', `${characters.length}`, '', '', ''])
    expect(mentions[2]!.slice(3, 6)).toEqual(['2', 'Example Wire', 'Ministers 🕊 in brief'])
  })
})

describe('PLOVER', () => {
  const one = async (invented: Parameters<typeof inventedRecord>[0][number]) =>
    JSON.parse((await gatherExport(writePlover, inventedRecord([invented]))).text) as Record<string, unknown>

  test('a visit that happened', async () => {
    const { text, text_info, ...line } = await one(visit)
    expect(text).toContain('Lena Ober')
    expect(text_info).toMatchObject({ sequence: 2, start: 21 })
    expect(line).toMatchObject({
      id: 'e01',
      has_event: true,
      date: '2026-03-20',
      enddate: '2026-03-22',
      actor: [
        { code: 'DEU', sector: 'GOV', entity_text: 'Lena Ober', identifier_id: 'Q900001', office: 'foreign minister' },
      ],
      recipient: [{ code: 'ROU', sector: 'GOV' }],
      event: ['CONSULT'],
      mode: ['visit'],
      quad_code: 1,
      event_scale: 4,
      event_loc: { name: 'Bucharest', 'country code': 'RO', cc3: 'ROU' },
      coder: 'Readout',
      coded_date: '2026-04-01',
    })
  })

  test('a plan keeps the day it is for beside the day it was announced', async () => {
    const steps = [{ what: 'announced', day: '2026-03-10', telling: null, by: null, words: 'will go' }] as const
    const planned = await one({ ...visit, status: 'planned', steps })
    expect(planned).toMatchObject({
      event: ['AGREE'],
      date: '2026-03-10',
      status: 'planned',
      scheduled: '2026-03-20/2026-03-22',
    })
    expect(planned).not.toHaveProperty('enddate')
  })

  test('a day that is not known is null', async () => {
    expect(await one({ ...visit, when: on('2026-03', '2026-03-01', '2026-03-31') })).toMatchObject({ date: null })
  })
})
