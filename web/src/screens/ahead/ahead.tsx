import { useState } from 'preact/hooks'
import type { AheadAnswer } from '../../../../src/api/event.ts'
import { Endings } from '../../parts/endings.tsx'
import { count } from '../../parts/event-line.tsx'
import type { FilterName } from '../../parts/filter/filter-fields.ts'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { sayWeekday } from '../../parts/say-day.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { toAsk, useQuery } from '../../state/use-query.ts'
import { AheadList } from './ahead-list.tsx'
import { Calendar } from './calendar.tsx'
import { Changed } from './changed.tsx'
import { NothingAhead } from './nothing-ahead.tsx'
import { Since } from './since.tsx'
import { Subscribe } from './subscribe.tsx'
import './ahead.css'

const names: readonly FilterName[] = [
  ...(['kind', 'who', 'country', 'place', 'from', 'to', 'knownOn', 'outlet', 'minSources', 'minConfidence'] as const),
  ...(['contradicted', 'reviewed'] as const),
]

/** More are asked for by steps of so many; as known on a day each takes longer. */
const stepNow = 100
const stepThen = 50
const most = 500

/** What is coming: by day, by week, or as a calendar; what moved or fell through stands on top. */
export function Ahead() {
  const query = useQuery()
  const step = query.get('knownOn') === null ? stepNow : stepThen
  const [steps, setSteps] = useState(1)
  const limit = Math.min(step * steps, most)
  const view = query.get('view') ?? 'days'
  const { answer, error, waiting, again } = useAnswer(`ahead ${limit} ${query.text}`, (signal) =>
    client.ahead({ ...toAsk(query.all), limit }, signal),
  )
  return (
    <>
      <Heading title="Ahead" about={answer && <About answer={answer} waiting={waiting} />} actions={<Subscribe />} />
      <FilterBar names={names}>
        <Since since={answer?.since ?? null} />
        <Views view={view} />
      </FilterBar>
      {error && <Trouble error={error} again={again} />}
      {answer && <Changed answer={answer} />}
      {view === 'calendar' ? (
        <Calendar answer={answer} />
      ) : (
        answer &&
        (isEmpty(answer) ? (
          <NothingAhead answer={answer} />
        ) : (
          <AheadList answer={answer} by={view}>
            {answer.more && <Later limit={limit} waiting={waiting} onMore={() => setSteps(steps + 1)} />}
          </AheadList>
        ))
      )}
      {answer && view !== 'calendar' && query.get('kind') === null && (
        <p class="quiet">
          Aid, support and what else is no contact stands here only where its days are known to a week. Filters by kind
          show all.
        </p>
      )}
      <Endings endings={['json', 'csv', 'ics']} />
    </>
  )
}

interface LaterProps {
  readonly limit: number
  readonly waiting: boolean
  readonly onMore: () => void
}

/** The way to later days. */
function Later({ limit, waiting, onMore }: LaterProps) {
  return (
    <p class="more">
      {limit < most ? (
        <button type="button" disabled={waiting} onClick={onMore}>
          {waiting ? 'Loading …' : 'Show more'}
        </button>
      ) : (
        <span class="quiet">There are more than are shown: filter them, or begin at a later day.</span>
      )}
    </p>
  )
}

const isEmpty = ({ underWay, dated, some, undated }: AheadAnswer) =>
  underWay.length + dated.length + some.length + undated.length === 0

function About({ answer, waiting }: { readonly answer: AheadAnswer; readonly waiting: boolean }) {
  const { dated, underWay, some, undated, more, today } = answer
  const all = dated.length + underWay.length + some.length + undated.length
  return (
    <>
      {more ? 'The next ' : ''}
      {all === 0 ? 'Nothing' : count(all, 'event')} ahead, as seen on {sayWeekday(today.day)}
      {waiting && ' …'}
    </>
  )
}

const views = [
  ['days', 'Days'],
  ['weeks', 'Weeks'],
  ['calendar', 'Calendar'],
] as const

function Views({ view }: { readonly view: string }) {
  const query = useQuery()
  return (
    <fieldset class="switch">
      <legend class="unseen">Show as</legend>
      {views.map(([name, words]) => (
        <button
          key={name}
          type="button"
          aria-pressed={view === name}
          onClick={() => query.set({ view: name === 'days' ? null : name, month: null })}
        >
          {words}
        </button>
      ))}
    </fieldset>
  )
}
