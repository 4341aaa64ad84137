import type { Claim, EventKind, EventStatus, EventTime } from '../document/facts.ts'
import type { Span } from '../document/span.ts'
import type { Trace } from '../document/trace.ts'
import { addSpeaker } from './add-speaker.ts'
import { aheadOf } from './ahead-of.ts'
import { applyMove } from './apply-move.ts'
import type { Candidate } from './candidate.ts'
import { daysOf } from './compare-drafts.ts'
import type { Draft } from './draft.ts'
import { entryAt } from './find-agenda.ts'
import { clauseEnd } from './find-arguments.ts'
import { findUpheld } from './find-upheld.ts'
import { isAsked } from './is-asked.ts'
import { isCalledFalse } from './is-called-false.ts'
import { isPlanDenied } from './is-plan-denied.ts'
import { lastDays } from './last-days.ts'
import { readClaims } from './read-claims.ts'
import { isFollowedBy } from './read-encounter-noun.ts'
import { readEventTime } from './read-event-time.ts'
import { readPlace } from './read-place.ts'
import { readStatus } from './read-status.ts'
import type { Scene } from './scene.ts'
import { shiftDay } from './shift-day.ts'
import { reads, type StatusReading } from './status-reading.ts'

/** All that the words around a candidate say of it; null where they say it is no event to list. */
export function draftEvent(scene: Scene, found: Candidate, trace?: Trace): Draft | null {
  const first = found.status ? reads(found.status, found.rule) : standing(scene, found)
  const upheld = spoken.has(found.kind) ? null : findUpheld(scene, found, first.status)
  const reading = upheld ? reads('planned', 'status/upheld') : first
  const candidate = { ...found, parties: addSpeaker(scene, found, reading.status) }
  const why = reading.drop ? `${candidate.kind} refused or ruled out` : wishOf(scene, candidate, reading.status)
  if (why) {
    trace?.({ stage: 'events', ...triggerSpan(scene, candidate), rule: reading.rule, outcome: 'lost', why })
    return null
  }
  const move = upheld ? null : applyMove(scene, candidate, reading)
  const time = move?.time ?? (upheld === 'without a day' ? null : ownTime(scene, candidate, reading.status))
  const status = move?.status ?? settle(scene, candidate, reading.status, time?.edtf ?? null)
  const place = move?.place ?? readPlace(scene, candidate)
  const { claims, own } = readClaims(scene, candidate, status)
  const { sentence } = scene.words.tokens[candidate.head]!
  return {
    kind: candidate.kind,
    cameo: candidate.cameo ?? null,
    status,
    format: candidate.format,
    parties: candidate.parties,
    place,
    stops: candidate.stops ?? [],
    time,
    moved: move?.moved ?? null,
    claims: upheld ? claims.map(uphold) : isPlanDenied(scene, candidate, reading) ? claims.map(deny) : claims,
    own,
    mentions: [
      {
        ...mentionSpan(scene, candidate, [...(time?.times ?? []), ...(move?.moved.time?.times ?? [])]),
        trigger: triggerSpan(scene, candidate),
      },
    ],
    anaphoric: candidate.anaphoric ?? false,
    adds: candidate.adds ?? false,
    bare: candidate.bare ?? false,
    many: isMany(scene, candidate),
    sentence,
    lastSentence: sentence,
    follows: isFollowedBy(scene, candidate.first),
    rule: candidate.rule,
    statusRule: reading.rule,
    confidence: candidate.confidence,
  }
}

/** Who denies that it was called off or moved says that it stands. */
function uphold(claim: Claim): Claim {
  return claim.stance === 'denies' ? { ...claim, stance: 'confirms' } : claim
}

/** Who says that no visit is planned denies that one is. */
function deny(claim: Claim): Claim {
  return claim.stance === 'asserts' ? { ...claim, stance: 'denies' } : claim
}

/** The day the words give the event itself, not the calling off: "has put off her trip to Accra on Monday", said on Tuesday. */
function ownTime(scene: Scene, candidate: Candidate, status: EventStatus | null): EventTime | null {
  const told =
    lastDays(scene, candidate, readEventTime(scene, candidate)) ?? entryAt(scene, candidate.head)?.time ?? null
  const time = aheadOf(scene, candidate, told, status)
  if (time === null || candidate.form === 'verb' || (status !== 'cancelled' && status !== 'postponed')) return time
  return isDayOfReport(scene, candidate, time) ? null : time
}

/** Not ahead of the report, and nothing says that it was set for then. */
function isDayOfReport(scene: Scene, { head }: Candidate, { times, edtf }: EventTime): boolean {
  const span = scene.timeById.get(times[0] ?? '')
  const published = scene.report.published?.edtf
  if (!span || !published || span.start < scene.words.tokens[head]!.start) return false
  if (daysOf(edtf)[1] > daysOf(published)[1] || times.length > 1) return false
  const before = scene.report.text.slice(Math.max(0, span.start - 30), span.start)
  return (
    /\bon $/u.test(before) &&
    !/\b(?:plan|schedul|set|due|slat|expect|fix|book|arrang|originally)\w* (?:\w+ )?on $/u.test(before)
  )
}

const spoken: ReadonlySet<EventKind> = new Set(['request', 'support', 'accuse', 'reject', 'threaten', 'agree'])

const open: ReadonlySet<EventStatus | null> = new Set([null, 'planned', 'ongoing', 'occurred'])

