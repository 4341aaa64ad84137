import { parentPort, workerData } from 'node:worker_threads'
import { keepCompiled } from '../threads/keep-compiled.ts'
import type { ToPrepare } from './prepare-item.ts'

/** One thread of the pool: takes an input, gives back its report prepared for the record. */
keepCompiled()
const { prepareItem } = await import('./prepare-item.ts')
parentPort?.on('message', (task: ToPrepare) => {
  parentPort?.postMessage(prepareItem(task, workerData.reader))
})
