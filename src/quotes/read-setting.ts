import type { Time } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Draft } from './draft.ts'
import type { Resolve } from './resolve-speaker.ts'

/** To whom, through what and when something was said. */
export interface Setting {
  readonly audience: readonly string[]
  readonly channel: string | null
  readonly said: string | null
}

export function readSetting(_text: string, draft: Draft, _times: readonly Time[], resolve: Resolve): Setting {
  const hearer = draft.audience === null ? null : resolve(draft.audience)
  return { audience: hearer === null ? [] : [hearer], channel: null, said: null }
}

export type { Span }
