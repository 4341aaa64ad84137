import { kindWords, statusWords } from '../document/kind-words.ts'
import type { StepKind } from '../record/record-event.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { ExportedEvent, RecordExport } from './exported.ts'
import { iriOf } from './iri.ts'
import { listEvidence, sayClaims } from './list-evidence.ts'
import { sayDays } from './say-days.ts'
import { shownEvents } from './shown-events.ts'
import { tellStanding } from './tell-standing.ts'
import { titleEvent } from './title-event.ts'

/** One entry of a feed: an event as its latest change left it. */
export interface Change {
  /** Stays the same until the event's day, place or status changes once more. */
  readonly id: string
  readonly title: string
  /** HTML, escaped, without scripts, styles or images. */
  readonly html: string
  /** The best evidence's page, where it is on the web. */
  readonly url: string | null
  readonly category: string
  readonly changed: string
}

/** Entries of a feed: more than readers show, few enough to send each time. */
const longest = 200

/** The newest changes first, by the record's own time of change, then by id. Keeps no more than a feed's length of them. */
export async function listChanges(record: RecordExport): Promise<Change[]> {
  let newest: ExportedEvent[] = []
  for await (const exported of shownEvents(record)) {
    newest.push(exported)
    if (newest.length >= 2 * longest) newest = newest.sort(byChange).slice(0, longest)
  }
  return newest
    .sort(byChange)
    .slice(0, longest)
    .map((exported) => changeOf(exported, record.today))
}

function byChange(a: ExportedEvent, b: ExportedEvent): number {
  if (a.changed !== b.changed) return a.changed > b.changed ? -1 : 1
  return a.event.id < b.event.id ? -1 : 1
}

/** Steps that say more than the status does. */
const steps: Partial<Record<StepKind, string>> = {
  announced: 'announced',
  confirmed: 'confirmed',
  denied: 'denied',
  moved: 'moved',
  relocated: 'at another place',
  corrected: 'corrected',
}

function changeOf(exported: ExportedEvent, today: string): Change {
  const { event, changed, sequence } = exported
  const step = steps[event.steps.at(-1)?.what ?? 'happened']
  const status = statusWords[event.status]
  const what = step === undefined || step === status ? status : `${step}, ${status}`
  const unheard = tellStanding(event, today) === 'unheard' ? ' No report says that it happened.' : ''
  return {
    id: iriOf('change', `${event.id}.${sequence}`),
    title: `${titleEvent(event)} (${what}; ${sayDays(event)})`,
    html: `<p>${escapeMarkup(capital(`${what}; ${sayDays(event)}.`) + unheard)}</p>${evidenceOf(exported)}`,
    url: listEvidence(exported)[0]?.url ?? null,
    category: kindWords[event.kind],
    changed,
  }
}

function evidenceOf(exported: ExportedEvent): string {
  const claims = sayClaims(exported.tellings)
  const rows = listEvidence(exported).map(({ words, source, url }) => {
    const name = escapeMarkup(source)
    const cite = url === null ? name : `<a href="${escapeMarkup(url)}">${name}</a>`
    return `<li>“${escapeMarkup(words)}” (${cite})</li>`
  })
  return `${claims === '' ? '' : `<p>${escapeMarkup(capital(claims))}.</p>`}<ul>${rows.join('')}</ul>`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
