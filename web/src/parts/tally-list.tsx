import { useState } from 'preact/hooks'
import type { ActorDetail } from '../../../src/api/actor.ts'
import { kindWords } from '../../../src/document/kind-words.ts'
import { ActorLink } from './links.tsx'
import { ReportLink } from './report-link.tsx'
import { sayEdtf } from './say-day.ts'

const few = 6
type Tally = ActorDetail['tallies'][number]

/** What reports claim somebody did so and so often, and what the record has of it. */
export function TallyList({ tallies }: { readonly tallies: readonly Tally[] }) {
  const [all, setAll] = useState(false)
  return (
    <>
      <ul class="plain-list tallies">
        {(all ? tallies : tallies.slice(0, few)).map((tally, index) => (
          <li key={index} class={tally.recorded < tally.count ? 'short' : undefined}>
            <p>
              <strong>
                {kindWords[tally.kind]}: {tally.count} claimed, {tally.recorded} in the record
              </strong>{' '}
              {tally.actors.length > 0 && (
                <span class="quiet">
                  {tally.actors.map((actor, place) => (
                    <span key={actor.id}>
                      {place > 0 && ', '}
                      <ActorLink actor={actor} />
                    </span>
                  ))}
                  {saySince(tally)}
                </span>
              )}
            </p>
            <p class="quiet">
              “{tally.words}” <ReportLink report={tally.report} />
            </p>
          </li>
        ))}
      </ul>
      {tallies.length > few && (
        <button type="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${tallies.length}`}
        </button>
      )}
    </>
  )
}

function saySince({ since, asOf }: Tally): string {
  return `${since === null ? '' : `, since ${sayEdtf(since)}`}${asOf === null ? '' : `, as of ${sayEdtf(asOf)}`}`
}
