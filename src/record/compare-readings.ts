import type { Statement } from '../document/facts.ts'
import type { Reading } from '../document/reading.ts'
import { carryOver } from './carry-over.ts'
import type { Link } from './record-event.ts'
import type { Telling } from './telling.ts'

/** What another reading of a report says more, less, or otherwise: a line each. */
export interface Difference {
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  readonly changed: readonly string[]
}

/** A reading of a report with its events as tellings. */
export interface ReadReport {
  readonly reading: Reading
  readonly tellings: readonly Telling[]
}

/** Events that were read before and now: the same where words and kind agree as they do when a report is read again. */
export function compareEvents(before: ReadReport, now: ReadReport): Difference {
  const sameText = before.reading.report.text === now.reading.report.text
  const none: Link = { telling: '', why: [], score: 1, by: 'machine' }
  const linked = before.tellings.map((telling) => ({ telling, link: none, event: telling.id }))
  const matches = carryOver(linked, now.tellings, sameText)
  const kept = new Set([...matches.values()].map(({ event }) => event))
  const byId = new Map(before.tellings.map((telling) => [telling.id, telling]))
  return {
    gained: now.tellings.filter(({ id }) => !matches.has(id)).map(tell),
    lost: before.tellings.filter(({ id }) => !kept.has(id)).map(tell),
    changed: now.tellings.flatMap((telling) => {
      const old = byId.get(matches.get(telling.id)?.event ?? '')
      const changes = old ? changesOf(old, telling) : []
      return changes.length === 0 ? [] : [`${changes.join(', ')}: “${telling.words}”`]
    }),
  }
}

function tell({ kind, status, words }: Telling): string {
  return `${status} ${kind}: “${words}”`
}

/** "status planned → occurred". */
function changesOf(old: Telling, now: Telling): string[] {
  const slots = ({ kind, status, format, when, place, parties }: Telling) => ({
    kind,
    status,
    format: format ?? 'none',
    day: when?.edtf ?? 'unknown',
    place: place?.name ?? 'none',
    parties: parties
      .map(({ actor, role }) => `${actor.name} (${role})`)
      .sort()
      .join(' + '),
  })
  const before = slots(old)
  return Object.entries(slots(now)).flatMap(([slot, value]) => {
    const was = before[slot as keyof typeof before]
    return was === value ? [] : [`${slot} ${was} → ${value}`]
  })
}

/** Statements by their words: the same words said by another are changed. */
export function compareStatements(before: Reading, now: Reading): Difference {
  const old = new Map(before.statements.map((statement) => [wordsOf(statement, before), statement]))
  const fresh = new Map(now.statements.map((statement) => [wordsOf(statement, now), statement]))
  const only = (these: ReadonlyMap<string, Statement>, those: ReadonlyMap<string, Statement>, reading: Reading) =>
    [...these]
      .filter(([words]) => !those.has(words))
      .map(([words, statement]) => `${speakerOf(statement, reading)}: “${words}”`)
  return {
    gained: only(fresh, old, now),
    lost: only(old, fresh, before),
    changed: [...fresh].flatMap(([words, statement]) => {
      const was = old.get(words)
      const [then, since] = [was && speakerOf(was, before), speakerOf(statement, now)]
      return then === undefined || then === since ? [] : [`${then} → ${since}: “${words}”`]
    }),
  }
}

function wordsOf({ content }: Statement, { report }: Reading): string {
  return report.text.slice(content.start, content.end)
}

function speakerOf({ speaker }: Statement, { entities, report }: Reading): string {
  if (speaker === null) return 'unknown'
  const entity = entities.find(({ id }) => id === speaker.entity)
  return entity?.name ?? report.text.slice(speaker.start, speaker.end)
}
