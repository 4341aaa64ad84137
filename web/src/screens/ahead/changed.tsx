import type { AheadAnswer } from '../../../../src/api/event.ts'
import { count } from '../../parts/event-line.tsx'
import { eventPath, reportPath } from '../../parts/links.tsx'
import { sayDay } from '../../parts/say-day.ts'
import { sayChange } from './say-change.ts'

/** So many stand there at once; the rest opens. */
const shown = 5

/** What moved, was called off or was denied since a day. */
export function Changed({ answer: { changed, since } }: { readonly answer: AheadAnswer }) {
  if (changed.length === 0) return null
  return (
    <section class="changed" aria-labelledby="changed-title">
      <h2 id="changed-title">
        {count(changed.length, 'change')} since {sayDay(since)}
      </h2>
      <Rows changed={changed.slice(0, shown)} />
      {changed.length > shown && (
        <details>
          <summary>{changed.length - shown} more</summary>
          <Rows changed={changed.slice(shown)} />
        </details>
      )}
    </section>
  )
}

function Rows({ changed }: { readonly changed: AheadAnswer['changed'] }) {
  return (
    <ul>
      {changed.map((change) => {
        const { what, how, source } = sayChange(change)
        return (
          <li key={`${change.event.id} ${change.step.what} ${change.step.telling}`} data-row>
            <strong>
              {what}
              {how && ` ${how}`}
            </strong>{' '}
            <a href={eventPath(change.event.id)}>{change.event.title}</a>{' '}
            {source && (
              <span class="quiet">
                ({change.step.report ? <a href={reportPath(change.step.report.id)}>{source}</a> : source})
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
