import { occasions as registered } from '../register/occasions.ts'
import { occasionRows } from '../register/told-occasion-rules.ts'
import { type Day, parseDay } from './calendar.ts'
import { edtfDays } from './write-edtf.ts'

/** An occasion, with the words that tell of it: one term of every part must begin a word of the sentence. Lower case, straight apostrophes. */
export interface KnownOccasion {
  readonly from: Day
  readonly to: Day
  readonly parts: readonly (readonly string[])[]
  readonly what: string
  /** The words only name the affair: a time beside them need not be its own. */
  readonly nameOnly: boolean
  /** It was in the news between its days, and hardly after. */
  readonly affair: boolean
}

/** Meetings longer than this are wars and ages: a time beside their name says too little. Days. */
const longest = 60
/** What comes round again under one name: "the G20 summit last month" may be any of them. */
const recurring = /summit|General Assembly|Conference|Forum|Dialogue|congress|Congress session|inauguration|Recovery/u
/** Series whose members are named long after, in news of other things. */
const background = /^(?:treaty|ruling|crisis|uprising|war|withdrawal|vote)$/u

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'")

const told: KnownOccasion[] = occasionRows.map(([from, to, words, what, only]) => ({
  from: parseDay(from) ?? 0,
  to: parseDay(to) ?? 0,
  parts: words.split(' + ').map((part) => plain(part).split('|')),
  what,
  nameOnly: only !== undefined,
  affair: only === 'affair',
}))

function named(): KnownOccasion[] {
  const all: KnownOccasion[] = []
  for (const { name, names, from, to, series } of registered) {
    const days = edtfDays(`${from}/${to}`)
    if (!days || days.to - days.from > longest) continue
    const shared = { ...days, nameOnly: background.test(series), affair: false }
    const own = [name, ...names].map(plain).filter((term) => term.length > 6 && term !== plain(series))
    if (own.length > 0) all.push({ ...shared, parts: [own], what: name })
    if (recurring.test(series)) all.push({ ...shared, parts: [[plain(series)]], what: `the ${series}` })
  }
  return all
}

/** Occasions of public knowledge: those told by words, then those of the register, by name. */
export const knownOccasions: readonly KnownOccasion[] = [...told, ...named()]
