import type { Anchor, Correction } from '../correction.ts'
import { listEffective } from '../life/list-effective.ts'
import type { RecordWriter } from '../record-store.ts'
import { mergeValue, splitValue } from './correction-values.ts'
import { compareWords, findAnchored } from './find-anchored.ts'
import { settleEvents } from './settle-events.ts'

type Links = Awaited<ReturnType<RecordWriter['linksOf']>>

/**
 * After a report was read or read again: corrections that rest on its words and whose target is no longer there find the event or the
 * statement that now has these words.
 */
export async function findLostTargets(writer: RecordWriter, report: string, at: number): Promise<void> {
  const corrections = await writer.anchoredIn(report)
  if (corrections.length === 0) return
  await findStatements(writer, report, corrections)
  const ofEvents = corrections.filter(({ target }) => target.kind === 'event')
  if (ofEvents.length === 0) return
  const links = await writer.linksOf(report)
  const settled = new Set<string>()
  for (const correction of ofEvents) for (const id of await findEvents(writer, correction, links)) settled.add(id)
  const named = nameAgain(ofEvents, links)
  const all = await writer.movesOf('event')
  const ids = [...settled, ...all.filter(({ id }) => named.has(id)).map(({ target }) => target.id)]
  if (ids.length > 0) await settleEvents(writer, ids, all, at, named)
}

/** Gives a correction the events that now have what it rested on. Returns the ids of those that have changed. */
async function findEvents(writer: RecordWriter, correction: Correction, links: Links): Promise<readonly string[]> {
  const { target, action, others, value, anchor } = correction
  const changed: string[] = []
  if ((await writer.event(target.id)) === null && anchor !== null) {
    const found = eventAt(anchor, links)
    if (found !== null) {
      await writer.retarget(target.id, found)
      changed.push(found)
    }
  }
  const merge = action === 'merge' ? mergeValue.safeParse(value) : null
  if (!merge?.success) return changed
  const into = await writer.event(changed[0] ?? target.id)
  const now = others.map((other, index) => {
    const there = merge.data.anchors[index]
    const isThere = into?.links.some(({ moved }) => moved?.from === other) ?? false
    return isThere || !there ? other : (eventAt(there, links) ?? other)
  })
  if (now.every((id, index) => id === others[index] || id === into?.id)) return changed
  await writer.replaceCorrection({ ...correction, target: { ...target, id: into?.id ?? target.id }, others: now })
  return [...changed, ...now, into?.id ?? target.id]
}

function eventAt(anchor: Anchor, links: Links): string | null {
  const found = findAnchored(
    anchor,
    links.map(({ telling }) => telling),
  )
  return links.find(({ telling }) => telling === found)?.event ?? null
}

/** Splits that name a telling of the report that is no longer known to them. */
function nameAgain(corrections: readonly Correction[], links: Links) {
  const named = new Map<string, ReadonlySet<string>>()
  for (const { id, action, value } of listEffective(corrections)) {
    const split = action === 'split' ? splitValue.safeParse(value) : null
    if (!split?.success) continue
    const unnamed = links.filter(({ link }) => !link.moved?.splits.includes(id)).map(({ telling }) => telling)
    const known = links.length - unnamed.length
    const wanted = split.data.tellings.filter(({ report }) => report === links[0]?.telling.told.report)
    if (known >= wanted.length) continue
    const found = wanted.flatMap((anchor) => findAnchored(anchor, unnamed)?.id ?? [])
    if (found.length > 0) named.set(id, new Set(found))
  }
  return named
}

/** Statements have ids of their place in the reading: after re-reading, each correction goes by the words. */
async function findStatements(writer: RecordWriter, report: string, corrections: readonly Correction[]): Promise<void> {
  const lost = corrections.filter(({ target, anchor }) => target.kind === 'statement' && anchor !== null)
  if (lost.length === 0) return
  const statements = await writer.statementsOf(report)
  await writer.relay([report], async () => {
    for (const correction of lost) {
      const likenesses = statements.map(({ id, words }) => ({
        id,
        likeness: compareWords(correction.anchor!.words, words),
      }))
      likenesses.sort((a, b) => b.likeness - a.likeness || rank(a.id, correction) - rank(b.id, correction))
      const [best] = likenesses
      if (!best || best.likeness < 0.5 || best.id === correction.target.id) continue
      await writer.replaceCorrection({ ...correction, target: { kind: 'statement', id: best.id } })
    }
  })
}

/** Of two that say the same, the one that had the id. */
function rank(id: string, { target }: Correction): number {
  return id === target.id ? 0 : 1
}
