import type { EventStatus } from '../../document/facts.ts'
import { comparePlaces } from '../merge/compare-places.ts'
import { moveWords } from '../merge/word-rules.ts'
import type { Telling } from '../telling.ts'
import { addStep, announcerOf, hasStep, isOldDay, keepPrevious, type LifeDraft, setDay } from './life-draft.ts'
import { meetsDay, relatePlans } from './relate-days.ts'

const over: ReadonlySet<EventStatus> = new Set(['occurred', 'ongoing', 'negated'])
/** What says that a thing called off is on again. */
const onAgain = /\b(?:back on|after all|go(?:es|ing)? ahead|revived|rescheduled|as planned)\b/iu

/** A report that it is planned. What has happened is not planned any more: such a report is late. */
export function followPlan(draft: LifeDraft, telling: Telling): void {
  if (draft.status !== null && over.has(draft.status)) return
  if (draft.status === 'cancelled' || draft.status === 'postponed') {
    followRevival(draft, telling)
    return
  }
  const announcer = telling.claims.find(({ stance }) => stance === 'announces')
  if (!followOwnMove(draft, telling) && !hasStep(draft, 'announced'))
    addStep(draft, 'announced', telling, { by: announcer?.by ?? null })
  draft.status = 'planned'
  followDay(draft, telling)
  followPlace(draft, telling)
}

/** Put off or called off, then set for another day, or said to be on again. The old day told once more is a late copy. */
function followRevival(draft: LifeDraft, telling: Telling): void {
  const { when } = telling
  const old = draft.when?.edtf ?? draft.previous.at(-1) ?? null
  const isNew = when !== null && ![...draft.previous, ...(old === null ? [] : [old])].some((day) => meetsDay(day, when))
  if (!isNew && !onAgain.test(telling.words)) return
  if (isNew) {
    if (old !== null) keepPrevious(draft, old)
    addStep(draft, 'moved', telling, { by: announcerOf(telling), from: old, to: when.edtf })
    setDay(draft, when, telling)
  } else addStep(draft, 'announced', telling, { by: announcerOf(telling) })
  draft.status = 'planned'
}

/** The first report of it tells at once that it was moved, from which day or place. */
function followOwnMove(draft: LifeDraft, telling: Telling): boolean {
  const { moved, when, place } = telling
  if (moved === undefined) return false
  const by = announcerOf(telling)
  const relocated = moved.place !== null && place !== null && draft.place === null
  if (relocated) addStep(draft, 'relocated', telling, { by, from: moved.place.name, to: place.name })
  if (when === null || draft.when !== null || (moved.day === null && moved.place !== null)) return relocated
  const from = moved.day ?? draft.previous.at(-1) ?? null
  if (from !== null) keepPrevious(draft, from)
  addStep(draft, 'moved', telling, { by, from, to: when.edtf })
  return true
}

/** Another day told later is a move; one that only says it more exactly is none, nor is one of the same day by another report. */
function followDay(draft: LifeDraft, telling: Telling): void {
  const { when } = telling
  if (when === null) return
  const relation = draft.when === null ? 'finer' : relatePlans(telling.kind, draft.when, when)
  const changed = relation === 'apart' || relation === 'shifted'
  if (relation !== 'finer' && !changed) return
  const told = telling.moved !== undefined || moveWords.test(telling.words)
  if (changed && !told && (!isLater(telling, draft.whenKnown) || isOldDay(draft, when))) return
  if (changed && draft.when !== null) {
    addStep(draft, 'moved', telling, { by: announcerOf(telling), from: draft.when.edtf, to: when.edtf })
    keepPrevious(draft, draft.when.edtf)
  }
  setDay(draft, when, telling)
}

function followPlace(draft: LifeDraft, telling: Telling): void {
  const { place } = telling
  if (place === null) return
  const apart = draft.place !== null && comparePlaces(draft.place, place) === 'apart'
  if (apart && !isLater(telling, draft.placeKnown)) return
  if (apart && draft.place !== null)
    addStep(draft, 'relocated', telling, { by: announcerOf(telling), from: draft.place.name, to: place.name })
  draft.place = place
  draft.placeKnown = telling.told.known
}

function isLater({ told: { known } }: Telling, than: string | null): boolean {
  return known !== null && than !== null && known > than
}
