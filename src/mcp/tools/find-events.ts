import { z } from 'zod'
import type { EventsPage } from '../../api/event.ts'
import { citedEventSchema, citeEvents, sayEvents } from '../cite-event.ts'
import { askOperation } from '../desk.ts'
import { readFilter } from '../read-filter.ts'
import { sayToday } from '../say-today.ts'
import { after, day, filter, limit, status, today, todayGiven } from '../takes.ts'
import { tool } from '../tool.ts'

export const findEvents = tool({
  name: 'find_events',
  title: 'Find events',
  description:
    'Finds events of the diplomatic record (visits, meetings, calls, talks, signings, statements and acts of states): who with whom, where, when, how each stands (planned, happened, called off, alleged, denied), and the words of the report that says so. For what is coming use what_is_ahead.',
  takes: z.strictObject({
    ...filter,
    status: status.describe('What reports say of it; “planned” also holds plans whose day is past'),
    contradicted: z.boolean().optional().describe('Only those on which reports disagree'),
    knownFrom: day('First reported on this day or later'),
    knownTo: day('First reported on this day or before'),
    order: z.enum(['day', 'day-descending', 'known-descending', 'changed-descending']).optional(),
    today,
    limit: limit(10, 50),
    after,
  }),
  gives: z.object({ today: todayGiven, events: z.array(citedEventSchema), next: z.string().nullable() }),
  run: async ({ limit: most = 10, order = 'day-descending', contradicted, ...given }, desk) => {
    const query = {
      ...(await readFilter(given, desk)),
      ...{ limit: most, order },
      ...(contradicted === undefined ? {} : { contradicted: String(contradicted) }),
    }
    const page = await askOperation<EventsPage>(desk, 'listEvents', { query })
    const events = await citeEvents(page.rows, desk)
    const head = events.length === 0 ? 'No event of the record fits.' : `${sayToday(page.today)}\n${sayEvents(events)}`
    const more = page.next === null ? '' : `\nThere are more: ask again with after “${page.next}”.`
    return { answer: { today: page.today, events, next: page.next }, words: head + more }
  },
})
