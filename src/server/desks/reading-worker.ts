import { parentPort } from 'node:worker_threads'
import { keepCompiled } from '../../threads/keep-compiled.ts'
import type { ReadingTask } from './open-reading-desk.ts'

/** A thread that reads without keeping anything: takes an input, gives back what was asked of it. */
keepCompiled()
const { readAtDesk } = await import('./read-at-desk.ts')
parentPort?.on('message', (task: ReadingTask) => {
  parentPort?.postMessage(readAtDesk(task))
})
