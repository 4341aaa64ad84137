// A thread that asks the record, and knows some odd operations beside the real ones.
import { answerInThread } from '../server/asking/answer-in-thread.ts'
import { operations } from '../server/operations.ts'
import { oddOperations } from './odd-operations.ts'

answerInThread([...operations, ...oddOperations])
