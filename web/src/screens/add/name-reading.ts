import type { ReadingAnswer } from '../../../../src/api/report.ts'
import { kindWords } from '../../../../src/document/kind-words.ts'
import { sayEdtf } from '../../parts/say-day.ts'
import { statusWords } from '../../parts/status-words.ts'

export interface ReadFact {
  readonly id: string
  /** "Visit: Badr Albusaidi, Iran; Tehran" */
  readonly title: string
  /** "planned, 20 Mar 2023" */
  readonly about: string
  /** The sentence. */
  readonly words: string
}

/** What a reading says, in lines: events with the words they rest on. */
export function nameEvents(reading: ReadingAnswer): readonly ReadFact[] {
  const names = nameEntities(reading)
  return reading.events.map((event) => {
    const who = event.participants.map(({ entity }) => names.get(entity) ?? '').filter(Boolean)
    const place = event.place ? names.get(event.place.entity) : undefined
    const [mention] = event.mentions
    return {
      id: event.id,
      title: `${kindWords[event.kind]}: ${[who.join(', '), place].filter(Boolean).join('; ')}`,
      about: [
        statusWords[event.status],
        event.time ? sayEdtf(event.time.edtf) : 'day not known',
        `sure ${Math.round(event.confidence * 100)} %`,
      ].join(' · '),
      words: mention ? reading.report.text.slice(mention.start, mention.end) : '',
    }
  })
}

/** Who said what. */
export function nameStatements(reading: ReadingAnswer): readonly ReadFact[] {
  const names = nameEntities(reading)
  return reading.statements.map(({ id, content, speaker, mode }) => ({
    id,
    title: (speaker?.entity && names.get(speaker.entity)) || 'somebody not named',
    about: mode === 'indirect' ? 'reported' : mode === 'mixed' ? 'partly quoted' : 'quoted',
    words: reading.report.text.slice(content.start, content.end),
  }))
}

const nameEntities = ({ entities }: ReadingAnswer) => new Map(entities.map(({ id, name }) => [id, name]))
