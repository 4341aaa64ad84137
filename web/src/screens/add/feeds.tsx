import type { FeedAnswer } from '../../../../src/api/adding.ts'
import { count } from '../../parts/event-line.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { dropFeed, feeds } from '../../state/record-state.ts'
import { useDoing } from '../../state/use-doing.ts'
import { sayInstant } from './say-instant.ts'

/** What is followed. */
export function Feeds({ may }: { readonly may: boolean }) {
  if (!feeds.value || feeds.value.length === 0) return null
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Followed</h2>
      {feeds.value.map((feed) => (
        <Feed key={feed.id} feed={feed} may={may} />
      ))}
    </section>
  )
}

function Feed({ feed, may }: { readonly feed: FeedAnswer; readonly may: boolean }) {
  const { busy, error, run } = useDoing()
  const stop = async () => {
    if (await run(() => client.dropFeed(feed.id))) dropFeed(feed.id)
  }
  return (
    <article class="feed" aria-label={feed.address}>
      <header>
        <h3>{feed.address}</h3>
        {may && (
          <button type="button" disabled={busy} onClick={() => void stop()}>
            Stop following
          </button>
        )}
      </header>
      <p class="quiet">
        {feed.checked === null ? 'not asked yet' : `asked ${sayInstant(feed.checked)}`}
        {feed.next !== null && ` · next ${sayInstant(feed.next)}`} · {count(feed.reports, 'report')} since the server
        started
      </p>
      {feed.problem !== null && <p class="problem">{feed.problem}</p>}
      {error && <Trouble error={error} />}
    </article>
  )
}
