import type { Anchor, Correction } from '../correction.ts'
import type { RecordWriter } from '../record-store.ts'
import { checkCorrection } from './check-correction.ts'
import { CorrectionError } from './correction-error.ts'
import { mergeValue, splitValue } from './correction-values.ts'
import { compareWords, findAnchored } from './find-anchored.ts'
import { settleCorrections } from './settle-corrections.ts'

/** What became of a correction from another record. `by-words`: its target has another id here and was found by what it rested on. */
export interface Imported {
  readonly correction: string
  readonly outcome: 'new' | 'by-words' | 'known' | 'not-found'
  /** Id of its target here; as it was given where it was not found. */
  readonly target: string
  /** Why it could not be taken in. */
  readonly why: string | null
}

/**
 * Takes in corrections that people made in another record, oldest first, each by itself: under its own id, so that taking the same in twice
 * changes nothing. A target is found by its id, else by what the correction rested on.
 */
export async function importCorrections(
  writer: RecordWriter,
  corrections: readonly Correction[],
  at: number,
): Promise<readonly Imported[]> {
  const ordered = [...corrections].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1))
  const imported: Imported[] = []
  for (const correction of ordered) {
    try {
      imported.push(await writer.attempt(() => importOne(writer, correction, at)))
    } catch (error) {
      if (!(error instanceof CorrectionError)) throw error
      const { id, target } = correction
      imported.push({ correction: id, outcome: 'not-found', target: target.id, why: error.message })
    }
  }
  return imported
}

async function importOne(writer: RecordWriter, given: Correction, at: number): Promise<Imported> {
  const known = await writer.correction(given.id)
  if (known !== null) return { correction: given.id, outcome: 'known', target: known.target.id, why: null }
  const target = { kind: given.target.kind, id: await findTargetHere(writer, given) }
  const others = await findOthersHere(writer, given)
  const draft = await checkCorrection(writer, { ...given, target, others })
  await settleCorrections(writer, [{ ...given, ...draft, value: keptValue(given, draft.value) }], at, { fresh: true })
  const outcome = target.id === given.target.id ? 'new' : 'by-words'
  return { correction: given.id, outcome, target: target.id, why: null }
}

/** What a merge or a split rested on stays as it was said. */
function keptValue({ action, value }: Correction, checked: unknown): unknown {
  return action === 'merge' || action === 'split' ? value : checked
}

async function findTargetHere(writer: RecordWriter, { action, target, others, anchor }: Correction): Promise<string> {
  if (action === 'undo') {
    const undone = await writer.correction(others[0] ?? '')
    if (undone !== null) return undone.target.id
    throw missing(target.id, `what it undoes (${others[0]}) is not in this record`)
  }
  if (target.kind === 'event') return findEventHere(writer, target.id, anchor)
  if (target.kind === 'actor' && (await writer.actor(target.id)) !== null) return target.id
  if (target.kind === 'report' && (await writer.reportTold(target.id)) !== null) return target.id
  if (target.kind === 'statement' && anchor !== null) {
    const statements = await writer.statementsOf(anchor.report)
    const alike = statements
      .map(({ id, words }) => ({ id, likeness: compareWords(words, anchor.words) }))
      .sort((a, b) => b.likeness - a.likeness || Number(b.id === target.id) - Number(a.id === target.id))
    if (alike[0] && alike[0].likeness >= 0.5) return alike[0].id
  }
  throw missing(target.id, `the record has no ${target.kind} ${target.id}`)
}

async function findEventHere(writer: RecordWriter, id: string, anchor: Anchor | null): Promise<string> {
  if ((await writer.event(id)) !== null) return id
  const found = anchor && (await findTellingHere(writer, anchor))
  if (found) return found.event
  throw missing(id, `the record has no event ${id}, and none with the words the correction rested on`)
}

async function findTellingHere(
  writer: RecordWriter,
  anchor: Anchor,
): Promise<{ event: string; telling: string } | null> {
  if ((await writer.reportTold(anchor.report)) === null) return null
  const links = await writer.linksOf(anchor.report)
  const found = findAnchored(
    anchor,
    links.map(({ telling }) => telling),
  )
  const link = links.find(({ telling }) => telling === found)
  return link ? { event: link.event, telling: link.telling.id } : null
}

/** Events and tellings have other ids where reports came in another order. */
async function findOthersHere(writer: RecordWriter, given: Correction): Promise<readonly string[]> {
  const { target, action, others, value } = given
  if (target.kind !== 'event' || (action !== 'merge' && action !== 'split')) return others
  const here: string[] = []
  if (action === 'merge') {
    const merge = mergeValue.safeParse(value)
    for (const [index, id] of others.entries())
      here.push(await findEventHere(writer, id, merge.data?.anchors[index] ?? null))
    return here
  }
  const split = splitValue.safeParse(value)
  for (const anchor of split.data?.tellings ?? []) {
    const found = await findTellingHere(writer, anchor)
    if (found !== null) here.push(found.telling)
  }
  if (here.length > 0) return here
  throw missing(target.id, `none of the tellings it names is in this record`)
}

function missing(target: string, message: string): CorrectionError {
  return new CorrectionError('unknown', target, message, 'Add its reports, and import it again.')
}
