import { parentPort } from 'node:worker_threads'
import { keepCompiled } from '../keep-compiled.ts'
import type { LineOptions } from './write-reading-line.ts'

/** One thread of the pool: takes a line, gives back its reading as a line. */
keepCompiled()
const { writeReadingLine } = await import('./write-reading-line.ts')
parentPort?.on('message', ({ line, options }: { line: string; options: LineOptions }) => {
  parentPort?.postMessage(writeReadingLine(line, options))
})
