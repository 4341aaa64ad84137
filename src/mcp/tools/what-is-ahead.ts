import { z } from 'zod'
import type { AheadAnswer, ChangeAnswer, EventItem } from '../../api/event.ts'
import { citedEventSchema, citeEvent, citeEvents, sayEvent, sayEvents } from '../cite-event.ts'
import { askOperation, type Desk } from '../desk.ts'
import { quote } from '../quote.ts'
import { readFilter } from '../read-filter.ts'
import { sayToday } from '../say-today.ts'
import { day, filter, limit, today, todayGiven } from '../takes.ts'
import { tool } from '../tool.ts'

const changeSchema = z.object({
  event: citedEventSchema,
  what: z.string(),
  day: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  words: z.string(),
})

const gives = z.object({
  today: todayGiven,
  since: z.string(),
  underWay: z.array(citedEventSchema),
  dated: z.array(citedEventSchema).describe('By their first day'),
  some: z.array(citedEventSchema).describe('Known to a week, a month or so'),
  undated: z.array(citedEventSchema),
  changed: z.array(changeSchema).describe('What moved or fell through since that day'),
  more: z.boolean(),
})

const groups = [
  ['underWay', 'Under way'],
  ['dated', 'With a day'],
  ['some', 'Some time'],
  ['undated', 'Day not known'],
] as const

export const whatIsAhead = tool({
  name: 'what_is_ahead',
  title: 'What is ahead',
  description:
    'What is planned or under way in diplomacy, by day, as reports announce it, and what moved, was put off or called off lately. All of it is plans: none of it has happened unless its standing says so.',
  takes: z.strictObject({
    ...filter,
    since: day('What moved or fell through after this day is told; default yesterday'),
    today,
    limit: limit(20, 50),
  }),
  gives,
  run: async ({ limit: most = 20, ...given }, desk) => {
    const query = { ...(await readFilter(given, desk)), limit: most }
    const ahead = await askOperation<AheadAnswer>(desk, 'ahead', { query })
    const { cited, cut } = await take(ahead, most, desk)
    const changed = await Promise.all(ahead.changed.slice(0, most).map((one) => tellChange(one, desk)))
    const more = ahead.more || cut || changed.length < ahead.changed.length
    const answer = { today: ahead.today, since: ahead.since, ...cited, changed, more }
    return { answer, words: say(answer) }
  },
})

type Grouped = Pick<z.infer<typeof gives>, (typeof groups)[number][0]>

/** At most so many in all: what is nearest first. */
async function take(ahead: AheadAnswer, most: number, desk: Desk): Promise<{ cited: Grouped; cut: boolean }> {
  const cited: Grouped = { underWay: [], dated: [], some: [], undated: [] }
  let left = most
  let cut = false
  for (const [name] of groups) {
    const taken: EventItem[] = ahead[name].slice(0, left)
    cut ||= taken.length < ahead[name].length
    left -= taken.length
    cited[name] = await citeEvents(taken, desk)
  }
  return { cited, cut }
}

async function tellChange({ event, step }: ChangeAnswer, desk: Desk): Promise<z.infer<typeof changeSchema>> {
  const { what, day: on, from, to, words } = step
  return { event: await citeEvent(event, desk), what, day: on, from: from ?? null, to: to ?? null, words: quote(words) }
}

function say(answer: z.infer<typeof gives>): string {
  const told = groups.flatMap(([name, title]) => {
    const events = answer[name]
    return events.length === 0 ? [] : [`\n${title}:\n${sayEvents(events)}`]
  })
  const changed = answer.changed.map(({ event, what, from, to, words }) => {
    const moved = from === null ? '' : ` from ${from}${to === null ? '' : ` to ${to}`}`
    return `- ${what}${moved}, in the words “${words}”:\n${sayEvent(event)}`
  })
  return [
    sayToday(answer.today),
    ...(told.length === 0 ? ['Nothing is known to be ahead.'] : told),
    ...(changed.length === 0 ? [] : [`\nChanged since ${answer.since}:`, ...changed]),
    ...(answer.more ? ['\nThere is more: narrow it with country, who, kind, from or to, or raise limit.'] : []),
  ].join('\n')
}
