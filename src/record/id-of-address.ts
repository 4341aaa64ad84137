import { createHash } from 'node:crypto'
import { makeId } from './make-id.ts'
import { reportAddress } from './report-address.ts'

/** The id of the report at an address, however the address is written; null for what is no address. */
export function idOfAddress(url: string): string | null {
  const address = reportAddress(url)
  return address === null ? null : makeId('r', createHash('sha256').update(address).digest('hex'))
}
