import type { PageInput } from '../document/page-input.ts'
import { addDays } from '../record/day-number.ts'

/** An invented foreign minister: people of no country's register, so that no one real is said to have done what nobody did. */
interface Minister {
  readonly name: string
  readonly country: string
  readonly people: string
  readonly capital: string
  readonly he: 'he' | 'she'
}

const ministers: readonly Minister[] = [
  ['Sigrid Halvorsen', 'Norway', 'Norwegian', 'Oslo', 'she'],
  ['Joseph Wanjala', 'Kenya', 'Kenyan', 'Nairobi', 'he'],
  ['Lucía Barrantes', 'Peru', 'Peruvian', 'Lima', 'she'],
  ['Mart Kallaste', 'Estonia', 'Estonian', 'Tallinn', 'he'],
  ['Tran Minh Duc', 'Vietnam', 'Vietnamese', 'Hanoi', 'he'],
  ['Efua Sarpong', 'Ghana', 'Ghanaian', 'Accra', 'she'],
  ['Nadia Benkirane', 'Morocco', 'Moroccan', 'Rabat', 'she'],
  ['Nino Abashvili', 'Georgia', 'Georgian', 'Tbilisi', 'she'],
  ['Denise Tremblay', 'Canada', 'Canadian', 'Ottawa', 'she'],
  ['Rafael Quintanilha', 'Brazil', 'Brazilian', 'Brasilia', 'he'],
  ['Arjun Malhotra', 'India', 'Indian', 'New Delhi', 'he'],
  ['Haruka Nishida', 'Japan', 'Japanese', 'Tokyo', 'she'],
  ['Aurelie Fontanel', 'France', 'French', 'Paris', 'she'],
  ['Selim Karaca', 'Turkey', 'Turkish', 'Ankara', 'he'],
  ['Farid Al-Hashimi', 'Jordan', 'Jordanian', 'Amman', 'he'],
  ['Ingrid Sundqvist', 'Sweden', 'Swedish', 'Stockholm', 'she'],
  ['Thabo Mokoena', 'South Africa', 'South African', 'Pretoria', 'he'],
  ['Camila Ibarra', 'Chile', 'Chilean', 'Santiago', 'she'],
  ['Wirawan Hadikusumo', 'Indonesia', 'Indonesian', 'Jakarta', 'he'],
  ['Aigerim Sadykova', 'Kazakhstan', 'Kazakh', 'Astana', 'she'],
].map(([name, country, people, capital, he]) => ({ name, country, people, capital, he }) as Minister)

const matters = [
  'a railway across the border',
  'fishing rights',
  'visas for students',
  'the price of copper',
  'a ceasefire in the north',
  'grain shipments',
  'an undersea cable',
  'the return of two prisoners',
  'duties on steel',
  'a dam on the upper river',
] as const
const outlets = ['baltic-wire', 'gulf-wire', 'andes-daily', 'kura-news', 'harbour-post', 'capital-times'] as const
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** One visit of the season: who goes to whom, when, and what becomes of it. */
interface Visit {
  readonly number: number
  readonly guest: Minister
  readonly host: Minister
  readonly matter: string
  /** Day on which it is announced, and for which. */
  readonly told: string
  readonly day: string
}

/**
 * Reports of a made-up season of visits, the same each time: announced, copied, confirmed, moved, called off, denied, made, with what was said.
 * @param visits how many visits; each gives two to four reports
 * @param end the last day of publication, ISO 8601: the season lies in the three years before it, and some visits are ahead
 */
export function inventSeason(visits: number, end: string): PageInput[] {
  return Array.from({ length: visits }, (_, number) => planVisit(number, visits, end))
    .flatMap(tellVisit)
    .filter(({ published }) => published! <= end)
    .sort((a, b) => (a.published! < b.published! ? -1 : a.published! > b.published! ? 1 : 0))
}

function planVisit(number: number, visits: number, end: string): Visit {
  const guest = ministers[(number * 7) % ministers.length]!
  const away = (number * 11 + Math.floor(number / ministers.length) * 3 + 1) % ministers.length
  const host = ministers[away]!.name === guest.name ? ministers[(away + 1) % ministers.length]! : ministers[away]!
  const ago = Math.round(1095 * ((visits - 1 - number) / visits) ** 2)
  const told = addDays(end, -ago)
  return {
    number,
    guest,
    host,
    matter: matters[(number * 3) % matters.length]!,
    told,
    day: addDays(told, 2 + ((number * 5) % 27)),
  }
}

