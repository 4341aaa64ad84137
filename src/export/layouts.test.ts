import { expect, test } from 'vitest'
import { gatherExport } from '../testing/gather-export.ts'
import { inventedRecord, on, party, state } from '../testing/invented-record.ts'
import { gdeltEventColumns, gdeltMentionColumns } from './gdelt-columns.ts'
import { writeGdeltEvents } from './write-gdelt-events.ts'
import { writeGdeltMentions } from './write-gdelt-mentions.ts'
import { writePolecat } from './write-polecat.ts'

/** As gdeltPyR's schema of GDELT 2.0 events lists them (GDELT_2.0_Events_Column_Labels_Header_Row_Sep2016.csv). */
const gdeltEvents = `GLOBALEVENTID SQLDATE MonthYear Year FractionDate
Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code Actor1Religion2Code
Actor1Type1Code Actor1Type2Code Actor1Type3Code
Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code Actor2Religion2Code
Actor2Type1Code Actor2Type2Code Actor2Type3Code
IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone
Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID
Actor2Geo_Type Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID
ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID
DATEADDED SOURCEURL`.split(/\s/u)

/** As its schema of mentions lists them (GDELT_2.0_eventMentions_Column_Labels_Header_Row_Sep2016.tsv), with their types. */
const gdeltMentions = `GLOBALEVENTID:INTEGER EventTimeDate:INTEGER MentionTimeDate:INTEGER MentionType:INTEGER
MentionSourceName:STRING MentionIdentifier:STRING SentenceID:INTEGER Actor1CharOffset:INTEGER Actor2CharOffset:INTEGER
ActionCharOffset:INTEGER InRawText:INTEGER Confidence:INTEGER MentionDocLen:INTEGER MentionDocTone:FLOAT
MentionDocTranslationInfo:STRING Extras:STRING`.split(/\s/u)

/** Those columns of events that the schema types as numbers. */
const gdeltNumbers =
  /^(?:GLOBALEVENTID|SQLDATE|MonthYear|Year|FractionDate|IsRootEvent|QuadClass|GoldsteinScale|Num\w+|AvgTone|\w+Geo_(?:Type|Lat|Long)|DATEADDED)$/u

/** As public loaders of POLECAT's yearly files have the header. */
const polecat = `Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version`

const record = inventedRecord([
  {
    id: 'e1',
    kind: 'meeting',
    status: 'occurred',
    parties: [party(state('RUS'), 'participant'), party(state('CHN'), 'participant')],
    when: on('2026-03-20'),
    place: state('CHN'),
  },
])
const isNumber = (cell: string) => cell === '' || Number.isFinite(Number(cell))
const rowsOf = (text: string) =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))

test('GDELT’s 61 columns of events, each of its type', async () => {
  expect(gdeltEventColumns).toEqual(gdeltEvents)
  const rows = rowsOf((await gatherExport(writeGdeltEvents, record)).text)
  expect(rows.map((cells) => cells.length)).toEqual([61, 61])
  const odd = rows.flatMap((cells) =>
    cells.filter((cell, at) => gdeltNumbers.test(gdeltEvents[at]!) && !isNumber(cell)),
  )
  expect(odd).toEqual([])
})

test('GDELT’s 16 columns of mentions, each of its type', async () => {
  expect(gdeltMentionColumns).toEqual(gdeltMentions.map((column) => column.split(':')[0]))
  const rows = rowsOf((await gatherExport(writeGdeltMentions, record)).text)
  expect(rows.map((cells) => cells.length)).toEqual([16, 16])
  const odd = rows.flatMap((cells) =>
    cells.filter((cell, at) => !gdeltMentions[at]!.endsWith('STRING') && !isNumber(cell)),
  )
  expect(odd).toEqual([])
})

test('POLECAT’s 40 columns, and no cell is empty', async () => {
  const [header, ...rows] = rowsOf((await gatherExport(writePolecat, record)).text)
  expect(header!.join('|')).toBe(polecat)
  expect(rows.map((cells) => cells.length)).toEqual([40])
  expect(rows.flat().filter((cell) => cell === '')).toEqual([])
})
