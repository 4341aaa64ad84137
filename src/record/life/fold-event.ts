import { codesOf } from '../../document/code-rules.ts'
import type { Link, RecordEvent } from '../record-event.ts'
import type { Telling } from '../telling.ts'
import { chooseBest } from './choose-best.ts'
import { findContradictions } from './find-contradictions.ts'
import { followLife } from './follow-life.ts'
import { joinParties } from './join-parties.ts'
import { listSources } from './list-sources.ts'
import { mostSaid } from './most-said.ts'
import { orderTellings } from './order-tellings.ts'
import { settlePlace } from './settle-place.ts'
import { weighConfidence } from './weigh-confidence.ts'

const mostTopics = 12
const done: ReadonlySet<string> = new Set(['occurred', 'ongoing'])

/**
 * What all tellings of one event say together: the same whatever order they are given in.
 * @param within id of the event it is part of
 * @throws RangeError where there is no telling: an event without evidence is none
 */
export function foldEvent(
  id: string,
  tellings: readonly Telling[],
  links: readonly Link[],
  within: string | null,
): RecordEvent {
  const ordered = orderTellings(tellings)
  const life = followLife(ordered)
  const best = chooseBest(ordered, life)
  const kind = mostSaid(ordered, (telling) => telling.kind) ?? best.kind
  const parties = joinParties(ordered)
  const place = settlePlace(ordered, life.status)
  const known = ordered.flatMap(({ told }) => told.known ?? [])
  const topics = [...new Set(ordered.flatMap((telling) => telling.topics))].slice(0, mostTopics)
  const contradictions = findContradictions(ordered, life)
  return {
    id,
    kind,
    status: life.status,
    format: mostSaid(ordered, ({ format }) => format),
    parties,
    place,
    when: life.when,
    previous: life.previous,
    topics,
    within,
    steps: life.steps,
    contradictions,
    links: [...links].sort((a, b) => (a.telling < b.telling ? -1 : a.telling > b.telling ? 1 : 0)),
    reports: new Set(ordered.map(({ told }) => told.report)).size,
    sources: listSources(ordered),
    firstKnown: known.at(0) ?? null,
    lastKnown: known.at(-1) ?? null,
    confidence: weighConfidence(ordered, contradictions),
    reviewed: false,
    rejected: false,
    best: best.id,
    words: best.words,
    codes: codesOf(kind, life.status, done.has(best.status) && best.kind === kind ? best.codes.cameo : null),
  }
}
