import type { HeldOffice } from '../query.ts'
import type { RecordReader } from '../record-store.ts'

/** Offices of an actor, of the register and of reports, oldest first. */
export async function readOffices(store: RecordReader, actor: string): Promise<HeldOffice[]> {
  return (await store.offices(actor)).toSorted(olderFirst)
}

function olderFirst(a: HeldOffice, b: HeldOffice): number {
  const key = ({ from, to, title }: HeldOffice) => [from ?? '', to ?? '9999', title].join(' ')
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
