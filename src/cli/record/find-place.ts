import type { RecordReader } from '../../record/record-store.ts'
import { findActor } from './find-actor.ts'

/** The place a user means: a country's alpha-3 code by its name or code, else the id of a place in the record. Throws `ChoiceError`. */
export async function findPlace(words: string, store: RecordReader): Promise<string> {
  const { countryByCode, countryByName } = await import('../../register/countries.ts')
  const country = countryByName(words) ?? countryByCode(words)
  return country ? country.code : (await findActor(words, store, ['place'])).id
}
