import type { PatternRule } from '../document/rule.ts'
import { placeByName } from '../register/places.ts'
import { agencyNamed } from './agency-rules.ts'

export interface DatelineParts {
  readonly place: string | null
  readonly agency: string | null
  /** Day and month, and year where it is given: words as they stand. */
  readonly date: string | null
}

const upper = String.raw`\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3}`
const mixed = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de |la |le |al-|el-)[\p{L}.'’-]*){0,3}`
const region = String.raw`(?:, [\p{Lu}][\p{L}.]*(?: [\p{Lu}][\p{L}.]*){0,2})?(?:\/${mixed})?`
const date = String.raw`(?:, (?:le |am )?(?<date>(?:\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)|(?:\d{1,2}\.? \p{L}{3,10}\.?(?: \d{4})?)))?`
const agency = String.raw` ?\((?<agency>[\p{L}][\p{L}\d .&/-]{1,40})\)`
const dash = String.raw`\s?(?:\.?\s?[-–—]{1,2}|:)\s?`

/** Openings of a report's first paragraph, most telling first. Expected: "place|agency|date". */
export const datelineRules: readonly PatternRule<DatelineParts>[] = [
  {
    id: 'page/dateline-place-agency',
    pattern: new RegExp(
      `^(?<place>${mixed}${region})${date}${agency}(?<dash>${dash})?(?=\\s?[\\p{Lu}\\d"“‘«„'])`,
      'gu',
    ),
    read: ({ place, agency, date, dash }) => {
      const known = agencyNamed(agency!)
      if (known === null && (dash === undefined || agency!.length > 24)) return null
      return { place: place!, agency: known ?? agency!, date: date ?? null }
    },
    examples: [
      ['[Hong Kong (CNN)] The two presidents met at noon.', 'Hong Kong|CNN|'],
      ['[LONDON, March 3 (Reuters) - ]The envoy left at noon.', 'LONDON|Reuters|March 3'],
      ['[GENEVA, Switzerland (AP) — ]The talks went on.', 'GENEVA, Switzerland|AP|'],
      ['[Berlin (dpa) - ]Die Ministerin reist nach Oslo.', 'Berlin|dpa|'],
    ],
    not: ['Angela Merkel (CDU) said that she would go.', 'Premier Li (right) greets the guests.'],
  },
  {
    id: 'page/dateline-agency',
    pattern: new RegExp(
      `^\\((?<agency>[\\p{L}][\\p{L}\\d .&/-]{1,40})\\)(?<dash>${dash})?(?=\\s?[\\p{Lu}\\d"“‘«„'])`,
      'gu',
    ),
    read: ({ agency }) => {
      const known = agencyNamed(agency!)
      return known === null ? null : { place: null, agency: known, date: null }
    },
    examples: [
      ['[(CNN)] The senator has gone home.', '|CNN|'],
      ['[(Reuters) - ]Oil fell on Monday.', '|Reuters|'],
    ],
    not: ['(Left) The envoy waves.'],
  },
  {
    id: 'page/dateline-place-dash',
    pattern: new RegExp(
      `^(?<place>${upper}${region})${date}\\s?(?:\\.?\\s[-–—]{1,2}\\s|\\s?—\\s?|\\.[-–—]\\s?)(?=["“‘«„'\\p{Lu}\\d])`,
      'gu',
    ),
    read: ({ place, date }) =>
      place!.length < 3 || notPlaces.has(place!) ? null : { place: place!, agency: null, date: date ?? null },
    examples: [
      ['[BEIJING — ]The minister will travel to Oslo.', 'BEIJING||'],
      ['[OFER CAMP, West Bank — ]A court freed the man.', 'OFER CAMP, West Bank||'],
      ['[PARIS, 3 mars 2023 - ]Le ministre se rendra en Norvège.', 'PARIS||3 mars 2023'],
    ],
    not: ['UN-backed talks have begun.', 'A-list guests came.'],
  },
  {
    id: 'page/dateline-city-dash',
    pattern: new RegExp(
      `^(?<place>\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?:\\/\\p{Lu}[\\p{L}-]+)?)${date}(?: [–—-]{1,2} |\\. [–—-] )(?=["“‘«„'\\p{Lu}\\d])`,
      'gu',
    ),
    read: ({ place, date }) => (isCity(place!) ? { place: place!, agency: null, date: date ?? null } : null),
    examples: [['[Oslo – ]Zum Ende des Jahres reist die Ministerin nach Bergen.', 'Oslo||']],
    not: ['Kennedy – Der Präsident war in Berlin.'],
  },
  {
    id: 'page/dateline-place-colon',
    pattern: new RegExp(`^(?<place>${upper})${date}: (?=["“‘\\p{Lu}])`, 'gu'),
    read: ({ place, date }) =>
      !isCity(place!) && date === undefined ? null : { place: place!, agency: null, date: date ?? null },
    examples: [
      ['[NEW DELHI: ]The minister will visit Oslo.', 'NEW DELHI||'],
      ['[PORT HARLAN, March 3: ]The minister will visit Oslo.', 'PORT HARLAN||March 3'],
    ],
    not: ['QUESTION: Will you go to Oslo?', 'READ MORE: The talks', 'THE PRESIDENT: I am glad to be in Oslo.'],
  },
  {
    id: 'page/dateline-place-bare',
    pattern: /^(?<place>\p{Lu}{4,}(?: \p{Lu}{3,}){0,2}) (?=(?:The|A|An|In|On|At|Two|Three|Its|His|Her|U\.S\.)\b)/gu,
    read: ({ place }) => (seats.has(place!) ? { place: place!, agency: null, date: null } : null),
    examples: [['[LONDON ]The envoys left at dawn.', 'LONDON||']],
    not: ['NATO The alliance met.', 'UPDATE The talks are over.'],
  },
]

function isCity(place: string): boolean {
  const [first] = place.split('/')
  return seats.has(first!.toUpperCase()) || placeByName(first!)?.kind === 'city'
}

/** Words in capitals that stand before a colon and are no place. */
const notPlaces = new Set(
  'FILE|FILE PHOTO|PHOTO|QUESTION|ANSWER|MODERATOR|WATCH|READ|MORE|READ MORE|READ ALSO|ALSO READ|SEE ALSO|UPDATE|BREAKING|BREAKING NEWS|OPINION|ANALYSIS|EXCLUSIVE|LIVE|VIDEO|PHOTOS|SECRETARY|PRESIDENT|CORRECTION|NOTE|EDITORIAL|COMMENT|EXPLAINER|FACTBOX|TIMELINE|SUBJECT|FROM|DATE|TITLE|SOURCE|RELATED'.split(
    '|',
  ),
)

/** Cities from which the world's agencies date their reports, as a dateline writes them. */
const seats = new Set(
  'LONDON|PARIS|BERLIN|WASHINGTON|NEW YORK|MOSCOW|BEIJING|TOKYO|SEOUL|BRUSSELS|GENEVA|VIENNA|ROME|MADRID|ATHENS|ANKARA|ISTANBUL|JERUSALEM|CAIRO|BEIRUT|DAMASCUS|BAGHDAD|TEHRAN|RIYADH|DUBAI|DOHA|KABUL|ISLAMABAD|NEW DELHI|DELHI|DHAKA|COLOMBO|KATHMANDU|BANGKOK|HANOI|MANILA|JAKARTA|SINGAPORE|KUALA LUMPUR|HONG KONG|TAIPEI|SHANGHAI|SYDNEY|CANBERRA|WELLINGTON|NAIROBI|ADDIS ABABA|KHARTOUM|LAGOS|ABUJA|ACCRA|DAKAR|JOHANNESBURG|PRETORIA|HARARE|TUNIS|ALGIERS|RABAT|TRIPOLI|KYIV|KIEV|WARSAW|PRAGUE|BUDAPEST|BUCHAREST|SOFIA|BELGRADE|ZAGREB|MINSK|VILNIUS|RIGA|TALLINN|HELSINKI|STOCKHOLM|OSLO|COPENHAGEN|DUBLIN|LISBON|AMSTERDAM|ZURICH|BERN|MUNICH|FRANKFURT|TBILISI|YEREVAN|BAKU|ASTANA|TASHKENT|MEXICO CITY|HAVANA|CARACAS|BOGOTA|LIMA|SANTIAGO|BUENOS AIRES|BRASILIA|SAO PAULO|OTTAWA|TORONTO|CHICAGO|LOS ANGELES|HOUSTON|MIAMI|UNITED NATIONS|RAMALLAH|GAZA|SANAA|AMMAN|PYONGYANG|YANGON|PHNOM PENH|VATICAN CITY|THE HAGUE|STRASBOURG'.split(
    '|',
  ),
)
