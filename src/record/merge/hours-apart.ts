import { countryByCode } from '../../register/countries.ts'
import { placesNamed } from '../../register/places.ts'

/** Degrees of longitude the sun takes an hour for. */
const degreesAnHour = 15

/**
 * Hours between the clocks of two countries' capitals by the sun, 0 to 24; null where one is not a country whose capital is on the map.
 * A call late on the 3rd in Washington is one of the 4th in Beijing.
 */
export function hoursApart(a: string, b: string): number | null {
  const [left, right] = [longitudeOf(a), longitudeOf(b)]
  return left === null || right === null ? null : Math.abs(left - right) / degreesAnHour
}

function longitudeOf(code: string): number | null {
  const capital = countryByCode(code)?.capital ?? null
  return capital === null ? null : (placesNamed(capital).find(({ country }) => country === code)?.lon ?? null)
}
