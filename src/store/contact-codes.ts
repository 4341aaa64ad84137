import type { EventKind, EventStatus } from '../document/facts.ts'
import { codeOfKind, codeOfStatus } from './kind-codes.ts'

const kinds: readonly EventKind[] = ['visit', 'meeting', 'call', 'talks', 'mediation', 'signing']
const statuses: readonly EventStatus[] = ['planned', 'ongoing', 'occurred']

/** Which events are contacts, planned or done, by the codes of their columns. The layout's indexes and table `encounter` have them as well. */
export const contactKindCodes: readonly number[] = kinds.map(codeOfKind)
export const contactStatusCodes: readonly number[] = statuses.map(codeOfStatus)

/** The status of what is ahead; a contact of any other one happened. */
export const planned: number = codeOfStatus('planned')
