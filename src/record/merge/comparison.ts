import type { RecordEvent } from '../record-event.ts'
import type { Telling } from '../telling.ts'
import { comparePlaces, type PlaceAgreement } from './compare-places.ts'
import { type Dated, makeDays } from './compare-times.ts'
import { compareWords, type WordAgreement } from './compare-words.ts'
import type { EventLike } from './event-like.ts'
import { isAnother, readOrdinal } from './read-ordinal.ts'
import { statusInTime } from './status-in-time.ts'
import { moveWords } from './word-rules.ts'

/** A telling beside an event it may be of, with what every family of events asks about them. */
export interface Comparison {
  readonly telling: Telling
  readonly event: RecordEvent
  readonly told: Dated
  readonly kept: Dated
  readonly place: PlaceAgreement
  readonly words: WordAgreement
  /** The words tell of a second or third one that the other is not, or may not be. */
  readonly another: 'other' | 'perhaps' | null
  /** Which of them says that something was put to another day or place, and was known no earlier than the other. */
  readonly mover: 'told' | 'kept' | null
}

/** Words are compared when first asked for: most candidates fall before. */
export function setSideBySide(telling: Telling, event: RecordEvent): Comparison {
  const { known } = telling.told
  let words: WordAgreement | null = null
  return {
    telling,
    event,
    told: {
      status: statusInTime(telling),
      when: telling.when,
      previous: telling.moved?.day ? [telling.moved.day] : [],
      known: makeDays(known, known),
    },
    kept: {
      status: statusInTime(event),
      when: event.when,
      previous: event.previous,
      known: makeDays(event.firstKnown, event.lastKnown),
    },
    place: comparePlaces(telling.place, event.place),
    get words() {
      words ??= compareWords(telling.words, event.words, namesIn(telling, event))
      return words
    },
    another: isAnother(readOrdinal(telling.words), readOrdinal(event.words)),
    mover: findMover(telling, event),
  }
}

/** A plan that was known before is what can be moved. */
function findMover(telling: Telling, event: RecordEvent): 'told' | 'kept' | null {
  const [told, kept] = [telling.told.known ?? '', event.firstKnown ?? '']
  if ((telling.moved !== undefined || saysMoved(telling)) && kept <= told) return 'told'
  const moved = saysMoved(event) || event.steps.some(({ what }) => what === 'moved' || what === 'relocated')
  return moved && told <= kept ? 'kept' : null
}

function saysMoved({ status, words }: EventLike): boolean {
  return status === 'postponed' || moveWords.test(words)
}

function namesIn(...events: readonly EventLike[]): readonly string[] {
  return events.flatMap(({ parties, place }) => [
    ...parties.map(({ actor }) => actor.name),
    ...(place === null ? [] : [place.name]),
  ])
}
