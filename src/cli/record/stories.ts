import { saySpan } from '../../export/say-days.ts'
import { addDays } from '../../record/day-number.ts'
import type { FullReport, TextFilter } from '../../record/full-report.ts'
import type { RecordReader } from '../../record/record-store.ts'
import { type FoundStory, findStories } from '../../record/stories/find-stories.ts'
import { tell } from '../print.ts'
import { type OutputOptions, printList } from './print-list.ts'
import { storyView } from './show/story-view.ts'
import { withReader } from './with-record.ts'

export interface StoriesOptions extends OutputOptions {
  readonly record?: string
  readonly knownFrom?: string
  readonly knownTo?: string
  readonly outlet?: string
  readonly minReports?: number
  readonly limit: number
}

/** Days that are looked at where none are asked for. */
const usualDays = 30
/** Most reports that are grouped at once: some 5 kB of each are held in memory. */
const mostReports = 20_000

/** `readout stories`: the reports of a period by what they are about, the largest story first. Returns the exit code. */
export function stories(options: StoriesOptions): Promise<number> {
  return withReader(options.record, async (store) => {
    const filter = await choosePeriod(options, store)
    const fewest = options.minReports ?? (options.json || options.csv ? 1 : 2)
    const found = await findStories(newest(store, filter))
    await printList(listLarge(found, fewest), storyView(fewest), options)
    return 0
  })
}

/** Where no first day is given: the last days before the last one asked for, or before the last one the record has. */
async function choosePeriod(options: StoriesOptions, store: RecordReader): Promise<TextFilter> {
  const { knownFrom, knownTo, outlet } = options
  const same = outlet === undefined ? {} : { outlet }
  if (knownFrom !== undefined) return { ...same, knownFrom, ...(knownTo === undefined ? {} : { knownTo }) }
  const last = knownTo ?? (await store.about()).lastKnown
  if (last === null) return same
  const first = addDays(last, 1 - usualDays)
  const whose = knownTo === undefined ? ' of the record' : ''
  tell(`reports of ${saySpan(first, last)}, the last ${usualDays} days${whose}; --known-from asks for more`)
  return { ...same, knownFrom: first, knownTo: last }
}

async function* newest(store: RecordReader, filter: TextFilter): AsyncGenerator<FullReport, void> {
  let count = 0
  for await (const report of store.texts({ ...filter, limit: mostReports + 1 })) {
    if (++count <= mostReports) yield report
    else
      tell(`these are stories of the newest ${mostReports} reports of the period; there are more: ask for fewer days`)
  }
}

async function* listLarge(found: readonly FoundStory[], fewest: number): AsyncGenerator<FoundStory, void> {
  yield* found.filter(({ reports }) => reports.length >= fewest)
}
