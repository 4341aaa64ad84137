import type { RecordReader } from '../record/record-store.ts'

/** Answers that are kept: for what is counted over much of the record. */
const most = 256

interface Kept {
  readonly state: string
  readonly answers: Map<string, Promise<unknown>>
}

const keptOf = new WeakMap<RecordReader, Kept>()

/**
 * An answer that is worked out once, until the record changes. Who asks the same meanwhile waits for the same work.
 * @param question all that the answer depends on beside the record
 */
export async function remember<Answer>(
  record: RecordReader,
  question: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const answers = await answersOf(record)
  const there = answers.get(question) as Promise<Answer> | undefined
  const answer = there ?? work()
  answers.delete(question)
  answers.set(question, answer)
  if (answers.size > most) answers.delete(answers.keys().next().value!)
  // What went wrong is asked again next time.
  answer.catch(() => answers.delete(question))
  return answer
}

async function answersOf(record: RecordReader): Promise<Map<string, Promise<unknown>>> {
  const state = await record.state()
  const kept = keptOf.get(record)
  if (kept?.state === state) return kept.answers
  const fresh: Kept = { state, answers: new Map() }
  keptOf.set(record, fresh)
  return fresh.answers
}
