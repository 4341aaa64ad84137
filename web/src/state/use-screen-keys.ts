import { useEffect, useRef } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { isCommand } from './use-keys.ts'

/** After "g": the screen of a letter. */
export const screenLetters = {
  a: ['/ahead', 'Ahead'],
  e: ['/events', 'Events'],
  t: ['/timeline', 'Timeline'],
  m: ['/map', 'Map'],
  n: ['/network', 'Network'],
  s: ['/statements', 'Statements'],
  r: ['/review', 'Review'],
  d: ['/add', 'Add'],
} as const

const patience = 1500

/** "g" and a letter go to a screen, "/" to the search, "f" to the filters, "?" tells of the keys. */
export function useScreenKeys(toSearch: () => void, tellKeys: () => void): void {
  const { route } = useLocation()
  const now = useRef({ route, toSearch, tellKeys })
  now.current = { route, toSearch, tellKeys }
  useEffect(() => {
    // A page that has just opened is younger than the patience: 0 would be as if "g" had been pressed.
    let began = Number.NEGATIVE_INFINITY
    const listen = (event: KeyboardEvent) => {
      if (!isCommand(event)) return
      const going = event.timeStamp - began < patience
      began = Number.NEGATIVE_INFINITY
      const screen = going && event.key in screenLetters && screenLetters[event.key as keyof typeof screenLetters]
      if (screen) {
        event.preventDefault()
        // A screen reader begins at the new screen's heading, not where the focus was.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        now.current.route(screen[0])
      } else if (event.key === 'g') began = event.timeStamp
      else if (event.key === '/') run(event, now.current.toSearch)
      else if (event.key === '?') run(event, now.current.tellKeys)
      else if (event.key === 'f') run(event, openFilters)
    }
    // It listens once, before any screen does: where one stands on Review, the "r" of "g r" must not reject what is shown.
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
}

function run(event: KeyboardEvent, action: () => void): void {
  event.preventDefault()
  action()
}

const openFilters = () => document.querySelector<HTMLElement>('main [data-shortcut="f"]')?.click()
