import { sayDay } from '../../../export/say-days.ts'
import type { ListedEvent } from '../../../record/ask/list-events.ts'
import type { Contact, HeldOffice } from '../../../record/query.ts'
import type { RecordReader } from '../../../record/record-store.ts'
import { showDays } from '../../../show/show-days.ts'
import { colours, width } from '../../print.ts'
import type { Profile } from '../profile.ts'
import { showEvents } from './event-view.ts'
import { layTable } from './lay-table.ts'
import { oneLine } from './name-parties.ts'
import { showStatement } from './statement-view.ts'

/** All of a profile for people. */
export async function showProfile(profile: Profile, today: string, store: RecordReader): Promise<string> {
  const { actor, offices, contacts, statements, events } = profile
  const about = [actor.kind, actor.country, actor.wikidata, actor.id === actor.wikidata ? null : actor.id]
  const head = `${colours.bold(oneLine(actor.name))}  ${colours.dim(about.filter(Boolean).map(String).map(oneLine).join(' · '))}\n`
  const listed: ListedEvent[] = []
  for (const id of events) {
    const event = await store.event(id)
    if (event) listed.push({ event, row: { ...event, ...noDays, sources: event.sources.length } })
  }
  return [
    head,
    section('Offices', showOffices(offices)),
    section('Contacts', showContacts(contacts)),
    section('Events, newest first', showEvents(listed, today, '  ')),
    section(
      'Statements, newest first',
      statements
        .map(showStatement)
        .join('')
        .replace(/^(?=.)/gmu, '  '),
    ),
  ].join('')
}

const noDays = { first: null, last: null, known: null, changed: '' }

const indent = '  '

function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, indent)
}

export function section(title: string, body: string): string {
  return body === '' ? '' : `\n${colours.bold(title)}\n${body}`
}

/** An office that fewer than one in so many of the reports give that give the most common one is most often a misreading. */
const rare = 50

function showOffices(all: readonly HeldOffice[]): string {
  const most = Math.max(0, ...all.map(({ reports }) => reports))
  const offices = all.filter(({ basis, reports }) => basis === 'register' || reports * rare >= most)
  const left = all.length - offices.length
  const rest = left === 0 ? '' : colours.dim(`and ${left} that few reports give: --json has them\n`)
  const rows = offices.map(({ title, of, from, to, basis, reports }) => [
    `${from ? showDays(from) : 'from unknown'} – ${to ? showDays(to) : basis === 'register' ? 'now' : 'unknown'}`,
    [oneLine(title), of ? `of ${oneLine(of)}` : ''].filter(Boolean).join(' '),
    colours.dim(basis === 'register' ? 'register' : `${reports} ${reports === 1 ? 'report' : 'reports'}`),
  ])
  return indented(layTable([{}, { flexible: true }, {}], rows, width() - indent.length) + rest)
}

/** With whom, how often, last and next. */
function showContacts(contacts: readonly Contact[]): string {
  const rows = contacts.map(({ other, happened, planned, last, next }) => [
    oneLine(other.name),
    String(happened),
    String(planned),
    last?.first ? sayDay(last.first) : '',
    next?.first ? sayDay(next.first) : '',
  ])
  const columns = [
    { title: 'with', flexible: true },
    { title: 'happened', right: true },
    { title: 'planned', right: true },
    { title: 'last' },
    { title: 'next' },
  ]
  return indented(layTable(columns, rows, width() - indent.length))
}
