import type { EventDetail } from '../../../../src/api/event.ts'
import { reportPath } from '../../parts/links.tsx'
import { sayEdtf } from '../../parts/say-day.ts'
import { saySource } from '../../parts/say-source.ts'
import '../../parts/sides.css'

const slotWords: Readonly<Record<EventDetail['contradictions'][number]['slot'], string>> = {
  kind: 'what it was',
  status: 'how it stands',
  day: 'the day',
  place: 'the place',
  format: 'its form',
  participants: 'who took part',
  number: 'the number',
  happened: 'whether it happened',
}

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
          <h2>Reports disagree on {slotWords[slot]}</h2>
          <div class="sides">
            {sides.map(({ value, by, tellings: ids }) => (
              <div key={value}>
                <h3>{sayEdtf(value)}</h3>
                <p class="quiet">{by.join(', ')}</p>
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
