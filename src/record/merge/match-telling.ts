import type { RecordEvent } from '../record-event.ts'
import type { Telling } from '../telling.ts'
import { type Comparison, setSideBySide } from './comparison.ts'
import { familiesOf, familyOfKind } from './family-rules.ts'
import type { Verdict } from './verdict.ts'
import { weighAct, weighAppointment, weighPaper } from './weigh-acts.ts'
import { weighEncounter, weighVisit } from './weigh-meetings.ts'

/** The event a telling is of, with one line a reason. */
export interface Match {
  readonly event: string
  readonly why: string[]
  /** 0 to 1. */
  readonly score: number
}

/** Below it the two are kept apart: a false merge is worse than a missed one. */
const threshold = 0.62
/** Two candidates nearer than this, where days do not decide: nobody can say which. */
const tie = 0.04

/**
 * Which of the candidates a telling is of; null where it is a new event, or where several fit and nothing tells them apart.
 * Candidates of its own report are never it: one report's events are as many as it tells.
 */
export function matchTelling(telling: Telling, candidates: readonly RecordEvent[]): Match | null {
  const verdicts = candidates.flatMap((event) => {
    const verdict = weighCandidate(telling, event)
    return verdict === null || verdict.score < threshold ? [] : [{ event: event.id, verdict }]
  })
  verdicts.sort((a, b) => b.verdict.score - a.verdict.score || (a.event < b.event ? -1 : 1))
  const [best, second] = verdicts
  if (best === undefined) return null
  const { score, why, loose } = best.verdict
  if (loose && second !== undefined && score - second.verdict.score < tie) return null
  return { event: best.event, why: [...why], score }
}

/** Whether and how surely a telling is of an event. */
function weighCandidate(telling: Telling, event: RecordEvent): Verdict | null {
  if (event.rejected || isOfReport(event, telling.told.report)) return null
  const families = familiesOf(event)
  if (!familiesOf(telling).some((family) => families.includes(family))) return null
  return weighByFamily(setSideBySide(telling, event))
}

function isOfReport({ links }: RecordEvent, report: string): boolean {
  const head = `${report}#`
  return links.some(({ telling }) => telling.startsWith(head))
}

function weighByFamily(comparison: Comparison): Verdict | null {
  switch (familyOfKind[comparison.telling.kind]) {
    case 'visit':
      return weighVisit(comparison)
    case 'encounter':
    case 'call':
      return weighEncounter(comparison)
    case 'signing':
    case 'publication':
      return weighPaper(comparison)
    case 'appointment':
      return weighAppointment(comparison)
    default:
      return weighAct(comparison)
  }
}
