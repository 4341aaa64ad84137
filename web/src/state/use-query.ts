import { useMemo, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { viewNames } from './view-names.ts'

/** The address's query, and how to change it. A change that only narrows what is seen replaces the address, so that Back leaves the screen. */
export interface Query {
  /** Of the screen. */
  readonly path: string
  readonly all: URLSearchParams
  get(name: string): string | null
  list(name: string): readonly string[]
  /** Null or an empty list takes the name out. `after` goes with any change: it belongs to the list before. */
  set(changes: Readonly<Record<string, string | readonly string[] | null>>): void
  /** The address with these changes. */
  href(changes: Readonly<Record<string, string | readonly string[] | null>>, path?: string): string
  /** As the API takes it: arrays for names that stand several times. */
  readonly text: string
}

export function useQuery(): Query {
  const { route, ...here } = useLocation()
  // While the next screen is loaded, the one before still stands: the next one's question is not its own.
  const own = useRef({ path: here.path, url: here.url })
  if (screenOf(here.path) === screenOf(own.current.path)) own.current = { path: here.path, url: here.url }
  const { path, url } = own.current
  const search = useMemo(() => new URL(url, location.origin).search, [url])
  return useMemo(() => {
    const all = new URLSearchParams(search)
    const href = (changes: Readonly<Record<string, string | readonly string[] | null>>, to = path) => {
      const next = new URLSearchParams(all)
      next.delete('after')
      for (const [name, value] of Object.entries(changes)) {
        next.delete(name)
        for (const one of value === null ? [] : typeof value === 'string' ? [value] : value)
          if (one !== '') next.append(name, one)
      }
      const text = next.toString()
      return text === '' ? to : `${to}?${text}`
    }
    return {
      path,
      all,
      get: (name) => all.get(name),
      list: (name) => all.getAll(name),
      href,
      set: (changes) => route(href(changes), true),
      text: all.toString(),
    }
  }, [search, path])
}

const screenOf = (path: string) => path.split('/')[1]

/** All of the query that is a question, as the client takes it: names that stand several times, and those that may, as arrays. */
export function toAsk(
  all: URLSearchParams,
  arrays: readonly string[] = ['kind', 'status', 'who', 'country', 'about'],
): Record<string, string | string[]> {
  const asked: Record<string, string | string[]> = {}
  for (const name of new Set(all.keys()))
    if (!viewNames.includes(name)) asked[name] = arrays.includes(name) ? all.getAll(name) : all.get(name)!
  return asked
}
