import type { ReadingAnswer, TraceAnswer } from '../../../../src/api/report.ts'
import { count } from '../../parts/event-line.tsx'
import { sayWhy } from './say-why.ts'

interface WhyProps {
  readonly fact: string
  readonly trace: TraceAnswer | Error | null
  readonly reading: ReadingAnswer
  /** Shows words in the text. */
  readonly onShow: (place: { readonly start: number; readonly end: number }) => void
}

/** Why a fact is as it is: the words it rests on first, then by which rule it was read and what lost against it. */
export function Why({ fact, trace, reading, onShow }: WhyProps) {
  const { text } = reading.report
  return (
    <div class="reasons">
      <dl>
        {sayWhy(reading, fact).map(({ label, words, places }, index, all) => (
          <div key={index}>
            <dt>{label === all[index - 1]?.label ? <span class="unseen">{label}</span> : label}</dt>
            <dd>
              {words}{' '}
              {places.map((place) => (
                <button
                  key={place.start}
                  type="button"
                  class="quoted"
                  title="Show these words in the text"
                  onClick={() => onShow(place)}
                >
                  “{shorten(text.slice(place.start, place.end))}”
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <Traced fact={fact} trace={trace} text={text} />
    </div>
  )
}

type TracedProps = Pick<WhyProps, 'fact' | 'trace'> & { readonly text: string }

/** What the reading of the kept page, done again, tells beyond the reading itself. */
function Traced({ fact, trace, text }: TracedProps) {
  if (trace === null) return <p class="quiet">Reading it again for the rule …</p>
  if (trace instanceof Error) return <p class="quiet">The page that was kept cannot be read again: {trace.message}</p>
  const found = trace.facts.find(({ id }) => id === fact)
  if (!found)
    return <p class="quiet">This version of Readout reads the page otherwise: the fact is not there any more.</p>
  const lost = trace.steps.filter(
    ({ outcome, start, end }) => outcome === 'lost' && found.spans.some((span) => start < span.end && end > span.start),
  )
  return (
    <>
      {lost.length > 0 && (
        <details>
          <summary>{count(lost.length, 'other reading')} of these words lost</summary>
          <ul>
            {lost.slice(0, 12).map(({ rule, why, start, end }) => (
              <li key={`${rule} ${start} ${end}`}>
                “{shorten(text.slice(start, end))}” by <code>{rule}</code>: {why}
              </li>
            ))}
            {lost.length > 12 && <li>and {lost.length - 12} more</li>}
          </ul>
        </details>
      )}
      <p class="quiet">
        Rule <code>{found.rule}</code>
      </p>
    </>
  )
}

const shorten = (words: string) => (words.length > 90 ? `${words.slice(0, 80)} …` : words)
