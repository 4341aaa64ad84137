import { useId } from 'preact/hooks'
import type { EventMark, MarkShape } from '../../charts/event-mark.ts'
import { outcomeOf } from '../../charts/outcome-of.ts'
import { outcomes } from '../../charts/stack-bins.ts'
import { EventShape } from './event-shape.tsx'
import { OutcomePatterns, outcomeWords } from './outcome.tsx'

const shapes: readonly (readonly [MarkShape, string])[] = [
  ['stretch', 'on all these days'],
  ['window', 'on one of these days'],
  ['vague', 'some time in this month or year'],
  ['since', 'open on one side'],
]

/** What the signs of these events mean: what became of them, and how well their days are known. */
export function EventKey({ marks }: { readonly marks: readonly EventMark[] }) {
  const id = useId()
  const became = new Set(marks.map(({ event }) => outcomeOf(event.standing)))
  const drawn: ReadonlySet<MarkShape> = new Set(marks.map(({ shape }) => (shape === 'until' ? 'since' : shape)))
  return (
    <ul class="chart-key">
      {outcomes
        .filter((outcome) => became.has(outcome))
        .map((outcome) => (
          <li key={outcome}>
            <svg width="16" height="16" aria-hidden="true">
              <OutcomePatterns id={`${id}${outcome}`} />
              <EventShape
                shape="point"
                outcome={outcome}
                id={`${id}${outcome}`}
                left={2}
                right={14}
                middle={8}
                size={14}
              />
            </svg>
            {outcomeWords[outcome]}
          </li>
        ))}
      {shapes
        .filter(([shape]) => drawn.has(shape))
        .map(([shape, words]) => (
          <li key={shape}>
            <svg width="36" height="16" aria-hidden="true">
              <OutcomePatterns id={`${id}${shape}`} />
              <EventShape
                shape={shape}
                outcome="planned"
                id={`${id}${shape}`}
                left={1}
                right={35}
                middle={8}
                size={12}
              />
            </svg>
            {words}
          </li>
        ))}
    </ul>
  )
}
