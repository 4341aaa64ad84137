import type { Time } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import { channelRules } from './channel-rules.ts'
import type { Draft } from './draft.ts'
import type { Speakers } from './resolve-speaker.ts'

/** To whom, through what and when something was said. */
export interface Setting {
  readonly audience: readonly string[]
  readonly channel: string | null
  readonly said: string | null
}

/** Farther from the cue, a channel or a day belongs to something else. */
const reach = 160
const mayHoldChannel =
  /tweet|Twitter|Facebook|Telegram|Instagram|Weibo|Social|YouTube|interview|conversation|phone|call|conference|brief|presser|statement|communiqu|release|readout|declaration|letter|mail|memo|op-ed|column|essay|article|book|report|blog|post|message|note|paper|filing|speech|address|sermon|lecture|testimony|remarks|comments|toast|keynote|video|broadcast|radio|televis|TV|CNN|BBC|NBC|CBS|ABC|Fox|Jazeera|Sky|PBS|NPR|SPAN|RT|Welle|podcast| X\b/u

/** The reporter's words around a statement: its sentence without what is said. */
function frames(draft: Draft): Span[] {
  const anchor = draft.cue ?? draft.speaker ?? draft.content
  const from = Math.max(draft.unit.start, anchor.start - reach)
  const to = Math.min(draft.unit.end, anchor.end + reach)
  const { start, end } = draft.content
  if (anchor.start >= start && anchor.end <= end) return [{ start: from, end: to }]
  const parts = [
    { start: from, end: Math.min(to, start) },
    { start: Math.max(from, end), end: to },
  ]
  return parts.filter((part) => part.end > part.start)
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

function readChannel(text: string, draft: Draft, parts: readonly Span[]): string | null {
  const anchor = draft.cue ?? draft.content
  let best: { value: string; distance: number } | null = null
  for (const part of parts) {
    const words = text.slice(part.start, part.end)
    if (!mayHoldChannel.test(words)) continue
    for (const { pattern, read } of channelRules) {
      for (const match of words.matchAll(pattern)) {
        const value = read(match.groups ?? {}, undefined)
        const start = part.start + match.index
        const far = distance(anchor, { start, end: start + match[0].length })
        if (value !== null && (best === null || far < best.distance)) best = { value, distance: far }
      }
    }
  }
  return best?.value ?? null
}

const day = /^\d{4}-\d\d-\d\d$/u

/** Index of the first time that ends after a position. */
function firstAfter(times: readonly Time[], position: number): number {
  let low = 0
  let high = times.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.end <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** What is known round a statement when its day is looked for. */
export interface SettingSources {
  readonly report: Report
  readonly times: readonly Time[]
  readonly speakers: Speakers
  /** Statements beside it: a day that is part of what somebody says is not the day of saying it. */
  readonly near: readonly Draft[]
}

/** The day next to the cue with no verb or clause between; none of the dateline’s, and none after the report came out. */
function readDay(draft: Draft, parts: readonly Span[], { report, times, near }: SettingSources): string | null {
  const { text, dateline } = report
  const anchor = draft.cue
  if (anchor === null) return null
  const last = lastDayOf(report)
  const told = near.filter((other) => isBeside(other, draft))
  let best: { value: string; distance: number } | null = null
  for (const part of parts) {
    for (let i = firstAfter(times, part.start); i < times.length && times[i]!.start < part.end; i++) {
      const time = times[i]!
      if (time.edtf === null || !day.test(time.edtf) || time.start < part.start || time.end > part.end) continue
      if ((dateline !== null && time.end <= dateline.end) || told.some(({ content }) => covers(content, time))) continue
      if (last !== null && time.edtf > last) continue
      const far = distance(anchor, time)
      const between = text.slice(Math.min(anchor.end, time.end), Math.max(anchor.start, time.start))
      if (far > 100 || /[;:“”"]|\b(?:when|after|before|that|which|who|where|since|until)\b/u.test(between)) continue
      if (best === null || far < best.distance) best = { value: time.edtf, distance: far }
    }
  }
  return best?.value ?? null
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Another statement of the same sentence that does not hold this one’s words of saying. */
function isBeside({ content, unit }: Draft, { cue, unit: own }: Draft): boolean {
  return unit.start === own.start && cue !== null && !covers(content, cue)
}

/** The last day on which the report can have come out; null where that is not known. */
function lastDayOf({ published }: Report): string | null {
  const end =
    published?.edtf
      .split('/')
      .at(-1)
      ?.replace(/[~?%]$/u, '') ?? ''
  return day.test(end) ? end : null
}

export function readSetting(draft: Draft, sources: SettingSources): Setting {
  const parts = frames(draft)
  return {
    audience: draft.audience === null ? [] : sources.speakers.all(draft.audience),
    channel: readChannel(sources.report.text, draft, parts),
    said: readDay(draft, parts, sources),
  }
}
