import type { RecordReader } from '../../record/record-store.ts'
import { countryByCode, countryByName } from '../../register/countries.ts'
import { findActor } from './find-actor.ts'

/** The value of a slot as the command line gives it; - for none. Names become ids. Throws `ChoiceError`. */
export async function readSlotValue(slot: string, given: string, store: RecordReader): Promise<unknown> {
  if (given === '-') return slot === 'topics' ? [] : null
  if (slot === 'place' || slot === 'speaker') return idOf(given, store)
  if (slot === 'topics') return listOf(given)
  if (slot === 'country') return given.toUpperCase()
  if (slot !== 'participants') return given
  const parties: { actor: string; role?: string }[] = []
  for (const item of listOf(given)) {
    const cut = item.lastIndexOf('=')
    const actor = await idOf(cut < 0 ? item : item.slice(0, cut), store)
    parties.push(cut < 0 ? { actor } : { actor, role: item.slice(cut + 1).trim() })
  }
  return parties
}

function listOf(given: string): string[] {
  return given.split(';').flatMap((item) => item.trim() || [])
}

async function idOf(given: string, store: RecordReader): Promise<string> {
  const name = given.trim()
  if (/^\w+:/u.test(name)) return name
  const country = countryByCode(name) ?? countryByName(name)
  return country?.code ?? (await findActor(name, store)).id
}
