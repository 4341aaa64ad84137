import type { Instant } from './exported.ts'

/** An instant as GDELT writes it: "20261125083000", in UTC. */
export function layInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace(/\D/gu, '').slice(0, 14)
}
