import type { ReadingAnswer, TraceAnswer } from '../../../../src/api/report.ts'
import { FactItem, type FactWays } from './fact-item.tsx'
import type { FactGroup } from './list-facts.tsx'

interface FactCardProps {
  readonly ways: FactWays
  readonly groups: readonly FactGroup[]
  readonly reading: ReadingAnswer
  readonly fact: string
  readonly asked: string | null
  readonly trace: TraceAnswer | Error | null
  readonly onStep: (step: 1 | -1) => void
  readonly onClose: () => void
}

/** The chosen fact at the foot of a small screen, where the panel stands far below the text. */
export function FactCard({ groups, reading, fact: id, asked, trace, ways, onStep, onClose }: FactCardProps) {
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
        <FactItem {...{ ...found, trace, ways, reading }} chosen asked={asked === id} />
      </ul>
    </section>
  )
}
