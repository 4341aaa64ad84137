import { signal } from '@preact/signals'
import type { AboutAnswer, JobAnswer } from '../../../src/api/adding.ts'
import { client } from './client.ts'

/** What the record is and what who looks may do; null until the server has said so. */
export const about = signal<AboutAnswer | null>(null)
/** Another one whenever the record has changed: answers are asked for again. */
export const recordState = signal('')
/** Whether the server answers. */
export const online = signal(true)
/** What is being added, the newest first. */
export const jobs = signal<readonly JobAnswer[]>([])

async function readAbout(): Promise<void> {
  try {
    about.value = await client.about()
    online.value = true
    recordState.value = about.value.state
  } catch {
    online.value = false
  }
}

/** Follows the server as long as the page stands: what changes, and whether it is there. */
export async function followServer(signal: AbortSignal): Promise<void> {
  await readAbout()
  for await (const change of client.changes(signal)) {
    if (change.event === 'open') await readAbout()
    else if (change.event === 'lost') online.value = false
    else if (change.event === 'record') {
      recordState.value = change.data.state
      await readAbout()
    } else if (change.event === 'job') putJob(change.data)
  }
}

export function putJob(job: JobAnswer): void {
  jobs.value = [job, ...jobs.value.filter(({ id }) => id !== job.id)].sort((a, b) => (a.began < b.began ? 1 : -1))
}
