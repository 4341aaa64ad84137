import type { EventDetail } from '../../../../src/api/event.ts'
import { count } from '../../parts/event-line.tsx'
import { ActorLink } from '../../parts/links.tsx'
import { ReportLink } from '../../parts/report-link.tsx'
import { sayDay } from '../../parts/say-day.ts'
import { stanceWords } from '../../parts/stance-words.ts'
import { type GroupedClaim, groupClaims } from './group-claims.ts'
import '../../parts/sides.css'

const against: ReadonlySet<GroupedClaim['stance']> = new Set(['denies', 'doubts'])

/** What is claimed, and by whom it is denied, side by side. */
export function Claims({ detail }: { readonly detail: EventDetail }) {
  const claims = groupClaims(detail)
  if (claims.length === 0) return null
  const denials = claims.filter(({ stance }) => against.has(stance))
  const assertions = claims.filter(({ stance }) => !against.has(stance))
  return (
    <section>
      <h2>Who says so</h2>
      <div class="sides">
        <div>
          {denials.length > 0 && <h3>For it</h3>}
          {assertions.length === 0 && <p class="quiet">Nobody is named who says so.</p>}
          <ClaimList claims={assertions} />
        </div>
        {denials.length > 0 && (
          <div>
            <h3>Against it</h3>
            <ClaimList claims={denials} />
          </div>
        )}
      </div>
      {denials.length === 0 && <p class="quiet below-sides">Nobody denies it.</p>}
    </section>
  )
}

function ClaimList({ claims }: { readonly claims: readonly GroupedClaim[] }) {
  return (
    <ul class="claims">
      {claims.map(({ by, stance, on, words, places }, index) => (
        <li key={index}>
          <p>
            <span class="stance">{stanceWords[stance]}</span> <ActorLink actor={by} />{' '}
            {on && <span class="quiet">{sayDay(on)}</span>}
          </p>
          <q>{words}</q>
          <Places places={places} />
        </li>
      ))}
    </ul>
  )
}

function Places({ places }: Pick<GroupedClaim, 'places'>) {
  const [first, ...others] = places
  if (!first) return null
  if (others.length === 0)
    return (
      <p class="quiet">
        <ReportLink report={first.report} at={first.span} />
      </p>
    )
  return (
    <div class="quiet">
      <p>In {count(places.length, 'report')}:</p>
      <ul class="claim-places">
        {places.map(({ report, span }) => (
          <li key={report.id}>
            <ReportLink report={report} at={span} />
          </li>
        ))}
      </ul>
    </div>
  )
}
