import { canonicalTitle } from '../../register/canonical-title.ts'
import type { HeldOffice } from '../query.ts'
import type { RecordReader } from '../record-store.ts'

/** Offices of an actor, of the register and of reports, oldest first. */
export async function readOffices(store: RecordReader, actor: string): Promise<HeldOffice[]> {
  return joinBare(await store.offices(actor)).toSorted(olderFirst)
}

/** "the President" is the office of that title that most reports give with its country or body, where there is one. */
function joinBare(offices: readonly HeldOffice[]): HeldOffice[] {
  const joined = offices.filter((office) => !isBare(office))
  for (const bare of offices.filter(isBare)) {
    const title = canonicalTitle(bare.title)
    const whole = joined
      .filter(({ basis, title: other }) => basis === 'reports' && canonicalTitle(other) === title)
      .reduce<HeldOffice | null>((most, office) => (most && most.reports >= office.reports ? most : office), null)
    if (whole === null) joined.push(bare)
    else joined[joined.indexOf(whole)] = join(whole, bare)
  }
  return joined
}

const isBare = ({ basis, of }: HeldOffice): boolean => basis === 'reports' && of === null

function join(whole: HeldOffice, bare: HeldOffice): HeldOffice {
  const [from] = [whole.from, bare.from].filter((day) => day !== null).sort()
  const to = [whole.to, bare.to].filter((day) => day !== null).sort()
  return { ...whole, from: from ?? null, to: to.at(-1) ?? null, reports: whole.reports + bare.reports }
}

function olderFirst(a: HeldOffice, b: HeldOffice): number {
  const key = ({ from, to, title }: HeldOffice) => [from ?? '', to ?? '9999', title].join(' ')
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
