import type { EventStatus } from '../document/facts.ts'

/** `status` is null where the words leave it open: the time, or another mention, decides. `drop`: no event to list. */
export interface StatusReading {
  readonly status: EventStatus | null
  readonly drop: boolean
  /** Id of the rule that decided. */
  readonly rule: string
}

/** A status the words give, and the rule that read it. */
export function reads(status: EventStatus | null, rule: string): StatusReading {
  return { status, drop: false, rule }
}
