import type { ComponentChildren } from 'preact'
import type { AheadAnswer, ChangeAnswer, EventItem } from '../../../../src/api/event.ts'
import { EventLine } from '../../parts/event-line.tsx'
import { sayDistance, sayWeekday } from '../../parts/say-day.ts'
import { groupByDay, groupByWeek, sayWeek } from './group-days.ts'
import { sayChange } from './say-change.ts'

interface AheadListProps {
  readonly answer: AheadAnswer
  readonly by: string
  /** Behind what has a day. */
  readonly children: ComponentChildren
}

/** What is under way or due now, then day by day or week by week, then what is known less well. */
export function AheadList({ answer, by, children }: AheadListProps) {
  const { underWay, dated, some, undated, today, changed, fresh } = answer
  const marks = { changed: new Map(changed.map((change) => [change.event.id, change])), fresh: new Set(fresh) }
  const weeks = by === 'weeks'
  const groups = weeks ? groupByWeek(dated, today.day) : groupByDay(dated, today.day)
  return (
    <div class="ahead">
      {underWay.length > 0 && (
        <Group title="Under way or due" events={underWay} marks={marks}>
          {null}
        </Group>
      )}
      {groups.map(({ day, events }) => (
        <Group
          key={day}
          title={weeks ? sayWeek(day) : sayWeekday(day)}
          events={events}
          marks={marks}
          // On its own day an event of one day needs no other word for it.
          day={weeks ? null : day}
        >
          {!weeks || day > today.day ? sayDistance(day, today.day) : 'this week'}
        </Group>
      ))}
      {children}
      {some.length > 0 && (
        <Group title="Some time ahead" events={some} marks={marks}>
          known to a week, a month or so
        </Group>
      )}
      {undated.length > 0 && (
        <Group title="Day not known" events={undated} marks={marks} undated>
          the newest first
        </Group>
      )}
    </div>
  )
}

interface Marks {
  readonly changed: ReadonlyMap<string, ChangeAnswer>
  readonly fresh: ReadonlySet<string>
}

interface GroupProps {
  readonly title: string
  readonly events: readonly EventItem[]
  readonly marks: Marks
  readonly day?: string | null
  /** None of them has a day to be told. */
  readonly undated?: boolean
  readonly children: ComponentChildren
}

function Group({ title, events, marks, day = null, undated = false, children }: GroupProps) {
  const daysOf = ({ when }: EventItem) => (undated || when?.edtf === day ? 'nowhere' : 'below')
  return (
    <section>
      <h2>
        {title} {children && <span class="quiet">{children}</span>}
      </h2>
      <div>
        {events.map((event) => (
          <EventLine key={event.id} event={event} days={daysOf(event)}>
            <Mark event={event} marks={marks} />
          </EventLine>
        ))}
      </div>
    </section>
  )
}

function Mark({ event, marks }: { readonly event: EventItem; readonly marks: Marks }) {
  const change = marks.changed.get(event.id)
  if (!change && !marks.fresh.has(event.id)) return null
  const said = change && sayChange(change)
  return (
    <span class="marks">
      {said && (
        <span class="mark-changed">
          {said.what} {said.how}
        </span>
      )}
      {marks.fresh.has(event.id) && <span class="mark-new">new</span>}
    </span>
  )
}
