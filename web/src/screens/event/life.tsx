import type { StepAnswer } from '../../../../src/api/event.ts'
import { reportPath } from '../../parts/links.tsx'
import { sayDay, sayEdtf } from '../../parts/say-day.ts'
import type { Tone } from '../../parts/standing.tsx'

const kinds: Readonly<Record<StepAnswer['what'], { readonly words: string; readonly tone: Tone }>> = {
  announced: { words: 'Announced', tone: 'planned' },
  confirmed: { words: 'Confirmed', tone: 'planned' },
  considered: { words: 'Under consideration', tone: 'unproven' },
  alleged: { words: 'Said to be so', tone: 'unproven' },
  denied: { words: 'Denied', tone: 'fell' },
  moved: { words: 'Moved', tone: 'unproven' },
  relocated: { words: 'Moved to another place', tone: 'unproven' },
  postponed: { words: 'Postponed', tone: 'fell' },
  cancelled: { words: 'Called off', tone: 'fell' },
  'under-way': { words: 'Under way', tone: 'happened' },
  happened: { words: 'Happened', tone: 'happened' },
  'not-happened': { words: 'Did not happen', tone: 'fell' },
  corrected: { words: 'Corrected by a person', tone: 'happened' },
}

/** The event's life as a line, each step with the words that show it. */
export function Life({ steps }: { readonly steps: readonly StepAnswer[] }) {
  return (
    <section>
      <h2>Its life</h2>
      <ol class="life">
        {steps.map((step, index) => (
          <li key={`${step.what} ${step.telling} ${index}`} class={kinds[step.what].tone}>
            <p>
              <strong>{kinds[step.what].words}</strong>
              {step.by && ` by ${step.by.name}`}
              {sayChange(step)} <time class="quiet">{step.day ? sayDay(step.day) : 'day unknown'}</time>
            </p>
            {step.words !== '' && <q>{step.words}</q>}
            {step.report && (
              <p class="quiet">
                <a href={reportPath(step.report.id)}>{step.report.title ?? step.report.id}</a>, {step.report.source}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function sayChange({ what, from, to }: StepAnswer): string {
  if (what !== 'moved' && what !== 'relocated' && what !== 'corrected') return ''
  const none = what === 'moved' ? 'an unknown day' : what === 'relocated' ? 'an unknown place' : 'nothing'
  return ` from ${from ? sayEdtf(from) : none} to ${to ? sayEdtf(to) : none}`
}
