import { type FSWatcher, statSync, watch as watchFiles } from 'node:fs'
import { listFiles, stampOf } from '../files/list-files.ts'
import { isList, readList } from '../lists/read-list.ts'
import type { NetOptions } from '../network/net-options.ts'
import { openFile } from '../open-file.ts'
import { openSources } from '../open-sources.ts'
import { SourceError } from '../source-error.ts'
import { giveList } from './give-list.ts'
import type { Watch } from './watch.ts'

const minute = 60_000
/** A file is opened when it was the same twice, so long apart, in milliseconds: nobody is writing it any more. */
const settle = 300

/** What was found at a path at one look: files and their stamps. */
type Look = ReadonlyMap<string, string>

/** Follows a file or folder until the watch ends: what is there and not known, and whatever comes or changes. */
export async function watchPath(path: string, watch: Watch): Promise<void> {
  const bell = new Bell(path, watch.signal)
  const done = new Map<string, string>()
  let before: Look = new Map()
  let missing = false
  try {
    while (!watch.signal.aborted) {
      const found = await look(path)
      if (found instanceof SourceError) {
        if (!missing) await watch.give({ location: path, error: found })
      } else {
        const ready = [...found].filter(([file, stamp]) => before.get(file) === stamp && done.get(file) !== stamp)
        if (ready.length > 0) await open(path, found, new Map(ready), watch)
        for (const [file, stamp] of ready) done.set(file, stamp)
        before = found
      }
      missing = found instanceof SourceError
      const isQuiet = missing || [...before].every(([file, stamp]) => done.get(file) === stamp)
      if (isQuiet) await bell.wait(watch.options.rescan ?? minute, watch)
      else await watch.clock.sleep(settle, watch.signal)
    }
  } finally {
    bell.close()
  }
}

async function look(path: string): Promise<Look | SourceError> {
  const about = statSync(path, { throwIfNoEntry: false })
  if (!about)
    return new SourceError('not-found', path, `there is no file or folder ${path}`, 'It is read when it comes.')
  if (!about.isDirectory()) return new Map([[path, stampOf(about)]])
  const found = new Map<string, string>()
  for (const file of listFiles(path)) if ('path' in file) found.set(file.path, file.stamp ?? '')
  return found
}

/** Opens what is ready there and nothing else of what was found. */
async function open(path: string, found: Look, ready: Look, watch: Watch): Promise<void> {
  if (await openedAsList(path, ready, watch)) return
  const { known, skipped: _, ...others } = watch.options
  const passed = (place: string, stamp: string) =>
    known?.(place, stamp) === true || (found.has(place) && !ready.has(place))
  const options: NetOptions = { ...others, signal: watch.signal, known: passed, fetcher: watch.run.fetcher }
  for await (const sourced of openSources([path], options)) await watch.give(sourced)
}

/** A feed or list of feeds that was named as a file: its feeds are followed, as those of an address are. */
async function openedAsList(path: string, ready: Look, watch: Watch): Promise<boolean> {
  if (!ready.has(path)) return false
  try {
    const bytes = openFile(path)
    if (!isList(bytes)) return false
    const list = readList({ bytes, name: path, base: null })
    if (!list) return false
    await giveList(list, path, watch)
    watch.want(
      path,
      list.lists.map((one) => one.link),
    )
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    if (error.code === 'too-big') return false
    await watch.give({ location: path, error })
  }
  return true
}

/** Rings when the system tells of a change; where it does not, the wait runs its time. */
class Bell {
  private readonly watcher: FSWatcher | null
  private rung = false
  private wake: () => void = () => undefined

  constructor(path: string, signal: AbortSignal) {
    this.watcher = tryWatching(path, signal, () => this.ring())
  }

  async wait(milliseconds: number, { clock, signal }: Watch): Promise<void> {
    const stop = new AbortController()
    this.wake = () => stop.abort()
    if (!this.rung) await clock.sleep(milliseconds, AbortSignal.any([signal, stop.signal]))
    this.rung = false
  }

  close(): void {
    this.watcher?.close()
  }

  private ring(): void {
    this.rung = true
    this.wake()
  }
}

/** Null where there is nothing yet, or the system has no watchers left. */
function tryWatching(path: string, signal: AbortSignal, ring: () => void): FSWatcher | null {
  try {
    const watcher = watchFiles(path, { recursive: true, signal }, ring)
    watcher.on('error', () => watcher.close())
    return watcher
  } catch {
    return null
  }
}
