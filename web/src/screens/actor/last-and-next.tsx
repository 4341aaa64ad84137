import type { ActorDetail } from '../../../../src/api/actor.ts'
import type { EventItem } from '../../../../src/api/event.ts'
import { EventLine } from '../../parts/event-line.tsx'
import { countDays } from '../../parts/say-day.ts'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'

interface LastAndNextProps {
  readonly detail: ActorDetail
  /** What asks for the events of this one. */
  readonly filter: Readonly<Record<string, string | string[]>>
}

/** The last contact, and what is planned next: a contact, or else whatever is planned first. */
export function LastAndNext({ detail: { actor, last, next, today }, filter }: LastAndNextProps) {
  const question = { ...filter, status: ['planned' as const], from: today.day, order: 'day' as const, limit: 10 }
  const { answer } = useAnswer(`next ${actor.id} ${today.day}`, (signal) => client.events(question, signal))
  const planned = [...(next ? [next] : []), ...(answer?.rows ?? [])].find((event) => isNear(event, today.day)) ?? null
  if (!last && !planned) return null
  return (
    <section class="wide ends" aria-label="Last and next">
      {last && (
        <div>
          <h2>Last contact</h2>
          <EventLine event={last} />
        </div>
      )}
      {planned && (
        <div>
          <h2>Next planned</h2>
          <EventLine event={planned} />
        </div>
      )}
    </section>
  )
}

/** So many days at most are some day one waits for. */
const mostDays = 62

function isNear({ when }: EventItem, today: string): boolean {
  if (!when?.first) return false
  const last = when.last ?? when.first
  return last >= today && countDays(when.first, last) <= mostDays
}
