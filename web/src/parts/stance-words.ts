import type { EventDetail } from '../../../src/api/event.ts'

/** How somebody stands to what is told: "announced by the ministry", so that one and many are said alike. */
export const stanceWords: Readonly<Record<EventDetail['claims'][number]['stance'], string>> = {
  announces: 'announced by',
  asserts: 'said by',
  confirms: 'confirmed by',
  denies: 'denied by',
  doubts: 'doubted by',
}
