import { ChoiceError } from './choice-error.ts'

/** The alpha-3 code of a country given by code, name or adjective: "RUS", "Russia", "the Kremlin", "Russian". Throws `ChoiceError`. */
export async function findCountry(words: string): Promise<string> {
  const register = await import('../../register/countries.ts')
  const { countryByCode, countryByName, countryByAdjective, countryByPeople, countries } = register
  const named = countryByName(words) ?? countryByCode(words.toUpperCase())
  const country = named ?? countryByAdjective(words) ?? countryByPeople(words)
  if (country) return country.code
  const start = words.slice(0, 3).toLowerCase()
  const near = countries.filter(({ name }) => name.toLowerCase().startsWith(start)).slice(0, 5)
  const told = near.map(({ code, name }) => `${name} (${code})`).join(', ')
  throw new ChoiceError(
    `there is no country “${words}”`,
    told ? `Did you mean ${told}?` : 'Give its name or its ISO 3166-1 alpha-3 code: "China", "CHN".',
  )
}
