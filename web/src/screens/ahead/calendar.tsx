import { useRef } from 'preact/hooks'
import type { AheadAnswer, EventItem } from '../../../../src/api/event.ts'
import { EventLine } from '../../parts/event-line.tsx'
import { Icon } from '../../parts/icon.tsx'
import { eventPath } from '../../parts/links.tsx'
import { addDays, sayMonth, sayWeekday } from '../../parts/say-day.ts'
import { standings } from '../../parts/standing.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { about } from '../../state/record-state.ts'
import { useAnswer } from '../../state/use-answer.ts'
import { useKeys } from '../../state/use-keys.ts'
import { toAsk, useQuery } from '../../state/use-query.ts'
import { type Bar, type CalendarDay, findSomeTime, layMonth, longest, monthFrame, moveMonth } from './lay-month.ts'
import './calendar.css'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** So many events of a month are asked for at most, by pages. */
const most = 1000
const page = 200

/** A month: what is planned in it, and, in the days that are over, what has been. */
export function Calendar({ answer }: { readonly answer: AheadAnswer | null }) {
  const query = useQuery()
  const today = answer?.today.day ?? query.get('today') ?? about.value?.today.day ?? null
  const asked = query.get('month')
  const month = asked !== null && /^\d{4}-\d{2}$/u.test(asked) ? asked : today?.slice(0, 7)
  if (month === undefined || today === null) return null
  return <Month month={month} today={today} />
}

function Month({ month, today }: { readonly month: string; readonly today: string }) {
  const query = useQuery()
  const frame = monthFrame(month)
  const { since: _, ...filter } = toAsk(query.all)
  const { answer, error, waiting, again } = useAnswer(`month ${month} ${query.text}`, (signal) =>
    askMonth({ ...filter, ...narrow(filter, frame) }, frame.from, signal),
  )
  const someTime = findSomeTime(answer?.rows ?? [], month)
  const go = (by: number) => query.set({ month: moveMonth(month, by) })
  useKeys([
    { key: '[', what: 'Month before', run: () => go(-1) },
    { key: ']', what: 'Month after', run: () => go(1) },
  ])
  return (
    <section class="calendar" aria-label={`Calendar of ${sayMonth(month)}`}>
      <header>
        <button type="button" onClick={() => go(-1)} aria-label="Month before">
          ←
        </button>
        <h2 aria-live="polite">
          {sayMonth(month)}
          {waiting && ' …'}
        </h2>
        <button type="button" onClick={() => go(1)} aria-label="Month after">
          →
        </button>
        <button type="button" disabled={month === today.slice(0, 7)} onClick={() => query.set({ month: null })}>
          This month
        </button>
      </header>
      {error && <Trouble error={error} again={again} />}
      <Grid weeks={layMonth(answer?.rows ?? [], month)} today={today} />
      {answer?.more && (
        <p class="quiet">The month has more than {most} events: not all are shown. A filter makes it fewer.</p>
      )}
      {someTime.length > 0 && (
        <section class="some-time">
          <h3>Some time in these weeks</h3>
          {someTime.map((event) => (
            <EventLine key={event.id} event={event} />
          ))}
        </section>
      )}
    </section>
  )
}

/** From the end of the month back: what is only known to its year would else stand before all that has a day in it. */
async function askMonth(question: Readonly<Record<string, string | string[]>>, from: string, signal: AbortSignal) {
  const rows: EventItem[] = []
  const asked = client.all(client.events, { ...question, limit: page, order: 'day-descending' }, signal)
  for await (const event of asked) {
    if ((event.when?.first ?? from) < addDays(from, -longest)) break
    if (rows.length === most) return { rows: rows.reverse(), more: true }
    rows.push(event)
  }
  return { rows: rows.reverse(), more: false }
}

/** The month within the period that the filter asks for. */
function narrow(filter: Readonly<Record<string, string | string[]>>, frame: { from: string; to: string }) {
  const [from, to] = [String(filter.from ?? ''), String(filter.to ?? '')]
  const [, latest] = [from, frame.from].sort()
  return { from: latest!, to: to !== '' && to < frame.to ? to : frame.to }
}

function Grid({ weeks, today }: { readonly weeks: readonly (readonly CalendarDay[])[]; readonly today: string }) {
  return (
    <table>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]!.day}>
            {week.map((day) => (
              <Day key={day.day} {...day} isToday={day.day === today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, inside, events, lines, hidden, isToday }: CalendarDay & { readonly isToday: boolean }) {
  // On a phone the days in which nothing begins are left out; what has begun before the month stands on its first.
  const isNews = hidden > 0 || lines.some((bar) => bar !== null && (bar.days > 0 || day.endsWith('-01')))
  return (
    <td
      class={`${inside ? '' : 'outside'}${isToday ? ' today' : ''}${isNews ? '' : ' free'}`}
      aria-current={isToday ? 'date' : undefined}
    >
      <p class="date">
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span class="whole">
          {sayWeekday(day)}
          {isToday && ' · today'}
        </span>
      </p>
      <ul>
        {lines.map((bar, line) => (
          <li key={line} aria-hidden={bar === null ? 'true' : undefined}>
            {bar && (bar.days > 0 ? <Chip {...bar} /> : <GoesOn event={bar.event} />)}
          </li>
        ))}
      </ul>
      {hidden > 0 && <Rest day={day} events={events} hidden={hidden} />}
    </td>
  )
}

/** What found no line in its day: a button that opens the whole day. */
function Rest({ day, events, hidden }: Pick<CalendarDay, 'day' | 'events' | 'hidden'>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = `day-${day}`
  return (
    <>
      <button type="button" class="plain" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        +{hidden} more<span class="unseen"> on {sayWeekday(day)}</span>
      </button>
      <dialog ref={dialog} class="day" aria-labelledby={title}>
        <form method="dialog">
          <header>
            <h3 id={title}>{sayWeekday(day)}</h3>
            <button type="submit" class="plain" aria-label="Close the day">
              <Icon name="close" />
            </button>
          </header>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <Chip event={event} />
              </li>
            ))}
          </ul>
        </form>
      </dialog>
    </>
  )
}

interface ChipProps extends Partial<Bar> {
  readonly event: EventItem
}

/** An event as a bar over its days of a week. */
function Chip({ event, days = 1, before = false, after = false }: ChipProps) {
  const { sign, words, tone } = standings[event.standing]
  return (
    <a
      class={`event-chip ${tone}${before ? ' before' : ''}${after ? ' after' : ''}`}
      style={days > 1 ? { '--days': days } : undefined}
      href={eventPath(event.id)}
      title={`${event.title} (${words}, ${event.days})`}
      data-row
    >
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <span class="unseen">{words}: </span>
      {event.title}
      {(days > 1 || before || after) && <span class="until">, {event.days}</span>}
    </a>
  )
}

/** Where a bar runs through a day: seen on a phone, where each day stands alone, and heard. */
function GoesOn({ event }: { readonly event: EventItem }) {
  const { tone } = standings[event.standing]
  return <span class={`goes-on ${tone}`}>{event.title} goes on</span>
}
