import { z } from 'zod'
import { timelineQuerySchema, timelineSchema } from '../../api/charts.ts'
import { type ListedEvent, listPage } from '../../record/ask/list-events.ts'
import type { OutcomeCounts } from '../../record/counted.ts'
import type { EventFilter } from '../../record/query.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { sumOutcomes } from '../../record/sum-outcomes.ts'
import { askToday } from '../ask-today.ts'
import { operation } from '../operation.ts'
import { readQuery } from '../read-query.ts'
import { remember } from '../remember.ts'
import { showEvents } from '../show/show-event.ts'

/** Bars that a wide screen still tells apart. */
const mostBins = 400
const usualMost = 150

export const timeline = operation({
  id: 'timeline',
  method: 'get',
  path: '/timeline',
  scope: 'read',
  summary: 'Events over time: counted, and listed where they are few',
  params: z.object({}),
  query: timelineQuerySchema,
  body: 'none',
  answers: timelineSchema,
  answer: async ({ query, house, house: { record } }) => {
    const today = askToday(house, query)
    const filter = readQuery(query)
    const { longest } = query
    const { bins, wide, ...counted } = await remember(record, `days ${longest} ${JSON.stringify(filter)}`, () =>
      record.countDays(filter, mostBins, longest),
    )
    const most = query.most ?? usualMost
    const list = await listFew(record, filter, { most, total: counted.total, longest, wide: countAll(wide) })
    return {
      ...{ today, ...counted },
      bins: [...bins],
      wide: [...wide],
      events: list && (await showEvents(record, list, today.day)),
    }
  },
})

/** All where they are few, else those whose days are known well where these are few; null where even they are many. */
async function listFew(
  record: RecordReader,
  filter: EventFilter,
  { most, total, longest, wide }: { most: number; total: number; longest: number | undefined; wide: number },
): Promise<readonly ListedEvent[] | null> {
  if (total > most && (longest === undefined || total - wide > most)) return null
  const narrow = total > most && longest !== undefined ? { longest } : {}
  return (await listPage(record, { ...filter, ...narrow, order: 'day', limit: most })).rows
}

const countAll = (all: readonly OutcomeCounts[]): number => all.reduce((sum, one) => sum + sumOutcomes(one), 0)
