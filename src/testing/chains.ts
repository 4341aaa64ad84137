import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contactKinds } from '../document/kind-words.ts'
import { listEvents } from '../record/ask/list-events.ts'
import { standingOn } from '../record/life/standing-on.ts'
import type { RecordEvent, Step } from '../record/record-event.ts'
import type { Day, Telling } from '../record/telling.ts'
import { openRecord } from '../store/open-record.ts'
import { addAll, prepareInput } from './fill-record.ts'

/** Reports in the order they came out, and the life that they tell of. */
export interface Chain {
  readonly name: string
  /** Day on which standings are told. */
  readonly today: Day
  readonly reports: readonly ChainReport[]
  /** Why what is expected is known to be wrong: whole lines, "# FIXME …". */
  readonly fixme: readonly string[]
  /** Visits, meetings, calls, talks, mediation and signings, each a line as `tellChain` writes it. */
  readonly expected: readonly string[]
}

interface ChainReport {
  readonly published: Day
  readonly outlet: string
  readonly text: string
}

/** What became of a chain. */
export interface ToldChain {
  readonly lines: readonly string[]
  readonly events: readonly { readonly event: RecordEvent; readonly tellings: readonly Telling[] }[]
}

/**
 * Reads "# name", perhaps "= day" (today; the last report's day where it is left out), then "@ day outlet" and the text of each report,
 * "==>", and a line an event.
 */
export function readChains(source: string): Chain[] {
  return source
    .split(/^# (?!FIXME)/mu)
    .slice(1)
    .map(readChain)
}

function readChain(block: string): Chain {
  const [name = '', ...lines] = block.trim().split('\n')
  const arrow = lines.indexOf('==>')
  const above = lines.slice(0, arrow)
  const below = lines.slice(arrow + 1)
  const reports = above
    .join('\n')
    .split(/^@ /mu)
    .slice(1)
    .map((part): ChainReport => {
      const [head = '', ...text] = part.trim().split('\n')
      return { published: head.slice(0, 10), outlet: head.slice(11), text: text.join('\n') }
    })
  const today = above.find((line) => line.startsWith('= '))?.slice(2) ?? reports.at(-1)?.published
  if (arrow < 0 || today === undefined) throw new Error(`chains: "${name}" has no reports, or no end`)
  const fixme = below.filter((line) => line.startsWith('# '))
  return { name, today, reports, fixme, expected: below.filter((line) => !line.startsWith('# ') && line !== '') }
}

/** Puts the reports of a chain into a record of their own, by all that reading and merging do, and tells what it then says. */
export async function tellChain({ reports, today }: Chain): Promise<ToldChain> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-chain-'))
  const store = openRecord(join(folder, 'record.db'))
  try {
    const prepared = reports.map(({ text, published, outlet }) =>
      prepareInput({
        text,
        published,
        url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${published}`,
      }),
    )
    await addAll(store, prepared)
    const numbers = new Map(prepared.map(({ id }, index) => [id, index + 1]))
    const events: { event: RecordEvent; tellings: readonly Telling[] }[] = []
    for await (const { event } of listEvents(store, { order: 'day' }, 200))
      events.push({ event, tellings: await store.tellings(event.id) })
    const contacts = events.filter(({ event }) => contactKinds.has(event.kind))
    return { lines: contacts.map(({ event }) => tellEvent(event, today, numbers)).sort(), events }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** "visit ahead 2026-05-10 [1 2] announced 1, moved 2 from 2026-05-03 / disagree day" */
function tellEvent(event: RecordEvent, today: Day, numbers: ReadonlyMap<string, number>): string {
  const numberOf = (telling: string | null) => numbers.get((telling ?? '').split('#')[0]!) ?? 0
  const reports = [...new Set(event.links.map(({ telling }) => numberOf(telling)))].sort((a, b) => a - b)
  const steps = event.steps.map((step) => tellStep(step, numberOf(step.telling)))
  const slots = event.contradictions.map(({ slot }) => slot)
  const disagree = slots.length === 0 ? '' : ` / disagree ${slots.join(', ')}`
  const day = event.when?.edtf ?? '-'
  return `${event.kind} ${standingOn(event, today)} ${day} [${reports.join(' ')}] ${steps.join(', ')}${disagree}`
}

function tellStep({ what, from }: Step, report: number): string {
  const old = what === 'moved' || what === 'relocated' ? ` from ${from ?? '-'}` : ''
  return `${what} ${report}${old}`
}
