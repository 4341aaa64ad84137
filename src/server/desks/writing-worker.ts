import { parentPort, workerData } from 'node:worker_threads'
import { keepCompiled } from '../../threads/keep-compiled.ts'
import { toPlain } from './plain-error.ts'
import type { Asked, Reply, Told } from './tasks.ts'

/** The thread that writes: does what it is asked and answers when it is done, in no given order. */
keepCompiled()
const { WritingDesk } = await import('./writing/writing-desk.ts')
const desk = new WritingDesk(workerData, (told: Told) => parentPort?.postMessage(told))

parentPort?.on('message', async ({ number, name, given }: Asked) => {
  parentPort?.postMessage(await reply(number, () => desk[name](given as never)))
})

async function reply(number: number, work: () => Promise<unknown>): Promise<Reply> {
  try {
    return { number, result: await work() }
  } catch (error) {
    return { number, error: toPlain(error) }
  }
}
