import { parentPort, workerData } from 'node:worker_threads'
import type { RecordReader } from '../../record/record-store.ts'
import { openRecord } from '../../store/open-record.ts'
import { toPlain } from '../desks/plain-error.ts'
import { keepAnswer } from '../http/keep-answers.ts'
import type { Operation } from '../operation.ts'
import type { Asked, AskingData, AskingResult, AskingTask } from './asked.ts'
import { Elsewhere, houseForAsking } from './house-for-asking.ts'

/** The work of a thread that asks: opens the record on a connection of its own that never writes, and answers one question after the other. */
export function answerInThread(operations: readonly Operation[]): void {
  const { file, version } = workerData as AskingData
  const record = openRecord(file, { readOnly: true })
  const known = new Map(operations.map((operation) => [operation.id, operation]))
  parentPort?.on('message', async (task: AskingTask) => {
    const result = task === 'be ready' ? { done: 'ready' as const } : await answer(task, known, record, version)
    parentPort?.postMessage(result, bytesOf(result))
  })
}

async function answer(
  { operation: id, params, query, asker, today }: Asked,
  known: ReadonlyMap<string, Operation>,
  record: RecordReader,
  version: string,
): Promise<AskingResult> {
  try {
    const house = houseForAsking(record, version, today)
    const { signal } = new AbortController()
    const answer: unknown = await known.get(id)!.answer({ params, query, body: undefined, house, asker, signal })
    return { done: 'answer', answer: keepAnswer(answer) }
  } catch (error) {
    return error instanceof Elsewhere ? { done: 'elsewhere' } : { done: 'error', error: toPlain(error) }
  }
}

/** What is handed over and not copied. */
function bytesOf(result: AskingResult): ArrayBuffer[] {
  if (result.done !== 'answer') return []
  const { body, gzipped } = result.answer
  return [body, ...(gzipped === null ? [] : [gzipped])].map(({ buffer }) => buffer)
}