/** "is considering Moscow's request": a thing said has been said, whatever is made of it. */
function standing(scene: Scene, candidate: Candidate): StatusReading {
  const reading = readStatus(scene, candidate)
  if (reading.status !== 'negated' && !spoken.has(candidate.kind) && isCalledFalse(scene, candidate.head))
    return reads('alleged', 'status/called-false')
  if (open.has(reading.status) && isAsked(scene, candidate.head)) return reads('hypothetical', 'status/asked')
  const said =
    candidate.form === 'noun' && spoken.has(candidate.kind) && candidate.parties.some(({ role }) => role === 'actor')
  return said && reading.status === 'hypothetical' && /hopes-to|asks-to/u.test(reading.rule)
    ? reads('occurred', 'status/already-said')
    : reading
}

const dayRange = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u

/** The day outweighs an open tense: what lies after the day of publication is yet to come. */
function settle(
  scene: Scene,
  candidate: Candidate,
  status: EventStatus | null,
  edtf: string | null,
): EventStatus | null {
  const published = scene.report.published?.edtf
  if (status === null && isListed(scene, candidate, edtf)) return 'planned'
  if (edtf && published) {
    const [from, to] = daysOf(edtf)
    const [today, todayEnd] = daysOf(published)
    if ((status === null || status === 'ongoing' || status === 'occurred') && from > todayEnd) return 'planned'
    // "arrived on Wednesday for a three-day visit", on Thursday.
    if (status === 'occurred' && dayRange.test(edtf) && to > todayEnd) return 'ongoing'
    if ((status ?? 'occurred') === 'occurred' && from >= dayBefore(published) && isDayWithin(scene, candidate))
      return 'ongoing'
    if (status === null && to < today) return 'occurred'
    if (status === null && from <= todayEnd && candidate.form === 'verb') return 'occurred'
  }
  if (status === null && candidate.form === 'verb') return 'occurred'
  return status
}

/** "on the second day of his visit": more days come. */
function isDayWithin({ words: { tokens } }: Scene, { form, first }: Candidate): boolean {
  if (form !== 'noun' || tokens[first - 1]?.lower !== 'of' || tokens[first - 2]?.lower !== 'day') return false
  return /^(?:first|second|third|fourth|fifth|sixth)$/u.test(tokens[first - 3]?.lower ?? '')
}

function dayBefore(published: string): number {
  if (!/^\d{4}-\d\d-\d\d$/u.test(published)) return daysOf(published)[0]
  return daysOf(shiftDay(published, -1))[0]
}

/** In a list of what is to come, on the day of the report or later. */
function isListed(scene: Scene, { head }: Candidate, edtf: string | null): boolean {
  const published = scene.report.published?.edtf
  if (!scene.agenda || !(entryAt(scene, head) || scene.agenda.titled)) return false
  return edtf && published ? daysOf(edtf)[0] >= daysOf(published)[0] : scene.agenda.titled
}

function triggerSpan({ words: { tokens } }: Scene, { first, last, head }: Candidate): Span {
  return { start: tokens[Math.min(first, head)]!.start, end: tokens[Math.max(last - 1, head)]!.end }
}

const wished = new Set(['dialogue', 'discussion', 'conversation', 'engagement', 'consultation'])

/** Why what is only wished for is no event to list: "readiness for dialogue", "hopes to be elected"; null where it is one. */
function wishOf(
  { words: { tokens } }: Scene,
  { head, kind, form, parties }: Candidate,
  status: EventStatus | null,
): string | null {
  if (status === 'negated' && form === 'noun' && kind !== 'visit' && parties.length === 1)
    return 'not held, and nobody named to hold it with'
  if (status !== 'hypothetical') return null
  return kind === 'appointment' || wished.has(tokens[head]!.lemma) ? 'only wished for' : null
}

const often = new Set(['often', 'frequently', 'repeatedly', 'regularly', 'times', 'constantly', 'occasionally'])
const oneInPlural = new Set(['talks', 'negotiations', 'consultations', 'deliberations', 'discussions'])

function isMany({ words: { tokens } }: Scene, { head, form }: Candidate): boolean {
  if (form === 'noun') return tokens[head]!.tag === 'NNS' && !oneInPlural.has(tokens[head]!.lower)
  for (let at = head - 2; at < head + 6; at++)
    if (tokens[at]?.sentence === tokens[head]!.sentence && often.has(tokens[at]!.lower)) return true
  return false
}

/** From the first to the last word it was read from, within its sentence. */
function mentionSpan(scene: Scene, candidate: Candidate, times: readonly string[]): Span {
  const { sentences, tokens } = scene.words
  const sentence = sentences[tokens[candidate.head]!.sentence]!
  let { start, end } = triggerSpan(scene, candidate)
  const read: Span[] = [...candidate.parties, ...times.flatMap((id) => scene.timeById.get(id) ?? [])]
  for (const span of read) {
    if (span.start < sentence.start || span.end > sentence.end) continue
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end: Math.max(end, endOfPhrase(scene, candidate)) }
}

/** Up to the next comma or clause, a few words on: "spoke [frequently over the phone]". */
function endOfPhrase(scene: Scene, { head, last }: Candidate): number {
  const { tokens } = scene.words
  const stop = Math.min(clauseEnd(scene, head + 1), Math.max(last, head + 1) + 6)
  let end = tokens[head]!.end
  for (let at = head + 1; at < stop && !/^(?:,|\.|:|CC)$/u.test(tokens[at]!.tag); at++) end = tokens[at]!.end
  return end
}
