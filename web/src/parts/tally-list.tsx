import type { ActorDetail } from '../../../src/api/actor.ts'
import { kindWords } from './kind-words.ts'
import { ActorLink, reportPath } from './links.tsx'
import { sayEdtf } from './say-day.ts'

type Tally = ActorDetail['tallies'][number]

/** What reports claim somebody did so and so often, and what the record has of it. */
export function TallyList({ tallies }: { readonly tallies: readonly Tally[] }) {
  return (
    <ul class="plain-list tallies">
      {tallies.map((tally, index) => (
        <li key={index} class={tally.recorded < tally.count ? 'short' : undefined}>
          <p>
            <strong>
              {kindWords[tally.kind].toLowerCase()}: {tally.count} claimed, {tally.recorded} in the record
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
            “{tally.words}” <a href={reportPath(tally.report.id)}>{tally.report.title ?? tally.report.source}</a>,{' '}
            {tally.report.source}
          </p>
        </li>
      ))}
    </ul>
  )
}

function saySince({ since, asOf }: Tally): string {
  return `${since === null ? '' : `, since ${sayEdtf(since)}`}${asOf === null ? '' : `, as of ${sayEdtf(asOf)}`}`
}
