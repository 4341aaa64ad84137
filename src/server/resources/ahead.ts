import { z } from 'zod'
import { aheadSchema } from '../../api/event.ts'
import { aheadQuerySchema } from '../../api/filter.ts'
import { findAhead } from '../../record/ask/find-ahead.ts'
import { type ChangedEvent, findChanges } from '../../record/ask/find-changes.ts'
import { groupAhead } from '../../record/ask/group-ahead.ts'
import type { ListedEvent } from '../../record/ask/list-events.ts'
import { addDays } from '../../record/day-number.ts'
import type { RecordReader } from '../../record/record-store.ts'
import type { Day } from '../../record/telling.ts'
import { askToday } from '../ask-today.ts'
import { operation } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { showEvents } from '../show/show-event.ts'
import { showSteps } from '../show/show-steps.ts'

const usualLimit = 100
/** As known on a day: what was told later has to be left out of each, which takes three times as long. */
const usualLimitThen = 50
/** So many to each with a day are looked at: of those whose days have begun, of the newest plans without a day, and of what may have changed. */
const othersToOne = 0.3

export const ahead = operation({
  id: 'ahead',
  method: 'get',
  path: '/ahead',
  scope: 'read',
  summary: 'What is coming, and what moved or fell through',
  description:
    'Plans and what is under way, by day; what became of plans since a day. With `from` or `to` only what has a day in that period. Without `kind`, what is no contact (aid, support, an appointment …) stands here only where its days are known to a week.',
  params: z.object({}),
  query: aheadQuerySchema,
  body: 'none',
  answers: aheadSchema,
  answer: async ({ query, house: { record }, house }) => {
    const today = askToday(house, query)
    const since = query.since ?? addDays(today.day, -1)
    const filter = readQuery(query)
    const dated = query.limit ?? (query.knownOn === undefined ? usualLimit : usualLimitThen)
    const others = Math.ceil(dated * othersToOne)
    const limits = { begun: others, dated, undated: others }
    const { listed, more } = await collect(findAhead(record, filter, today.day, limits))
    const groups = groupAhead(listed, today.day)
    const changed = await findChanges(record, filter, since, others)
    const show = (some: readonly ListedEvent[]) => showEvents(record, some, today.day)
    return {
      ...{ today, since, more },
      underWay: await show(groups.underWay),
      dated: await show(groups.dated),
      some: await show(groups.some),
      undated: await show(groups.undated),
      changed: await showChanged(record, changed, today.day),
      fresh: listed.flatMap(({ event }) => (event.firstKnown !== null && event.firstKnown > since ? [event.id] : [])),
    }
  },
})

async function showChanged(record: RecordReader, changed: readonly ChangedEvent[], today: Day) {
  const events = await showEvents(record, changed, today)
  const steps = await showSteps(
    record,
    changed.map(({ step }) => step),
  )
  return events.map((event, index) => ({ event, step: steps[index]! }))
}

async function collect(found: AsyncGenerator<ListedEvent, boolean>): Promise<{ listed: ListedEvent[]; more: boolean }> {
  const listed: ListedEvent[] = []
  for (;;) {
    const { value, done } = await found.next()
    if (done) return { listed, more: value }
    listed.push(value)
  }
}
