// A thread that does as it is told, for tests of the pool: works, hangs, breaks off, or ends without a word.
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', (task: string) => {
  if (task === 'hang') for (;;);
  if (task === 'break') throw new Error('broken off')
  if (task === 'exit') process.exit(0)
  parentPort?.postMessage(`done ${task}`)
})
