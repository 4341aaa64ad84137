import type { ReadingAnswer } from '../../../../src/api/report.ts'
import { kindWords } from '../../../../src/document/kind-words.ts'
import { sayEdtf } from '../../parts/say-day.ts'
import { stanceWords } from '../../parts/stance-words.ts'
import { statusWords } from '../../parts/status-words.ts'
import { indexReading } from './index-reading.ts'
import { nameOf } from './say-facts.ts'

/** One reason: what it is about, in words, and where in the text it stands. */
export interface Reason {
  /** "How it stands" */
  readonly label: string
  readonly words: string
  /** Words of the report that it rests on. */
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** Why a fact is as it is, in words for somebody who has never seen a rule: from what the reading itself tells. Empty where it has no such fact. */
export function sayWhy(reading: ReadingAnswer, id: string): Reason[] {
  const indexed = indexReading(reading)
  const event = indexed.events.get(id)
  if (event) return whyEvent(reading, event)
  const time = indexed.times.get(id)
  if (time) return [whyTime(reading, time)]
  const statement = indexed.statements.get(id)
  if (statement) return whyStatement(reading, statement)
  const entity = indexed.entities.get(id)
  if (entity) return whyEntity(reading, entity)
  const tally = id.startsWith('n') ? reading.tallies[Number(id.slice(1)) - 1] : undefined
  return tally ? [{ label: 'Said here', words: 'The report itself counts:', places: [tally] }] : []
}

function whyEvent(reading: ReadingAnswer, event: ReadingAnswer['events'][number]): Reason[] {
  const { kind, status, mentions, place, time, claims, participants } = event
  const first = mentions[0]
  const more = mentions.length > 1 ? ` ${mentions.length} places in the text speak of it.` : ''
  return [
    {
      label: 'What',
      words: `${kindWords[kind]}, ${statusWords[status]}: read from these words.${more}`,
      places: first ? [first.trigger] : [],
    },
    {
      label: 'Who',
      words:
        participants.length === 0
          ? 'Nobody is named.'
          : participants.map(({ entity, role }) => `${nameOf(reading, entity)} (${role})`).join(', '),
      places: [],
    },
    ...(place ? [{ label: 'Where', words: nameOf(reading, place.entity), places: [] }] : []),
    whenOf(reading, time),
    ...claims.slice(0, 6).map((claim) => ({
      label: 'Says who',
      words: `${stanceWords[claim.stance]} ${nameOf(reading, claim.by)}${claim.on ? `, ${sayEdtf(claim.on)}` : ''}:`,
      places: [claim],
    })),
    {
      label: 'How sure',
      words: `${Math.round(event.confidence * 100)} %: how sure the rule is that read it; each further place in the text makes it surer.`,
      places: [],
    },
  ]
}

function whenOf(reading: ReadingAnswer, time: ReadingAnswer['events'][number]['time']): Reason {
  if (!time) return { label: 'When', words: 'The report gives no day for it.', places: [] }
  const times = time.times.flatMap((id) => indexReading(reading).times.get(id) ?? [])
  const from =
    times.length === 0
      ? 'found from what else is told'
      : [...new Set(times.map((one) => countedFrom(reading, one)))].join('; ')
  return { label: 'When', words: `${sayEdtf(time.edtf)}: ${from}`, places: times }
}

function whyTime(reading: ReadingAnswer, time: ReadingAnswer['times'][number]): Reason {
  const words = reading.report.text.slice(time.start, time.end)
  const { edtf, type } = time
  if (edtf === null)
    return {
      label: 'When',
      words: type === 'DURATION' ? `“${words}” is a length of time, not a day.` : `No day can be told from “${words}”.`,
      places: [time],
    }
  return { label: 'When', words: `“${words}” is ${sayEdtf(edtf)}: ${countedFrom(reading, time)}.`, places: [time] }
}

/** What a day was counted from: "counted from the day of publication, 17 Mar 2023". */
export function countedFrom({ report, times }: ReadingAnswer, { anchor }: ReadingAnswer['times'][number]): string {
  if (anchor === null) return 'as the report says it'
  if (anchor === 'published')
    return `counted from the day of publication, ${report.published ? sayEdtf(report.published.edtf) : 'which is not known'}`
  if (anchor === 'dateline')
    return `counted from the dateline${report.dateline?.day ? `, ${sayEdtf(report.dateline.day)}` : ''}`
  const other = times.find(({ id }) => id === anchor)
  if (!other) return 'counted from another day in the report'
  const day = other.edtf === null ? '' : `, which is ${sayEdtf(other.edtf)}`
  return `counted from “${report.text.slice(other.start, other.end)}”${day}`
}

const modes = {
  direct: 'What stands between quotation marks.',
  mixed: 'Partly between quotation marks, partly in the report’s own words.',
  indirect: 'In the report’s own words.',
} as const

function whyStatement(reading: ReadingAnswer, statement: ReadingAnswer['statements'][number]): Reason[] {
  const { speaker, cue, mode, said } = statement
  return [
    { label: 'What', words: modes[mode], places: [] },
    ...(cue ? [{ label: 'Said', words: 'These words say that somebody speaks:', places: [cue] }] : []),
    {
      label: 'By whom',
      words: speaker
        ? speaker.entity
          ? `${nameOf(reading, speaker.entity)}, here as`
          : 'Here as'
        : 'The report does not say who.',
      places: speaker ? [speaker] : [],
    },
    ...(said ? [{ label: 'When', words: sayEdtf(said), places: [] }] : []),
  ]
}

const forms = {
  name: 'by name',
  title: 'by title',
  pronoun: 'by a pronoun',
  metonym: 'by its seat or a thing that stands for it',
  description: 'by a description',
} as const

function whyEntity({ report }: ReadingAnswer, { mentions, offices }: ReadingAnswer['entities'][number]): Reason[] {
  const named = (Object.keys(forms) as (keyof typeof forms)[]).flatMap((form) => {
    const places = mentions.filter((mention) => mention.form === form)
    const each = new Map(places.map((place) => [report.text.slice(place.start, place.end).toLowerCase(), place]))
    return places.length === 0
      ? []
      : [{ label: 'Named', words: `${places.length} × ${forms[form]}:`, places: [...each.values()].slice(0, 5) }]
  })
  const held = offices.map((office) => ({
    label: 'Office',
    words: `${office.title}, ${office.basis === 'register' ? 'from the register of office holders' : 'as the report says'}`,
    places: office.start === undefined || office.end === undefined ? [] : [{ start: office.start, end: office.end }],
  }))
  return [...named, ...held]
}
