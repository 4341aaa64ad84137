import type { Client } from '../../src/client/open-client.ts'

/** A screen: its address, the heading it has, and what stands there once its answer has come. */
export interface Screen {
  readonly name: string
  readonly path: string
  readonly heading: RegExp
  /** Seen when all is there. */
  readonly seen: string
}

/** What the screens of single things are opened with. */
export interface Things {
  readonly event: string
  readonly report: string
  readonly person: string
}

/** A visit that was moved, a report of it, and who made it: the same each time. */
export async function findThings(client: Client): Promise<Things> {
  const { rows } = await client.events({ kind: 'visit', status: 'occurred', minSources: 2, order: 'day-descending' })
  const visit = rows.find(({ parties }) => parties.some(({ actor }) => actor.kind === 'person')) ?? rows[0]!
  const { tellings } = await client.event(visit.id)
  const person = visit.parties.find(({ actor }) => actor.kind === 'person')!.actor.id
  return { event: visit.id, report: tellings[0]!.report.id, person }
}

export const screens = ({ event, report, person }: Things): readonly Screen[] => [
  { name: 'ahead', path: '/ahead', heading: /^Ahead$/u, seen: '.event-line' },
  { name: 'ahead-weeks', path: '/ahead?view=weeks', heading: /^Ahead$/u, seen: '.event-line' },
  { name: 'ahead-calendar', path: '/ahead?view=calendar', heading: /^Ahead$/u, seen: '.event-chip' },
  { name: 'events', path: '/events?order=day-descending', heading: /^Events$/u, seen: '.event-line' },
  { name: 'event', path: `/events/${event}`, heading: /: /u, seen: 'ol.life li' },
  { name: 'report', path: `/reports/${report}`, heading: /\w/u, seen: '.text mark, .text [data-facts]' },
  { name: 'person', path: `/actors/${encodeURIComponent(person)}`, heading: /\w/u, seen: 'main a[href^="/events/"]' },
  { name: 'country', path: '/actors/NOR', heading: /Norway/u, seen: 'main a[href^="/events/"]' },
  { name: 'pair', path: '/pairs/NOR/KEN', heading: /Norway.*Kenya/u, seen: 'main h2' },
  { name: 'timeline', path: '/timeline', heading: /^Timeline$/u, seen: 'main svg.chart' },
  { name: 'map', path: '/map', heading: /^Map$/u, seen: 'main svg.chart' },
  { name: 'network', path: '/network', heading: /^Network$/u, seen: 'main svg.chart' },
  { name: 'statements', path: '/statements', heading: /^Statements$/u, seen: 'main [data-row]' },
  { name: 'search', path: '/search?q=ceasefire', heading: /^Search: ceasefire$/u, seen: '.found-report' },
  { name: 'review', path: '/review', heading: /^Review$/u, seen: '.decide q' },
  { name: 'add', path: '/add', heading: /^Add$/u, seen: 'main textarea' },
]
