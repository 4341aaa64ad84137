import type { MapAnswer } from '../../../../src/api/charts.ts'

/** Names of countries by code, as far as the map itself tells them; else the code. */
export function nameCountries({ places, arcs }: MapAnswer): (code: string) => string {
  const actors = [...places.map(({ place }) => place), ...arcs.map(({ to }) => to.place)]
  const names = new Map(actors.filter(({ kind }) => kind === 'country').map(({ id, name }) => [id, name]))
  for (const { from } of arcs) names.set(from.country, from.name)
  return (code) => names.get(code) ?? code
}
