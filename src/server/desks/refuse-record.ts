import { RecordError } from '../../store/record-error.ts'
import { Refusal } from '../refusal.ts'

/** Where the record cannot be written to, who asks is told so (503), without where on this machine it lies. */
export async function refuseRecord<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    throw new Refusal(503, withoutFile(error), error.advice, { headers: { 'retry-after': '5' } })
  }
}

export function withoutFile({ message, file }: RecordError): string {
  return message.replaceAll(`${file}: `, '').replaceAll(file, 'the record')
}
