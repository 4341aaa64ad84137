import { eventKinds } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'

const statuses: ReadonlySet<string> = new Set(
  'planned ongoing occurred postponed cancelled negated alleged hypothetical'.split(' '),
)
const kinds: ReadonlySet<string> = new Set(eventKinds)

/** What a reading breaks of the laws that hold whatever the text is; in words, empty where it keeps them all. */
export function brokenLaws(reading: Reading): string[] {
  return [...badSpans(reading), ...badIds(reading), ...badEvents(reading), ...badJson(reading)]
}

/** Every object with `start` and `end`, wherever it stands, is a stretch of the text and not empty. */
function badSpans({ report, ...facts }: Reading): string[] {
  const { text } = report
  const bad: string[] = []
  const look = (value: unknown, path: string): void => {
    if (value === null || typeof value !== 'object') return
    const { start, end } = value as { start?: unknown; end?: unknown }
    if (start !== undefined || end !== undefined) {
      const whole = Number.isInteger(start) && Number.isInteger(end)
      if (!whole || (start as number) < 0 || (end as number) <= (start as number) || (end as number) > text.length)
        bad.push(`${path}: ${start}..${end} of ${text.length}`)
      else if (text.slice(start as number, end as number).trim() === '') bad.push(`${path}: white space`)
    }
    for (const [key, item] of Object.entries(value)) look(item, `${path}.${key}`)
  }
  look(facts, 'reading')
  const { blocks, dateline, published } = report
  look({ blocks, dateline, published }, 'report')
  return bad
}

function badIds({ entities, times, statements, events, tallies }: Reading): string[] {
  const bad: string[] = []
  const all = [...entities, ...times, ...statements, ...events].map(({ id }) => id)
  if (new Set(all).size < all.length) bad.push('an id stands twice')
  const known = (facts: readonly { id: string }[]) => new Set(facts.map(({ id }) => id))
  const [who, when, whole] = [known(entities), known(times), known(events)]
  const need = (set: ReadonlySet<string>, id: string | null | undefined, of: string) => {
    if (id !== null && id !== undefined && !set.has(id)) bad.push(`${of}: no ${id}`)
  }
  for (const { id, speaker, audience } of statements) {
    need(who, speaker?.entity, id)
    for (const hearer of audience) need(who, hearer, id)
  }
  for (const { id, participants, place, time, claims, within } of events) {
    for (const { entity } of participants) need(who, entity, id)
    need(who, place?.entity, id)
    for (const from of time?.times ?? []) need(when, from, id)
    for (const { by } of claims) need(who, by, id)
    need(whole, within, id)
    if (within === id) bad.push(`${id}: within itself`)
  }
  for (const { participants } of tallies) for (const id of participants) need(who, id, 'tally')
  return bad
}

function badEvents({ report, events }: Reading): string[] {
  const bad: string[] = []
  for (const { id, kind, status, mentions, rule, confidence } of events) {
    if (!kinds.has(kind)) bad.push(`${id}: kind ${kind}`)
    if (!statuses.has(status)) bad.push(`${id}: status ${status}`)
    if (mentions.length === 0) bad.push(`${id}: no evidence`)
    if (!/^events\/./u.test(rule)) bad.push(`${id}: rule ${rule}`)
    if (!(confidence >= 0 && confidence <= 1)) bad.push(`${id}: confidence ${confidence}`)
  }
  if (events.length > 0 && !/\p{L}/u.test(report.text)) bad.push('events without a letter')
  return bad
}

function badJson(reading: Reading): string[] {
  const json = JSON.stringify(reading)
  return JSON.stringify(JSON.parse(json)) === json ? [] : ['JSON does not come back the same']
}
