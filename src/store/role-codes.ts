import type { Role } from '../document/facts.ts'

/** Roles as the column keeps them: their place in this list. Part of the layout: only ever add at the end. */
export const roleCodes: readonly Role[] = [
  'visitor',
  'host',
  'participant',
  'mediator',
  'party',
  'issuer',
  'holder',
  'appointer',
  'actor',
  'recipient',
]
