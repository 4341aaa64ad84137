import type { ActorAnswer } from '../../../src/api/words.ts'

export const actorPath = (id: string) => `/actors/${encodeURIComponent(id)}`
export const eventPath = (id: string) => `/events/${encodeURIComponent(id)}`
/** @param at words to go to, in the report's text */
export const reportPath = (id: string, at?: { readonly start: number; readonly end: number }) =>
  `/reports/${encodeURIComponent(id)}${at ? `?at=${at.start}-${at.end}` : ''}`
export const pairPath = (one: string, other: string) => `/pairs/${encodeURIComponent(one)}/${encodeURIComponent(other)}`

export function ActorLink({ actor }: { readonly actor: ActorAnswer }) {
  return (
    <a href={actorPath(actor.id)} class="actor">
      {actor.name}
    </a>
  )
}
