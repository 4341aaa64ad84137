import type { PageInput } from '../document/page-input.ts'

const capitals = [
  'Ankara',
  'Nairobi',
  'Lima',
  'Tallinn',
  'Hanoi',
  'Accra',
  'Vienna',
  'Rabat',
  'Quito',
  'Jakarta',
] as const
const people = [
  ['Norway', 'Sigrid Halvorsen'],
  ['Kenya', 'Joseph Wanjala'],
  ['Peru', 'Lucía Barrantes'],
  ['Estonia', 'Mart Kallaste'],
  ['Vietnam', 'Tran Minh Duc'],
  ['Ghana', 'Efua Sarpong'],
  ['Morocco', 'Nadia Benkirane'],
] as const

/** Reports of a made-up world, as many as wanted, no two the same: a minister plans a visit, makes it, and says something there. */
export function inventReports(count: number): PageInput[] {
  return Array.from({ length: count }, (_, number) => inventReport(number))
}

export function inventReport(number: number): PageInput {
  const [country, name] = people[number % people.length]!
  const city = capitals[(number * 3) % capitals.length]!
  const day = new Date(Date.UTC(2024, 0, 8) + Math.floor(number / 2) * 86_400_000)
  const published = day.toISOString().slice(0, 10)
  const surname = name.split(' ').at(-1)!
  const text =
    number % 2 === 0
      ? `Foreign minister of ${country} to visit ${city}\n${country}’s foreign minister, ${name}, will visit ${city} on Friday for talks number ${number}, the ministry said. ${surname} is due to meet the president.`
      : `${name} ends visit to ${city}\n${country}’s foreign minister, ${name}, met the president in ${city} on ${weekdayBefore(day)}, round ${number}. “We agreed to go on,” ${surname} said.`
  return { text, published, url: `https://news${number % 4}.example.org/report/${number}` }
}

function weekdayBefore(day: Date): string {
  const before = new Date(day.getTime() - 86_400_000)
  return before.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })
}
