import type { EventStatus } from '../../document/facts.ts'
import { comparePlaces } from '../merge/compare-places.ts'
import { moveWords } from '../merge/word-rules.ts'
import type { Telling, When } from '../telling.ts'
import { addStep, hasStep, keepPrevious, type LifeDraft } from './life-draft.ts'
import { relateDays } from './relate-days.ts'

const over: ReadonlySet<EventStatus> = new Set(['occurred', 'ongoing', 'negated'])
/** What says that a thing called off is on again. */
const onAgain = /\b(?:back on|after all|go(?:es|ing)? ahead|revived|rescheduled|as planned)\b/iu

/** A report that it is planned. What has happened is not planned any more: such a report is late. */
export function followPlan(draft: LifeDraft, telling: Telling): void {
  if (draft.status !== null && over.has(draft.status)) return
  if (draft.status === 'cancelled' || draft.status === 'postponed') return followRevival(draft, telling)
  const announcer = telling.claims.find(({ stance }) => stance === 'announces')
  if (!hasStep(draft, 'announced')) addStep(draft, 'announced', telling, { by: announcer?.by ?? null })
  draft.status = 'planned'
  followDay(draft, telling)
  followPlace(draft, telling)
}

/** Put off or called off, then set for another day, or said to be on again. The old day told once more is a late copy. */
function followRevival(draft: LifeDraft, telling: Telling): void {
  const old = draft.when?.edtf ?? draft.previous.at(-1) ?? null
  const isNew = telling.when !== null && telling.when.edtf !== old && !draft.previous.includes(telling.when.edtf)
  const meets = telling.when !== null && draft.when !== null && relateDays(draft.when, telling.when) !== 'apart'
  if (!(isNew && !meets) && !onAgain.test(telling.words)) return
  if (isNew && telling.when !== null) {
    if (old !== null) keepPrevious(draft, old)
    addStep(draft, 'moved', telling, { from: old, to: telling.when.edtf })
    setDay(draft, telling.when, telling)
  } else addStep(draft, 'announced', telling)
  draft.status = 'planned'
}

/** Another day told later is a move; one that only says it more exactly is none, nor is one of the same day by another report. */
function followDay(draft: LifeDraft, telling: Telling): void {
  const { when } = telling
  if (when === null) return
  if (draft.when === null) return setDay(draft, when, telling)
  const relation = relateDays(draft.when, when)
  if (relation === 'finer') return setDay(draft, when, telling)
  if (relation !== 'apart' && relation !== 'shifted') return
  if (!isLater(telling, draft.whenKnown) && !moveWords.test(telling.words)) return
  addStep(draft, 'moved', telling, { from: draft.when.edtf, to: when.edtf })
  keepPrevious(draft, draft.when.edtf)
  setDay(draft, when, telling)
}

export function setDay(draft: LifeDraft, when: When, telling: Telling): void {
  draft.when = when
  draft.whenKnown = telling.told.known
}

function followPlace(draft: LifeDraft, telling: Telling): void {
  const { place } = telling
  if (place === null) return
  const apart = draft.place !== null && comparePlaces(draft.place, place) === 'apart'
  if (apart && !isLater(telling, draft.placeKnown)) return
  if (apart && draft.place !== null) addStep(draft, 'relocated', telling, { from: draft.place.name, to: place.name })
  draft.place = place
  draft.placeKnown = telling.told.known
}

function isLater({ told: { known } }: Telling, than: string | null): boolean {
  return known !== null && than !== null && known > than
}
