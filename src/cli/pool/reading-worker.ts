import { parentPort } from 'node:worker_threads'
import { writeReadingLine } from './write-reading-line.ts'

/** One thread of the pool: takes a line, gives back its reading as a line. */
parentPort?.on('message', ({ line, options }: { line: string; options: Parameters<typeof writeReadingLine>[1] }) => {
  parentPort?.postMessage(writeReadingLine(line, options))
})
