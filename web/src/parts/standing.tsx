import type { EventItem } from '../../../src/api/event.ts'

type Standing = EventItem['standing']

/** How an event stands, as a sign, a word and the colour family it is drawn in: never by colour alone. */
export const standings: Readonly<
  Record<Standing, { readonly sign: string; readonly words: string; readonly tone: Tone }>
> = {
  ahead: { sign: '○', words: 'planned', tone: 'planned' },
  due: { sign: '◔', words: 'due', tone: 'planned' },
  'under-way': { sign: '◐', words: 'under way', tone: 'happened' },
  happened: { sign: '●', words: 'happened', tone: 'happened' },
  lapsed: { sign: '◌', words: 'not heard of since', tone: 'unproven' },
  postponed: { sign: '↷', words: 'postponed', tone: 'fell' },
  cancelled: { sign: '✕', words: 'called off', tone: 'fell' },
  'not-happened': { sign: '⊘', words: 'did not happen', tone: 'fell' },
  alleged: { sign: '?', words: 'alleged', tone: 'unproven' },
  hypothetical: { sign: '…', words: 'conditional', tone: 'unproven' },
}
export type Tone = 'planned' | 'happened' | 'fell' | 'unproven'

export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { sign, words, tone } = standings[standing]
  return (
    <span class={`standing ${tone}`}>
      <span aria-hidden="true">{sign}</span> {words}
    </span>
  )
}
