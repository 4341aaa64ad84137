import { pollLink, watchedOf } from './poll-link.ts'
import type { Watch } from './watch.ts'

/** Asks an address whenever its time has come, until nobody wants it followed any more. */
export async function followLink(link: string, watch: Watch): Promise<void> {
  while (watch.wants(link)) {
    const wait = watchedOf(link, watch).nextPoll - watch.clock.now()
    if (wait > 0) await watch.clock.sleep(wait, watch.signal)
    else await watch.slots.use(() => pollLink(link, 0, watch))
  }
}
