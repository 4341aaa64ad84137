import { readFileSync } from 'node:fs'
import { readInput } from '../pipeline.ts'
import { makeTellings } from '../record/make-tellings.ts'
import type { Telling } from '../record/telling.ts'
import { corpus } from './corpus-readings.ts'
import { MemoryRecord } from './memory-record.ts'

/** Files of corpus/look-alikes; the second was written before matching was tuned, and measured after. */
export const lookAlikeFiles = ['seen.pairs.txt', 'blind.pairs.txt'] as const

interface MarkedReport {
  readonly published: string
  readonly text: string
  /** The event's trigger in the text. */
  readonly start: number
  readonly end: number
}

export interface Pair {
  readonly name: string
  readonly same: boolean
  readonly reports: readonly [MarkedReport, MarkedReport]
}

/** What became of a pair: the two marked events, put to one or to two; null where the reader found one of them not at all. */
export interface Judged {
  readonly pair: Pair
  readonly merged: boolean | null
  readonly why: readonly string[]
  readonly tellings: readonly (Telling | null)[]
}

export function readPairs(file: string): Pair[] {
  const source = readFileSync(new URL(`look-alikes/${file}`, corpus), 'utf8')
  return source.split(/^# /mu).slice(1).map(readPair)
}

/** A name, "same" or "different", then twice "@ day" and a text with the trigger in brackets. */
function readPair(block: string): Pair {
  const [name = '', verdict, ...lines] = block.trim().split('\n')
  const [first, second, third] = lines
    .join('\n')
    .split(/^@ /mu)
    .slice(1)
    .map((part) => readReport(part))
  if (!first || !second || third || (verdict !== 'same' && verdict !== 'different')) {
    throw new Error(`look-alikes: "${name}" is not a verdict and two reports`)
  }
  return { name, same: verdict === 'same', reports: [first, second] }
}

function readReport(part: string): MarkedReport {
  const [published = '', ...lines] = part.trim().split('\n')
  const marked = lines.join('\n')
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
  if (start < 0 || end < start) throw new Error(`look-alikes: no trigger in "${marked}"`)
  return { published, text: marked.replace('[', '').replace(']', ''), start, end }
}

/** Both reports of a pair through the whole of reading and merging, in a record of their own. */
export function judgePair(pair: Pair): Judged {
  const record = new MemoryRecord()
  const marked = addPair(record, pair, '')
  const [a = null, b = null] = marked
  if (a === null || b === null) return { pair, merged: null, why: [], tellings: marked }
  const [first, second] = [record.eventOf(a.id), record.eventOf(b.id)]
  const link = second === null ? undefined : record.event(second)?.links.find(({ telling }) => telling === b.id)
  return { pair, merged: first !== null && first === second, why: link?.why ?? [], tellings: marked }
}

/** Adds both reports; gives the marked tellings, null where nothing was read there. */
export function addPair(record: MemoryRecord, pair: Pair, prefix: string): (Telling | null)[] {
  return pair.reports.map(({ published, text, start, end }, index) => {
    const name = `${prefix}r${index + 1}`
    const reading = readInput({ text, published, clean: false })
    const tellings = makeTellings(reading, { report: name, known: published, source: name, title: null, url: null })
    record.add(tellings)
    return mostMarked(tellings, start, end)
  })
}

/** The telling whose trigger covers most of the mark, null where none touches it. */
function mostMarked(tellings: readonly Telling[], start: number, end: number): Telling | null {
  let [best, most]: [Telling | null, number] = [null, 0]
  for (const telling of tellings) {
    const shared = Math.min(end, telling.trigger.end) - Math.max(start, telling.trigger.start)
    if (shared > most) [best, most] = [telling, shared]
  }
  return best
}

export interface LookAlikeFigures {
  readonly pairs: number
  readonly falseMerges: readonly Judged[]
  readonly missed: readonly Judged[]
  /** Pairs of which the reader found one event not at all. */
  readonly unread: readonly Judged[]
  /** Of the pairs that are one event, those merged; what was not read counts as missed. */
  readonly recall: number
}

export function tallyPairs(judged: readonly Judged[]): LookAlikeFigures {
  const same = judged.filter(({ pair }) => pair.same)
  const missed = same.filter(({ merged }) => merged !== true)
  return {
    pairs: judged.length,
    falseMerges: judged.filter(({ pair, merged }) => !pair.same && merged === true),
    missed,
    unread: judged.filter(({ merged }) => merged === null),
    recall: same.length === 0 ? 0 : (same.length - missed.length) / same.length,
  }
}
