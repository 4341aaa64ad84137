import type { House } from './house.ts'
import { remember } from './remember.ts'
import { ahead } from './resources/ahead.ts'

/**
 * Asks once for what the first screen shows, while the browser is being started: what it needs of the record is at hand then. What goes wrong
 * is told to who asks in earnest.
 */
export async function warmHouse(house: House): Promise<void> {
  try {
    await remember(house.record, 'counts', () => house.record.counts())
    const asker = { name: null, may: ['read' as const] }
    const { signal } = new AbortController()
    await ahead.answer({ params: {}, query: ahead.query.parse({}), body: undefined, house, asker, signal })
  } catch {}
}
