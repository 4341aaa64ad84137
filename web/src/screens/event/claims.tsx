import type { EventDetail } from '../../../../src/api/event.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { ActorLink, reportPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'
import '../../parts/sides.css'

type Claim = EventDetail['claims'][number]

const against: ReadonlySet<Claim['stance']> = new Set(['denies', 'doubts'])

/** What is claimed, and by whom it is denied, side by side. */
export function Claims({ detail: { claims, tellings } }: { readonly detail: EventDetail }) {
  if (claims.length === 0) return null
  const tellingOf = new Map(tellings.map((telling) => [telling.id, telling]))
  const column = (title: string, some: readonly Claim[], none: string) => (
    <div>
      <h3>{title}</h3>
      {some.length === 0 && <p class="quiet">{none}</p>}
      <ul class="claims">
        {some.map(({ by, stance, on, words, span, telling }, index) => {
          const told = tellingOf.get(telling)
          const report = told?.report
          return (
            <li key={`${telling} ${index}`}>
              <p>
                <ActorLink actor={by} /> {stance} <span class="quiet">{on ? sayDay(on) : ''}</span>
              </p>
              <q>{told?.words ?? words}</q>
              {report && (
                <p class="quiet">
                  <a href={reportPath(report.id, span)}>{report.title ?? report.id}</a>, {saySource(report.source)}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
  const denials = claims.filter(({ stance }) => against.has(stance))
  const assertions = claims.filter(({ stance }) => !against.has(stance))
  return (
    <section>
      <h2>Who says so</h2>
      <div class="sides">
        {column('Says so', assertions, 'Nobody is named who says so.')}
        {denials.length > 0 && column('Denies or doubts it', denials, '')}
      </div>
      {denials.length === 0 && <p class="quiet">Nobody denies it.</p>}
    </section>
  )
}
