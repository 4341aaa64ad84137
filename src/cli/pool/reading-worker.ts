import { parentPort, workerData } from 'node:worker_threads'
import { keepCompiled } from '../../threads/keep-compiled.ts'

/** One thread of the pool: takes a line, gives back its reading as a line. */
keepCompiled()
const { writeReadingLine } = await import('./write-reading-line.ts')
parentPort?.on('message', (line: string) => {
  parentPort?.postMessage(writeReadingLine(line, workerData))
})
