import type { ChangeAnswer } from '../../../../src/api/event.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { sayDay, sayEdtf } from '../../parts/say-day.ts'

export interface SaidChange {
  /** "Moved", "Called off" */
  readonly what: string
  /** "from 12 Mar 2026 to 19 Mar 2026"; empty where it has no two sides. */
  readonly how: string
  /** "Kura News, 10 Mar 2026" */
  readonly source: string
}

const words: Readonly<Partial<Record<ChangeAnswer['step']['what'], string>>> = {
  moved: 'Moved',
  relocated: 'Elsewhere',
  postponed: 'Postponed',
  cancelled: 'Called off',
  denied: 'Denied',
  'not-happened': 'Did not happen',
  corrected: 'Corrected',
}

/** What became of an event, in words. */
export function sayChange({ step }: ChangeAnswer): SaidChange {
  const sides = [step.from ? `from ${sayEdtf(step.from)}` : '', step.to ? `to ${sayEdtf(step.to)}` : '']
  const says = step.report ? saySource(step.report.source) : ''
  const by = step.by && step.by.name !== says ? `${step.by.name}${says === '' ? '' : `, says ${says}`}` : says
  return {
    what: words[step.what] ?? step.what,
    how: sides.filter(Boolean).join(' '),
    source: [by, step.day ? sayDay(step.day) : ''].filter(Boolean).join(', '),
  }
}
