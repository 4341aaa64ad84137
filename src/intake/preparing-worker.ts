import { parentPort, workerData } from 'node:worker_threads'
import type { PageInput } from '../document/page-input.ts'
import { keepCompiled } from '../threads/keep-compiled.ts'

/** One thread of the pool: takes an input, gives back its report prepared for the record. */
keepCompiled()
const { prepareItem } = await import('./prepare-item.ts')
parentPort?.on('message', (input: PageInput) => {
  parentPort?.postMessage(prepareItem(input, workerData.reader))
})
