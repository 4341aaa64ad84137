import { z } from 'zod'
import type { RecordStore } from '../record/record-store.ts'
import type { Watched, WatchState } from '../sources/watching/watch-state.ts'
import { HoldBack } from './hold-back.ts'

const schema = z.object({
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  nextPoll: z.number(),
  failures: z.number(),
  every: z.number().nullable(),
})

type Saved = readonly [location: string, watched: Watched]

/**
 * What is remembered of the addresses that are followed, kept in the record: saved only when the reports given out before are in it.
 * `back` has to be told what was given out and dealt with.
 */
export function watchStateOf(store: RecordStore): { readonly state: WatchState; readonly back: HoldBack<Saved> } {
  const back = new HoldBack<Saved>((due) =>
    store.transact(async (writer) => {
      for (const [location, watched] of due) await writer.saveWatched(location, JSON.stringify(watched))
    }),
  )
  const state: WatchState = {
    get: (location) => parse(store.watched(location)),
    set: (location, watched) => back.hold([location, watched]),
  }
  return { state, back }
}

/** What no version of ours has written is as good as nothing: the address is asked anew. */
function parse(text: string | null): Watched | null {
  if (text === null) return null
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return null
  }
}
