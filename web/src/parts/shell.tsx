import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { about, followServer, jobs } from '../state/record-state.ts'
import { useListKeys } from '../state/use-list-keys.ts'
import { useScreenKeys } from '../state/use-screen-keys.ts'
import { count } from './event-line.tsx'
import { Help } from './help.tsx'
import { Icon } from './icon.tsx'
import { sayDay } from './say-day.ts'
import { ServerState } from './server-state.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

const places = [
  ['/ahead', 'Ahead'],
  ['/events', 'Events'],
  ['/timeline', 'Timeline'],
  ['/map', 'Map'],
  ['/network', 'Network'],
  ['/statements', 'Statements'],
  ['/review', 'Review'],
  ['/add', 'Add'],
] as const

/** What stands around every screen: the ways to the others, the search, and whether the server is there. */
export function Shell({ children }: { readonly children: ComponentChildren }) {
  const field = useRef<HTMLInputElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const gone = new AbortController()
    void followServer(gone.signal)
    return () => gone.abort()
  }, [])
  useListKeys()
  const toSearch = () => {
    // The search screen has its own field, at the same words.
    const near = document.querySelector<HTMLInputElement>('main input[type="search"]') ?? field.current
    near?.focus()
    near?.select()
  }
  useScreenKeys(toSearch, () => help.current?.showModal())
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <div class="shell">
        <header class="bar">
          <a class="brand" href="/ahead">
            <img src="/readout.svg" alt="" width="22" height="22" /> <span>Readout</span>
          </a>
          <Screens />
          <SearchField field={field} />
          <div class="tools">
            <ThemeSwitch />
            <button type="button" class="plain" title="Signs and keys (?)" onClick={() => help.current?.showModal()}>
              <Icon name="help" />
              <span class="unseen">Signs and keys</span>
            </button>
          </div>
        </header>
        <ServerState />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot quiet">
          <Counts />
        </footer>
      </div>
      <Help dialog={help} />
    </>
  )
}

function Screens() {
  const { path } = useLocation()
  const list = useRef<HTMLElement>(null)
  // On a phone the row is longer than the screen.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    if (current && list.current) list.current.scrollLeft = current.offsetLeft - list.current.offsetLeft - 40
  }, [path])
  const running = jobs.value.filter(({ state }) => state === 'running' || state === 'waiting').length
  return (
    <nav aria-label="Screens" ref={list}>
      {places.map(([address, name]) => (
        <a key={address} href={address} aria-current={isAt(path, address) ? 'page' : undefined}>
          {name}
          {address === '/add' && running > 0 && (
            <span class="badge" title={`${running} being added`}>
              <span aria-hidden="true">{running}</span>
              <span class="unseen">, {running} being added</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  )
}

const isAt = (path: string, address: string) => path === address || path.startsWith(`${address}/`)

function SearchField({ field }: { readonly field: { current: HTMLInputElement | null } }) {
  const { path, route } = useLocation()
  // There the screen's own field is the search.
  if (path === '/search') return null
  const search = (event: SubmitEvent) => {
    event.preventDefault()
    const words = field.current!.value.trim()
    route(words === '' ? '/search' : `/search?q=${encodeURIComponent(words)}`)
  }
  return (
    <search>
      <form action="/search" onSubmit={search}>
        <input
          ref={field}
          type="search"
          name="q"
          placeholder="Search  /"
          aria-label="Search the record"
          maxLength={300}
        />
      </form>
    </search>
  )
}

function Counts() {
  if (about.value === null) return null
  const { counts, today, version } = about.value
  return (
    <>
      {count(counts.events, 'event')} from {count(counts.reports, 'report')} of {count(counts.sources, 'source')} ·
      today is {sayDay(today.day)} ({today.basis}) · Readout {version}
    </>
  )
}
