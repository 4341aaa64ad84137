import { useEffect, useRef, useState } from 'preact/hooks'
import { useQuery } from '../../state/use-query.ts'

/** So long after the last key it is asked, in milliseconds. */
const pause = 180

/** What is typed stands in the address a moment later. */
export function SearchField() {
  const query = useQuery()
  const inAddress = query.get('q') ?? ''
  const [words, setWords] = useState(inAddress)
  const sent = useRef(inAddress)
  const field = useRef<HTMLInputElement>(null)
  const now = useRef(query)
  now.current = query
  // Where the address changes by itself (Back, a link), the field follows.
  useEffect(() => {
    if (inAddress === sent.current) return
    sent.current = inAddress
    setWords(inAddress)
  }, [inAddress])
  useEffect(() => {
    if (words.trim() === sent.current.trim()) return
    const timer = setTimeout(() => {
      sent.current = words.trim()
      now.current.set({ q: words.trim() || null })
    }, pause)
    return () => clearTimeout(timer)
  }, [words])
  // On a phone the keyboard would hide what was found.
  useEffect(() => {
    if (inAddress === '' || matchMedia('(pointer: fine)').matches) field.current?.focus()
  }, [])
  const search = (event: SubmitEvent) => {
    event.preventDefault()
    sent.current = words.trim()
    query.set({ q: words.trim() || null })
  }
  return (
    <search>
      <form action="/search" onSubmit={search}>
        <input
          ref={field}
          type="search"
          name="q"
          class="search-field"
          aria-label="Search people, events, statements and reports"
          placeholder="People, events, statements, reports"
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          value={words}
          onInput={({ currentTarget: { value } }) => setWords(value)}
        />
      </form>
    </search>
  )
}
