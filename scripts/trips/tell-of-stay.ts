import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { addDays } from '../../src/record/day-number.ts'
import { countryByCode } from '../../src/register/countries.ts'
import { keyOf } from '../../src/register/key-of.ts'
import { type LoggedStay, wordsOf } from './official-log.ts'

/** One release as it is published: its day and its words, folded, tags taken off. */
export interface Release {
  readonly day: string
  readonly words: string
}

const line = z.object({ title: z.string(), published: z.string(), html: z.string() })

export function readReleases(files: readonly string[]): Release[] {
  return files.flatMap((file) =>
    gunzipSync(readFileSync(file))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((json) => {
        const { title, published, html } = line.parse(JSON.parse(json))
        return { day: published.slice(0, 10), words: keyOf(`${title} ${html.replace(/<[^<>]*>/gu, ' ')}`) }
      }),
  )
}

/** Longest stretches of days without a release that are no gap in what the releases cover. */
const longestGap = 4

/** The periods that the releases cover, each from its first to its last day. */
export function periodsOf(releases: readonly Release[]): { from: string; to: string }[] {
  const periods: { from: string; to: string }[] = []
  for (const day of [...new Set(releases.map((release) => release.day))].sort()) {
    const last = periods.at(-1)
    if (last && day <= addDays(last.to, longestGap)) last.to = day
    else periods.push({ from: day, to: day })
  }
  return periods
}

/** Days before and after a stay within which a release can speak of it. */
const near = 30

/** Whether any release of the thirty days round it names the visitor and, in the same text, the country or a place of the log's locale. */
export function tellOfStay(stay: LoggedStay, releases: readonly Release[]): boolean {
  const names = wordsOf(stay.who.person)
  const country = countryByCode(stay.country)
  const places = [country?.name ?? '', ...(country?.names ?? []), ...stay.locale.split(', ')]
    .map(keyOf)
    .filter((name) => name.length > 3)
  const [from, to] = [addDays(stay.first, -near), addDays(stay.last, near)]
  return releases.some(
    ({ day, words }) =>
      day >= from &&
      day <= to &&
      names.some((name) => words.includes(name)) &&
      places.some((place) => words.includes(place)),
  )
}
