import { disputeWords } from '../../document/kind-words.ts'
import { saySource } from '../../document/say-source.ts'
import { sayDay, saySpan } from '../../export/say-days.ts'
import type { Contradiction, RecordEvent } from '../../record/record-event.ts'
import type { ReviewReason } from '../../record/review.ts'
import type { Telling } from '../../record/telling.ts'

/** Why a person should look at an event, in a line. */
export function sayReason(reason: ReviewReason, event: RecordEvent, tellings: readonly Telling[]): string {
  switch (reason) {
    case 'contradiction':
      return event.contradictions.map((one) => sayContradiction(one, tellings)).join('; ')
    case 'merge':
      return sayMerge(event)
    case 'unsure':
      return `confidence ${event.confidence.toFixed(2)}, told by ${count(event.sources.length, 'source')}`
    case 'unheard':
      return sayUnheard(event)
  }
}

/** "reports disagree on the day: 12 Mar 2026 (Baltic Wire) · 19 Mar 2026 (Kura News)" */
function sayContradiction({ slot, sides }: Contradiction, tellings: readonly Telling[]): string {
  const told = new Map(tellings.map(({ id, told: { source } }) => [id, source]))
  const said = sides.map(({ value, by, tellings: some }) => {
    const sources = new Set(some.flatMap((telling) => told.get(telling) ?? []))
    // Whether it happened or is planned is what people deny; all else is what reports tell.
    const who = slot !== 'happened' && slot !== 'planned' && sources.size > 0 ? [...sources].sort() : by
    return `${slot === 'day' ? sayValue(value) : value} (${list([...new Set(who.map(saySource))])})`
  })
  return `reports disagree on ${disputeWords[slot]}: ${said.join(' · ')}`
}

/** So many sources of one side are named. */
const mostNamed = 4

function list(names: readonly string[]): string {
  const more = names.length - mostNamed
  return more > 0 ? `${names.slice(0, mostNamed).join(', ')} and ${more} more` : names.join(', ')
}

const days = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/u

function sayValue(edtf: string): string {
  const [, first, last] = days.exec(edtf) ?? []
  if (first === undefined) return edtf
  return last === undefined ? sayDay(first) : saySpan(first, last)
}

/** The link that is least sure: "joined on: same pair, same day (score 0.62)". */
function sayMerge({ links }: RecordEvent): string {
  const joined = links.filter(({ why, by }) => why.length > 0 && by === 'machine')
  const weakest = joined.toSorted((a, b) => a.score - b.score)[0]
  if (!weakest) return 'told by several reports'
  return `joined on: ${weakest.why.join(', ')} (score ${weakest.score.toFixed(2)})`
}

function sayUnheard({ when, lastKnown }: RecordEvent): string {
  const end = when?.last ?? when?.first ?? null
  const heard = lastKnown === null ? '' : `; last heard of on ${sayDay(lastKnown)}`
  return `${end === null ? 'planned' : `planned until ${sayDay(end)}`}, and no report says that it happened${heard}`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
