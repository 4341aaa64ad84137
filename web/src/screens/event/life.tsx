import type { EventDetail, StepAnswer } from '../../../../src/api/event.ts'
import { ReportLink } from '../../parts/report-link.tsx'
import { sayDay, sayEdtf } from '../../parts/say-day.ts'
import type { Tone } from '../../parts/standing.tsx'
import { statusWords } from '../../parts/status-words.ts'

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

/** Steps that are done by saying so; of others one only tells. */
const spoken: ReadonlySet<StepAnswer['what']> = new Set(['announced', 'confirmed', 'denied', 'alleged'])

/** The event's life as a line, each step with its day, who said so and the words that show it. */
export function Life({ detail: { steps, tellings } }: { readonly detail: Pick<EventDetail, 'steps' | 'tellings'> }) {
  const byId = new Map(tellings.map((telling) => [telling.id, telling]))
  return (
    <section>
      <h2>Its life</h2>
      <ol class="life">
        {steps.map((step, index) => {
          const telling = byId.get(step.telling ?? '')
          return (
            <li key={`${step.what} ${step.telling} ${index}`} class={kinds[step.what].tone}>
              <span class="when">{step.day ? <time dateTime={step.day}>{sayDay(step.day)}</time> : 'day unknown'}</span>
              <div>
                <p>
                  <strong>{kinds[step.what].words}</strong>
                  {step.by && spoken.has(step.what) && ` by ${step.by.name}`}
                  {sayChange(step)}
                  {step.by && !spoken.has(step.what) && `, says ${step.by.name}`}
                </p>
                {step.words !== '' && <q>{wordsOf(step.words, telling?.words)}</q>}
                {step.report && (
                  <p class="quiet">
                    <ReportLink report={step.report} at={telling?.span} />
                  </p>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** "said" alone tells nothing: then the whole sentence stands. */
const wordsOf = (words: string, sentence: string | undefined) => (words.includes(' ') ? words : (sentence ?? words))

function sayChange({ what, from, to }: StepAnswer): string {
  if (what !== 'moved' && what !== 'relocated' && what !== 'corrected') return ''
  const none = what === 'moved' ? 'an unknown day' : what === 'relocated' ? 'an unknown place' : 'nothing'
  const say = (value: string | null | undefined) =>
    value ? (value in statusWords ? statusWords[value as keyof typeof statusWords] : sayEdtf(value)) : none
  return ` from ${say(from)} to ${say(to)}`
}
