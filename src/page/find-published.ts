import type { Because, Published } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Day } from './day.ts'
import { daysBetween } from './day.ts'
import { couldBe, localDay } from './local-day.ts'
import { readStamp } from './read-stamp.ts'
import { readUrlDay, type UrlDay } from './read-url-day.ts'
import { hostOf, siteOf } from './site-rules.ts'
import type { Witness } from './witness.ts'
import { type Family, urlWeights } from './witness-rules.ts'

/** The day given from outside: an instant counts as the day it was on the site's own clock, as written where that is not known. */
export function readGiven(given: string, url: string | null): Published | null {
  const wide = /^\s*(?<edtf>\d{4}(?:-(?:0[1-9]|1[0-2]))?)\s*$/u.exec(given)?.groups?.edtf
  if (wide !== undefined)
    return { edtf: wide, basis: 'given', because: [{ reason: `given with the report: ${wide}`, rule: 'page/given' }] }
  const stamp = readStamp(given, { language: null, monthFirst: false })
  if (stamp === null) return null
  const zone = stamp.utc === undefined ? undefined : siteOf(hostOf(url) ?? '')?.zone
  const day = zone === undefined ? stamp.day : localDay(stamp.utc!, zone)
  const reason = `given with the report: ${given.trim().slice(0, 40)}${zone === undefined ? '' : `, ${zone}`}`
  return { edtf: day, basis: 'given', because: [{ reason, rule: 'page/given' }] }
}

/** A day with all that speaks for it. */
interface Verdict {
  readonly day: Day
  readonly witnesses: Witness[]
  score: number
}

/** When a page was published, by its own word: the best witness, with those that agree. Null where none is worth believing. */
export function findPublished(said: readonly Witness[], url: string | null, trace?: Trace): Published | null {
  const address = url === null ? null : readUrlDay(url)
  const witnesses = atHome(said, url)
  const verdicts = weigh(settled(witnesses, address?.edtf ?? null), address?.edtf ?? null)
  const published = choose(verdicts, address)
  if (trace) for (const verdict of verdicts) tell(verdict, published, trace)
  return published
}

function choose(verdicts: readonly Verdict[], address: UrlDay | null): Published | null {
  const best = verdicts[0]
  const urlWeight = address === null ? 0 : (urlWeights[address.rule] ?? 0)
  if (address !== null && urlWeight >= Math.max(best?.score ?? 0, 15)) {
    const filed = { reason: `the address is filed under ${address.edtf}`, rule: address.rule }
    const agreed = reasons(verdicts.find(({ day }) => day === address.edtf))
    return { edtf: address.edtf, basis: 'url', because: [filed, ...agreed] }
  }
  if (best === undefined) return null
  const weak = best.witnesses.every((witness) => witness.weak)
  return { edtf: weak ? `${best.day}?` : best.day, basis: 'page', because: reasons(best, address) }
}

/** What a page says stands outside the text: the span is empty. */
function tell({ day, witnesses, score }: Verdict, published: Published | null, trace: Trace): void {
  const { rule, said } = witnesses[0]!
  const outcome = published?.edtf.slice(0, 10) === day ? 'read' : 'lost'
  const why = `published ${day}, weight ${Math.round(score)}: ${rule.says}: ${said}`
  trace({ stage: 'page', rule: rule.id, outcome, why, start: 0, end: 0 })
}

function reasons(verdict: Verdict | undefined, address: UrlDay | null = null): Because[] {
  const found = new Map<string, Because>()
  for (const { rule, said } of verdict?.witnesses ?? [])
    found.has(rule.id) || found.set(rule.id, { reason: `${rule.says}: ${said}`, rule: rule.id })
  if (address !== null && address.edtf === verdict?.day)
    found.set(address.rule, { reason: `the address is filed under ${address.edtf}`, rule: address.rule })
  return [...found.values()].slice(0, 6)
}

/**
 * A stamp in UTC to the day on the site's own clock: the day the page shows beside it, where some clock can have shown that then,
 * else by the zone of a known site.
 */
function atHome(witnesses: readonly Witness[], url: string | null): Witness[] {
  const shown = witnesses.filter(
    ({ utc, weight, weak, rule }) =>
      utc === undefined && weight >= 55 && !weak && (rule.family === 'text' || rule.family === 'markup'),
  )
  const zone = siteOf(hostOf(url) ?? '')?.zone
  return witnesses.map((witness) => {
    const { utc, day } = witness
    if (utc === undefined || shown.some((other) => other.day === day)) return witness
    const beside = shown.find((other) => Math.abs(daysBetween(other.day, day)) === 1 && couldBe(utc, other.day))
    if (beside !== undefined) return { ...witness, day: beside.day }
    return zone === undefined ? witness : { ...witness, day: localDay(utc, zone) }
  })
}

/** Figures that may be read two ways take the reading that another witness, or the address, bears out. */
function settled(witnesses: readonly Witness[], address: string | null): Witness[] {
  const sure = new Set(witnesses.filter(({ other }) => other === undefined).map(({ day }) => day))
  if (address !== null) sure.add(address)
  return witnesses.map((witness) =>
    witness.other !== undefined && !sure.has(witness.day) && sure.has(witness.other)
      ? { ...witness, day: witness.other }
      : witness,
  )
}

/** Days in order of what speaks for them: the best witness, and a little for every other family that agrees. */
function weigh(witnesses: readonly Witness[], address: string | null): Verdict[] {
  const byDay = new Map<Day, Verdict>()
  for (const witness of [...witnesses].sort((a, b) => b.weight - a.weight)) {
    const verdict = byDay.get(witness.day)
    if (verdict === undefined) byDay.set(witness.day, { day: witness.day, witnesses: [witness], score: 0 })
    else verdict.witnesses.push(witness)
  }
  for (const verdict of byDay.values()) {
    const families = new Set<Family>(
      verdict.witnesses.filter(({ weight }) => weight >= 20).map(({ rule }) => rule.family),
    )
    const filed = address === null ? 0 : verdict.day === address ? 8 : verdict.day.startsWith(address) ? 5 : 0
    verdict.score = verdict.witnesses[0]!.weight + Math.max(0, families.size - 1) * 6 + filed
  }
  return [...byDay.values()].sort((a, b) => b.score - a.score)
}
