import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { ActorAnswer } from '../../../src/api/words.ts'
import { rememberName } from '../state/actor-names.ts'
import { client } from '../state/client.ts'
import './choose-actor.css'

interface ChooseActorProps {
  readonly label: string
  /** Only these kinds are offered. */
  readonly kinds?: readonly string[]
  /** Those that are chosen already: not offered. */
  readonly chosen?: readonly string[]
  readonly placeholder?: string
  readonly onChoose: (actor: ActorAnswer) => void
}

const pause = 120
const most = 8

/** A field that finds people, bodies, countries and places as one types (the combobox pattern of ARIA). */
export function ChooseActor({ label, kinds, chosen = [], placeholder, onChoose }: ChooseActorProps) {
  const id = useId()
  const [words, setWords] = useState('')
  const { found, failed, over } = useFound(words, kinds, chosen)
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  useEffect(() => setAt(0), [found])
  const shown = open && words.trim() !== ''
  const choose = (actor: ActorAnswer | undefined) => {
    if (!actor) return
    rememberName(filterValue(actor), actor.name)
    setWords('')
    setOpen(false)
    onChoose(actor)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (found.length > 0) setAt((at + step + found.length) % found.length)
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault()
      choose(found[at])
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <div class="choose-actor">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && found[at] ? `${id}-${at}` : undefined}
        placeholder={placeholder ?? 'Type a name'}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value)
          setOpen(true)
        }}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <div
        class="options"
        id={`${id}-list`}
        role="listbox"
        aria-label="Whom it can be"
        hidden={!shown || found.length === 0}
      >
        {found.map((actor, index) => (
          <div
            key={actor.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(actor)
            }}
          >
            {actor.name} <span class="quiet">{describe(actor)}</span>
          </div>
        ))}
      </div>
      <p class="quiet none" role="status">
        {shown && found.length === 0 && (failed ? 'The server does not answer.' : over ? 'Nobody of this name.' : '')}
      </p>
    </div>
  )
}

/** What stands for an actor in an address: the code of a country, else the id. */
export function filterValue({ id, kind, country }: ActorAnswer): string {
  return kind === 'country' && country !== null ? country : id
}

/** "person · GEO" */
function describe({ kind, country }: ActorAnswer): string {
  if (kind === 'country' || country === null) return kind
  return `${kind} · ${country}`
}

const none: readonly ActorAnswer[] = []

/** Whom the words can mean; asked a moment after the last key. `over`: the answer is of these words. */
function useFound(words: string, kinds: readonly string[] | undefined, chosen: readonly string[]) {
  const [state, setState] = useState({ found: none, failed: false, over: false })
  const skip = useRef(chosen)
  skip.current = chosen
  useEffect(() => {
    const name = words.trim()
    setState((before) => ({ ...before, over: false }))
    if (name === '') return setState({ found: none, failed: false, over: false })
    const gone = new AbortController()
    const timer = setTimeout(() => {
      client.findActors({ name, limit: kinds ? 50 : 20 }, gone.signal).then(
        ({ rows }) => {
          const fits = (actor: ActorAnswer) =>
            (!kinds || kinds.includes(actor.kind)) && !skip.current.includes(filterValue(actor))
          const found = rows.map(({ actor }) => actor).filter(fits)
          setState({ found: found.slice(0, most), failed: false, over: true })
        },
        () => !gone.signal.aborted && setState({ found: none, failed: true, over: true }),
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [words, kinds?.join()])
  return state
}
