import { keepCompiled } from '../../threads/keep-compiled.ts'

/** A thread that asks the record: takes a question, gives back the answer as it is sent. */
keepCompiled()
const { answerInThread } = await import('./answer-in-thread.ts')
const { operations } = await import('../operations.ts')
answerInThread(operations)
