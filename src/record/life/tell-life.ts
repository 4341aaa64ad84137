import { disputeWords } from '../../document/kind-words.ts'
import { saySource } from '../../document/say-source.ts'
import type { RecordEvent, Step } from '../record-event.ts'
import type { Telling } from '../telling.ts'

/**
 * The story of an event, a line a step: the day, what became of it, whose report says so, and its words. Then what reports disagree on.
 * Plain text.
 */
export function tellLife(event: RecordEvent, tellings: readonly Telling[]): string[] {
  const byId = new Map(tellings.map((telling) => [telling.id, telling]))
  const told = event.steps.map((step) =>
    tellStep(step, step.telling === null ? null : (byId.get(step.telling) ?? null)),
  )
  return [...told, ...event.contradictions.map(tellContradiction)]
}

function tellStep(step: Step, telling: Telling | null): string {
  const source = telling === null ? '' : ` (${saySource(telling.told.source)})`
  return `${step.day ?? 'day unknown'}: ${sayStep(step)}${source}: “${step.words}”`
}

function sayStep({ what, by, from, to }: Step): string {
  const who = by?.name ?? null
  switch (what) {
    case 'announced':
      return who === null ? 'announced' : `announced by ${who}`
    case 'confirmed':
      return who === null ? 'confirmed' : `confirmed by ${who}`
    case 'denied':
      return who === null ? 'denied' : `denied by ${who}`
    case 'alleged':
      return who === null ? 'said to be so' : `said to be so by ${who}`
    case 'moved':
      return says(`moved ${sayChange(from, to, 'an unknown day')}`, who)
    case 'relocated':
      return says(`moved ${sayChange(from, to, 'an unknown place')}`, who)
    case 'corrected':
      return `corrected ${sayChange(from, to, 'nothing')}`
    case 'considered':
      return 'under consideration'
    case 'under-way':
      return 'under way'
    case 'not-happened':
      return 'did not happen'
    default:
      return says(what, who)
  }
}

/** Who tells of a change has not made it: "postponed, says the Foreign Ministry". */
function says(what: string, who: string | null): string {
  return who === null ? what : `${what}, says ${who}`
}

function sayChange(from: string | null | undefined, to: string | null | undefined, none: string): string {
  return `from ${from || none} to ${to || none}`
}

function tellContradiction({ slot, sides }: RecordEvent['contradictions'][number]): string {
  const said = sides.map(({ value, by }) => `${value} (${by.map(saySource).join(', ')})`)
  return `reports disagree on ${disputeWords[slot]}: ${said.join(' · ')}`
}
