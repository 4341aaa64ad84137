import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { client } from './client.ts'

/** Names by id, as far as they are known: an address holds ids only. */
const names = signal<Readonly<Record<string, string>>>({})
const asked = new Set<string>()

/** Remembers a name that an answer has told. */
export function rememberName(id: string, name: string): void {
  if (names.value[id] !== name) names.value = { ...names.value, [id]: name }
}

/** The name of an actor or the country of a code; the id until it is known; nothing for none. */
export function useActorName(id: string): string {
  useEffect(() => {
    if (id === '' || names.value[id] !== undefined || asked.has(id)) return
    asked.add(id)
    client.actor(id).then(
      ({ actor }) => rememberName(id, actor.name),
      () => asked.delete(id),
    )
  }, [id])
  return names.value[id] ?? id
}
