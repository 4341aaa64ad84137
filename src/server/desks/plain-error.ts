import { CorrectionError } from '../../record/correct/correction-error.ts'
import { SourceError } from '../../sources/source-error.ts'
import { RecordError } from '../../store/record-error.ts'
import { Refusal } from '../refusal.ts'

/** An error on its way between two threads, which lose its class and its fields. */
export interface PlainError {
  readonly name: string
  readonly message: string
  readonly stack: string | null
  readonly fields: Readonly<Record<string, unknown>>
}

export function toPlain(thrown: unknown): PlainError {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  const { status, code, target, file, source, advice, details } = error as unknown as Record<string, unknown>
  return {
    name: error.name,
    message: error.message,
    stack: error.stack ?? null,
    fields: { status, code, target, file, source, advice, details },
  }
}

type Field = 'status' | 'code' | 'target' | 'file' | 'source' | 'advice' | 'details'

/** The error it was. What is none of ours keeps its words and where it was thrown. */
export function fromPlain({ name, message, stack, fields }: PlainError): Error {
  const { status, code, target, file, source, advice, details } = fields as Record<Field, never>
  if (name === 'CorrectionError') return new CorrectionError(code, target, message, advice)
  if (name === 'RecordError') return new RecordError(code, file, message, advice)
  if (name === 'SourceError') return new SourceError(code, source, message, advice)
  if (name === 'Refusal') return new Refusal(status, message, advice, details)
  return Object.assign(new Error(message), { name, stack: stack ?? message })
}
