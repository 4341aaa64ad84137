import { disputeWords, statusWords } from '../document/kind-words.ts'
import type { ExportedEvent, ExportedStatement } from './exported.ts'
import type { Brief, BriefCountry, BriefSection } from './gather-brief.ts'
import { listEvidence, sayClaims } from './list-evidence.ts'
import { plainLine } from './plain-text.ts'
import { sayDay, sayDays, saySpan } from './say-days.ts'
import { shortenWords } from './shorten-words.ts'
import { titleEvent } from './title-event.ts'
import { webAddress } from './web-address.ts'

/** A source that can be named, and followed where it is on the web. */
export interface Cited {
  readonly name: string
  readonly url: string | null
}

/** One line of a brief: plain text throughout, whatever it is written in. */
export interface Line {
  readonly day: string
  readonly what: string
  /** What else is to be known: who says so, how it stands. */
  readonly notes: readonly string[]
  readonly words: string | null
  readonly sources: readonly Cited[]
}

export interface Section {
  readonly heading: string
  readonly lines: readonly Line[]
}

export interface Chapter {
  readonly name: string
  readonly anchor: string
  readonly sections: readonly Section[]
}

export interface BriefPage {
  readonly title: string
  readonly summary: string
  readonly chapters: readonly Chapter[]
}

/** Sources named in a line; the rest are counted. */
const named = 3
/** Characters of a quotation that a brief has room for. */
const longestWords = 400

const headings: readonly (readonly [BriefSection, string])[] = [
  ['ahead', 'Ahead and under way'],
  ['happened', 'Happened'],
  ['fell-through', 'Fell through'],
  ['unheard', 'Was due, and no report says that it happened'],
  ['unproven', 'Only claimed, considered, or said not to have happened'],
]

/** What a brief says, in the order in which it is read. */
export function layOutBrief(brief: Brief): BriefPage {
  return {
    title: `Diplomatic brief, ${saySpan(brief.from, brief.to)}`,
    summary: `${brief.count} event${brief.count === 1 ? '' : 's'}, as known on ${sayDay(brief.today)}. An event stands under each of its countries.`,
    chapters: brief.countries.map(layOutCountry).filter(({ sections }) => sections.length > 0),
  }
}

function layOutCountry(country: BriefCountry): Chapter {
  const sections: Section[] = [
    ...headings.map(([section, heading]) => ({ heading, lines: country.events[section].map(lineOfEvent) })),
    { heading: 'Where reports differ', lines: country.disputed.flatMap(linesOfDispute) },
    { heading: 'Said', lines: linesOfStatements(country) },
  ]
  const anchor = country.code === '' ? 'many' : country.code.toLowerCase()
  return { name: country.name, anchor, sections: sections.filter(({ lines }) => lines.length > 0) }
}

function lineOfEvent(exported: ExportedEvent): Line {
  const { event, tellings } = exported
  const evidence = listEvidence(exported)
  const moved = event.previous.map((edtf) => `was set for ${plainLine(edtf)}`)
  return {
    day: sayDays(event),
    what: titleEvent(event),
    notes: [statusWords[event.status], ...moved, sayClaims(tellings)].filter((note) => note !== ''),
    words: shortenWords(plainLine(event.words), longestWords),
    sources: cite(evidence.map(({ source, url }) => ({ name: source, url }))),
  }
}

function linesOfDispute(exported: ExportedEvent): Line[] {
  const { event, tellings } = exported
  return event.contradictions.map(({ slot, sides }) => {
    const ids = new Set(sides.flatMap((side) => side.tellings))
    const told = tellings.filter(({ id }) => ids.has(id)).map((telling) => telling.told)
    return {
      day: sayDays(event),
      what: `${titleEvent(event)}: ${slot === 'happened' || slot === 'planned' ? disputeWords[slot] : slot}`,
      notes: sides.map(({ value, by }) => plainLine(`${value}${by.length === 0 ? '' : ` (${by.join(', ')})`}`)),
      words: null,
      sources: cite(told.map(({ source, url }) => ({ name: plainLine(source), url: webAddress(url) }))),
    }
  })
}

function linesOfStatements({ statements, more }: BriefCountry): Line[] {
  const lines = statements.map(lineOfStatement)
  return more === 0
    ? lines
    : [...lines, { day: '', what: `and ${more} more statements`, notes: [], words: null, sources: [] }]
}

function lineOfStatement({ told, speaker, speakerOffice, said, words }: ExportedStatement): Line {
  const day = said ?? told.known
  const who = [speaker?.name, speakerOffice].filter((part) => part !== null && part !== undefined).join(', ')
  return {
    day: day === null ? 'day unknown' : sayDay(day),
    what: plainLine(who),
    notes: [],
    words: shortenWords(plainLine(words), longestWords),
    sources: cite([{ name: plainLine(told.source), url: webAddress(told.url) }]),
  }
}

/** Each source once, the first few by name. */
function cite(sources: readonly Cited[]): Cited[] {
  const once = [...new Map(sources.map((source) => [source.name, source] as const).reverse()).values()].reverse()
  const rest = once.length - named
  return rest <= 0 ? once : [...once.slice(0, named), { name: `${rest} more`, url: null }]
}
