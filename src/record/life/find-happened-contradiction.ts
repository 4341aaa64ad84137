import type { Contradiction } from '../record-event.ts'
import type { Day, Telling } from '../telling.ts'
import { makeSide } from './make-side.ts'

const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])

/** Reports of it beside reports that it did not happen, and beside those who deny it. Who denied only that it was planned said nothing of it. */
export function findHappenedContradiction(tellings: readonly Telling[]): Contradiction | null {
  const yes = tellings.filter(({ status }) => done.has(status))
  const alleged = tellings.filter(({ status, claims }) => status === 'alleged' && claims.some(asserts))
  const since = firstDay(yes)
  const after = tellings.filter(({ told: { known } }) => known === null || since === null || known >= since)
  const no = after.filter(({ status }) => status === 'negated')
  const denied = after.filter(({ claims }) => claims.some(denies))
  const pro = [...yes, ...alleged]
  if (pro.length === 0 || no.length + denied.length === 0) return null
  const sides = [
    { value: yes.length > 0 ? 'happened' : 'said to have happened', of: pro, stance: 'asserts' },
    { value: 'did not happen', of: no, stance: 'asserts' },
    { value: 'denied', of: denied, stance: 'denies' },
  ]
  return {
    slot: 'happened',
    sides: sides.flatMap(({ value, of, stance }) => (of.length === 0 ? [] : [makeSide(value, of, stance)])),
  }
}

/** On which it happened: what was told before that day said nothing of it. */
function firstDay(yes: readonly Telling[]): Day | null {
  return yes.flatMap(({ when, told }) => when?.first ?? told.known ?? []).sort()[0] ?? null
}

function asserts({ stance }: { readonly stance: string }): boolean {
  return stance === 'asserts'
}

function denies({ stance }: { readonly stance: string }): boolean {
  return stance === 'denies'
}
