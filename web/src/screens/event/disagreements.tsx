import type { EventDetail } from '../../../../src/api/event.ts'
import { disputeWords } from '../../../../src/document/kind-words.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { reportPath } from '../../parts/links.tsx'
import { sayEdtf } from '../../parts/say-day.ts'
import '../../parts/sides.css'

/** What reports disagree on: each side with who says so and the words. */
export function Disagreements({
  detail: { contradictions, tellings },
}: {
  readonly detail: Pick<EventDetail, 'contradictions' | 'tellings'>
}) {
  if (contradictions.length === 0) return null
  const byId = new Map(tellings.map((telling) => [telling.id, telling]))
  return (
    <section class="disagree">
      {contradictions.map(({ slot, sides }) => (
        <div key={slot}>
          <h2>Reports disagree on {disputeWords[slot]}</h2>
          <div class="sides">
            {sides.map(({ value, by, tellings: ids }) => (
              <div key={value}>
                <h3>{sayEdtf(value)}</h3>
                <p class="quiet">{by.map(saySource).join(', ')}</p>
                {ids.slice(0, 3).map((id) => {
                  const telling = byId.get(id)
                  return (
                    telling && (
                      <p key={id}>
                        <q>{telling.words}</q>{' '}
                        <a href={reportPath(telling.report.id, telling.span)}>{saySource(telling.report.source)}</a>
                      </p>
                    )
                  )
                })}
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}
