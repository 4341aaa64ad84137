import type { EventItem } from '../../../src/api/event.ts'

type Standing = EventItem['standing']

interface StandingWords {
  readonly sign: string
  readonly words: string
  readonly tone: Tone
  /** What it says, in a sentence. */
  readonly says: string
}

/** How an event stands, as a sign, a word and the colour family it is drawn in: never by colour alone. */
export const standings: Readonly<Record<Standing, StandingWords>> = {
  ahead: { sign: '○', words: 'planned', tone: 'planned', says: 'announced, and its days are still to come' },
  due: { sign: '◔', words: 'due', tone: 'planned', says: 'planned for these days; no report yet that it happened' },
  'under-way': { sign: '◐', words: 'under way', tone: 'happened', says: 'begun and not over, reports say' },
  happened: { sign: '●', words: 'happened', tone: 'happened', says: 'a report says that it happened' },
  lapsed: {
    ...{ sign: '◌', words: 'not heard of since', tone: 'unproven' },
    says: 'was planned; its days are past, and no report says whether it happened',
  },
  postponed: { sign: '↷', words: 'postponed', tone: 'fell', says: 'put off, with no new day yet' },
  cancelled: { sign: '✕', words: 'called off', tone: 'fell', says: 'will not happen, reports say' },
  'not-happened': { sign: '⊘', words: 'did not happen', tone: 'fell', says: 'a report says that it did not happen' },
  alleged: { sign: '?', words: 'alleged', tone: 'unproven', says: 'somebody claims it; no report takes it as given' },
  hypothetical: {
    sign: '…',
    words: 'conditional',
    tone: 'unproven',
    says: 'spoken of as possible; neither planned nor done',
  },
}
export type Tone = 'planned' | 'happened' | 'fell' | 'unproven'

export function StandingMark({ standing }: { readonly standing: Standing }) {
  const { sign, words, tone, says } = standings[standing]
  return (
    <span class={`standing ${tone}`} title={says}>
      <span aria-hidden="true">{sign}</span> {words}
    </span>
  )
}
