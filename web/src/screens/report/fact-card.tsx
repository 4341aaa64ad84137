import { useMemo } from 'preact/hooks'
import type { ReportDetail, TraceAnswer } from '../../../../src/api/report.ts'
import { FactItem, type FactWays } from './fact-item.tsx'
import { groupFacts } from './list-facts.tsx'

interface FactCardProps {
  readonly ways: FactWays
  readonly detail: ReportDetail
  readonly fact: string
  readonly asked: string | null
  readonly trace: TraceAnswer | Error | null
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
}

/** The chosen fact at the foot of a small screen, where the panel stands far below the text. */
export function FactCard({ detail, fact: id, asked, trace, ways, onStep, onClose }: FactCardProps) {
  const groups = useMemo(() => groupFacts(detail), [detail])
  const found = groups.flatMap(({ layer, facts }) => {
    const fact = facts.find((one) => one.id === id)
    return fact ? [{ layer, fact }] : []
  })[0]
  if (!found) return null
  return (
    <section class="fact-card" aria-label="The chosen fact">
      <p class="fact-card-tools">
        <button type="button" onClick={() => onStep(-1)}>
          ‹ Before
        </button>
        <button type="button" onClick={() => onStep(1)}>
          Next ›
        </button>
        <button type="button" class="plain" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </p>
      <ul>
        <FactItem {...{ ...found, trace, ways }} reading={detail.reading} chosen asked={asked === id} />
      </ul>
    </section>
  )
}