function tellVisit(visit: Visit): PageInput[] {
  const { number } = visit
  const first = [announce(visit), ...(number % 3 === 0 ? [copy(visit)] : [])]
  if (number % 13 === 5) return [...first, callOff(visit)]
  if (number % 11 === 4) return [...first, deny(visit)]
  if (number % 7 === 3) return [...first, move(visit), made(visit, addDays(visit.day, 7))]
  return [...first, ...(number % 4 === 1 ? [confirm(visit)] : []), made(visit, visit.day)]
}

function announce({ number, guest, host, matter, told, day }: Visit): PageInput {
  const surname = surnameOf(guest)
  return page(
    number,
    0,
    told,
    `${guest.capital.toUpperCase()} - ${guest.people} Foreign Minister ${guest.name} will visit ${host.capital} on ${sayDay(day)}, the foreign ministry said. ${surname} is to meet ${host.people} Foreign Minister ${host.name} there.\n\n“We will speak about ${matter},” ${surname} said on ${weekdayOf(told)}.`,
    `${surname} to visit ${host.capital}`,
  )
}

function copy(visit: Visit): PageInput {
  const { text, title, published } = announce(visit)
  return page(visit.number, 3, published!, text!.slice(text!.indexOf('\n\n') + 2), title!)
}

function confirm({ number, guest, host, told, day, matter }: Visit): PageInput {
  const on = addDays(told, 1)
  return page(
    number,
    1,
    on,
    `${host.capital.toUpperCase()} - ${host.people} officials confirmed on ${weekdayOf(on)} that ${guest.people} Foreign Minister ${guest.name} would visit ${host.capital} on ${sayDay(day)}. ${host.name} told reporters that ${matter} would be on the table.`,
    `${host.capital} confirms visit`,
  )
}

function move({ number, guest, host, told, day }: Visit): PageInput {
  const on = addDays(told, 2)
  return page(
    number,
    2,
    on,
    `${guest.capital.toUpperCase()} - ${guest.people} Foreign Minister ${guest.name} will visit ${host.capital} on ${sayDay(addDays(day, 7))} instead of ${sayDay(day)}, the ministry said on ${weekdayOf(on)}.`,
    `${surnameOf(guest)}’s visit put off by a week`,
  )
}

function callOff({ number, guest, host, told, day }: Visit): PageInput {
  const on = addDays(told, 2)
  return page(
    number,
    2,
    on,
    `${guest.capital.toUpperCase()} - ${guest.people} Foreign Minister ${guest.name} has cancelled a visit to ${host.capital} that had been set for ${sayDay(day)}, the ministry said on ${weekdayOf(on)}.`,
    `${surnameOf(guest)} cancels visit to ${host.capital}`,
  )
}

function deny({ number, guest, host, told, day }: Visit): PageInput {
  const on = addDays(told, 1)
  return page(
    number,
    1,
    on,
    `${host.capital.toUpperCase()} - ${host.people} Foreign Minister ${host.name} denied on ${weekdayOf(on)} that ${guest.name} would visit ${host.capital} on ${sayDay(day)}. “Nothing of the kind is planned,” ${surnameOf(host)} said.`,
    `${host.capital} denies visit`,
  )
}

function made({ number, guest, host, matter }: Visit, day: string): PageInput {
  const surname = surnameOf(guest)
  return page(
    number,
    4,
    addDays(day, 1),
    `${host.capital.toUpperCase()} - ${guest.people} Foreign Minister ${guest.name} visited ${host.capital} on ${weekdayOf(day)} and met ${host.people} Foreign Minister ${host.name} there. “We agreed on ${matter},” ${surname} said after the talks. ${host.name} said that ${guest.he} would be welcome again.${number % 5 === 0 ? ` The two ministers signed an agreement on ${matter}.` : ''}`,
    `${surname} and ${surnameOf(host)} meet in ${host.capital}`,
  )
}

function page(number: number, which: number, published: string, text: string, title: string): PageInput {
  const outlet = outlets[(number + which) % outlets.length]!
  return {
    text: `${title}\n\n${text}`,
    title,
    published,
    url: `https://${outlet}.example/${published}/${number}-${which}`,
  } as PageInput
}

function surnameOf({ name }: Minister): string {
  return name === 'Tran Minh Duc' ? 'Tran' : name.split(' ').slice(1).join(' ')
}

function weekdayOf(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!
}

/** "12 March 2026". */
function sayDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${months[month! - 1]} ${year}`
}
