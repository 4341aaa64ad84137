import type { ActorAnswer } from '../api/words.ts'
import { chooseActor } from '../record/ask/choose-actor.ts'
import { countryActor } from '../record/identify-actor.ts'
import { countryByAdjective, countryByCode, countryByName, countryByPeople } from '../register/countries.ts'
import { Refusal } from '../server/refusal.ts'
import { askOperation, type Desk } from './desk.ts'
import { quote } from './quote.ts'

/** So many whom a name can mean are told. */
const mostTold = 8

/** Whom an assistant means by an id, the name or code of a country, or a name. Throws `Refusal` where nobody, or more than one, can be meant. */
export async function findWho(name: string, desk: Desk): Promise<ActorAnswer> {
  const known = await desk.house.record.actor(name)
  if (known) return known
  const country = countryByName(name) ?? countryByCode(name)
  if (country) return countryActor(country.code)
  return choose(name, desk, () => true)
}

/** A place of the record, or the code of a country, by its name or id. Throws `Refusal`. */
export async function findPlace(name: string, desk: Desk): Promise<string> {
  const country = countryByName(name) ?? countryByCode(name)
  if (country) return country.code
  if (await desk.house.record.actor(name)) return name
  return (await choose(name, desk, ({ kind }) => kind === 'place')).id
}

/** The code of a country by its name, code or adjective. Throws `Refusal`. */
export function findCountry(words: string): string {
  const found =
    countryByName(words) ?? countryByCode(words.toUpperCase()) ?? countryByAdjective(words) ?? countryByPeople(words)
  if (found) return found.code
  throw new Refusal(
    400,
    `there is no country “${quote(words, 60)}”`,
    'Give its name or its alpha-3 code: “China”, “CHN”.',
  )
}

async function choose(name: string, desk: Desk, fits: (actor: ActorAnswer) => boolean): Promise<ActorAnswer> {
  const { rows } = await askOperation<{ rows: { actor: ActorAnswer; reports: number }[] }>(desk, 'listActors', {
    query: { name, limit: 50 },
  })
  const { chosen, meant } = chooseActor(
    name,
    rows.filter(({ actor }) => fits(actor)),
  )
  if (chosen) return chosen
  const called = quote(name, 80)
  if (meant.length === 0)
    throw new Refusal(
      404,
      `the record knows nobody and nothing by the name of “${called}”`,
      'Try another spelling or a surname alone with find_people, or the words with search_reports.',
    )
  const told = meant.slice(0, mostTold).map(({ actor, reports }) => {
    const what = [actor.kind, actor.country].filter(Boolean).join(', ')
    return `${quote(actor.name, 80)} (${what}; in ${reports} reports) has the id ${actor.id}`
  })
  throw new Refusal(
    400,
    `“${called}” can be more than one: ${told.join('; ')}`,
    'Ask again with the id of the one meant.',
  )
}
