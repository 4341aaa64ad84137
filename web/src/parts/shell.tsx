import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { about, followServer, online } from '../state/record-state.ts'

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
  const { path, route } = useLocation()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const gone = new AbortController()
    void followServer(gone.signal)
    return () => gone.abort()
  }, [])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target)) return
      event.preventDefault()
      field.current?.focus()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  const search = (event: SubmitEvent) => {
    event.preventDefault()
    const words = field.current!.value.trim()
    if (words !== '') route(`/search?q=${encodeURIComponent(words)}`)
  }
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <div class="shell">
        <header class="bar">
          <a class="brand" href="/ahead">
            <img src="/readout.svg" alt="" width="22" height="22" /> Readout
          </a>
          <search>
            <form action="/search" onSubmit={search}>
              <input ref={field} type="search" name="q" placeholder="Search  /" aria-label="Search the record" />
            </form>
          </search>
          <nav aria-label="Screens">
            {places.map(([address, name]) => (
              <a key={address} href={address} aria-current={path.startsWith(address) ? 'page' : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot quiet">
          {online.value ? (
            <Counts />
          ) : (
            <span role="status">The server does not answer. This page goes on by itself when it is back.</span>
          )}
        </footer>
      </div>
    </>
  )
}

function Counts() {
  if (about.value === null) return null
  const { counts, today, version } = about.value
  const number = (count: number) => count.toLocaleString('en')
  return (
    <>
      {number(counts.events)} events from {number(counts.reports)} reports of {number(counts.sources)} sources · today
      is {today.day} ({today.basis}) · Readout {version}
    </>
  )
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  )
}
