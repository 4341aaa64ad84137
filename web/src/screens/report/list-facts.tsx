import { type ComponentChildren, Fragment } from 'preact'
import type { ReportDetail } from '../../../../src/api/report.ts'
import { kindWords } from '../../../../src/document/kind-words.ts'
import type { Correctable } from '../../parts/correct/slot-dialog.tsx'
import { CountryName } from '../../parts/country-name.tsx'
import { count } from '../../parts/event-line.tsx'
import { actorPath, eventPath } from '../../parts/links.tsx'
import { quoteWords } from '../../parts/quote-words.ts'
import { sayEdtf } from '../../parts/say-day.ts'
import { stanceWords } from '../../parts/stance-words.ts'
import { statusWords } from '../../parts/status-words.ts'
import type { Layer } from './cut-text.ts'
import { nameOf, sayParties, sayTime, signOfStatus, speakerOf, standingOfStatus } from './say-facts.ts'
import { countedFrom } from './say-why.ts'

/** A fact as the panel lists it. */
export interface ListedFact {
  readonly id: string
  /** Of an event, as it stands in the text too. */
  readonly number?: number
  /** In how many places of the text it is told. */
  readonly places: number
  readonly what: ComponentChildren
  readonly more?: ComponentChildren
  /** What of it a person can change here. */
  readonly correct?: Correctable
}

export interface FactGroup {
  readonly layer: Layer
  readonly facts: readonly ListedFact[]
}

/** All that a report says, group by group, as the panel shows it. */
export function groupFacts(detail: ReportDetail): readonly FactGroup[] {
  return [
    { layer: 'event', facts: eventsOf(detail) },
    { layer: 'statement', facts: statementsOf(detail) },
    { layer: 'time', facts: timesOf(detail) },
    { layer: 'entity', facts: entitiesOf(detail) },
    { layer: 'tally', facts: talliesOf(detail) },
  ]
}

function eventsOf({ reading, events }: ReportDetail): ListedFact[] {
  return reading.events.map((event, index) => ({
    id: event.id,
    number: index + 1,
    places: event.mentions.length,
    what: (
      <>
        <span class="line">
          <strong>{kindWords[event.kind]}</strong>{' '}
          <span class={`standing ${standingOfStatus[event.status]}`}>
            <span aria-hidden="true">{signOfStatus[event.status]}</span> {statusWords[event.status]}
          </span>{' '}
          <span class="day">{event.time ? sayEdtf(event.time.edtf) : 'day unknown'}</span>
        </span>
        <span class="line">{sayParties(reading, event) || 'nobody is named'}</span>
      </>
    ),
    more: (
      <Dotted
        parts={[
          ...event.claims.map(({ by, stance }) => `${stanceWords[stance]} ${nameOf(reading, by)}`),
          `sure ${Math.round(event.confidence * 100)} %`,
          events[event.id] ? <a href={eventPath(events[event.id]!)}>in the record</a> : null,
        ]}
      />
    ),
  }))
}

const modes = { direct: 'quoted', mixed: 'partly quoted', indirect: 'reported' } as const

function statementsOf({ report, reading, actors }: ReportDetail): ListedFact[] {
  const { text } = reading.report
  return reading.statements.map(({ id, mode, content, speaker, channel, audience }) => {
    const known = speaker?.entity ? actors[speaker.entity] : undefined
    const name = speaker ? speakerOf(reading, speaker) : 'Somebody'
    const words = shorten(text.slice(content.start, content.end))
    return {
      id,
      places: 1,
      what: `${name}: ${quoteWords({ mode, words })}`,
      more: (
        <Dotted
          parts={[
            modes[mode],
            audience.length > 0 && `to ${audience.map((one) => nameOf(reading, one)).join(', ')}`,
            channel,
          ]}
        />
      ),
      correct: {
        title: `who said “${words.slice(0, 60)}${words.length > 60 ? ' …' : ''}”`,
        target: { kind: 'statement', id: `${report.id}#${id}` },
        slots: [
          { slot: 'speaker', label: 'Said by', sort: 'actor', value: known?.id ?? null, said: known?.name ?? name },
        ],
      },
    }
  })
}

function timesOf({ reading }: ReportDetail): ListedFact[] {
  return reading.times.map((time) => ({
    id: time.id,
    places: 1,
    what: (
      <>
        “{reading.report.text.slice(time.start, time.end)}” <span aria-hidden="true">→</span>{' '}
        <strong>{sayTime(time)}</strong>
      </>
    ),
    more: time.edtf === null ? null : countedFrom(reading, time),
  }))
}

const kindOrder = ['person', 'organisation', 'country', 'place', 'group', 'occasion', 'work']
const order = ({ kind, mentions }: ReportDetail['reading']['entities'][number]) =>
  kindOrder.indexOf(kind) * 10_000 - mentions.length

function entitiesOf({ reading, actors }: ReportDetail): ListedFact[] {
  return [...reading.entities]
    .sort((a, b) => order(a) - order(b))
    .map((entity) => {
      const actor = actors[entity.id]
      const offices = entity.offices.map(({ title, basis }) =>
        basis === 'register' ? `${title} (from the register)` : title,
      )
      const listed = {
        id: entity.id,
        places: entity.mentions.length,
        what: entity.name,
        more: (
          <Dotted
            parts={[
              entity.kind,
              entity.kind === 'country' || entity.country === null ? null : <CountryName code={entity.country} />,
              offices.join(', '),
              actor ? <a href={actorPath(actor.id)}>in the record</a> : null,
            ]}
          />
        ),
      }
      if (!actor || (actor.kind !== 'person' && actor.kind !== 'organisation')) return listed
      const correct: Correctable = {
        title: actor.name,
        target: { kind: 'actor', id: actor.id },
        slots: [
          { slot: 'name', label: 'Name', sort: 'text', value: actor.name },
          { slot: 'country', label: 'Country', sort: 'country', value: actor.country },
        ],
      }
      return { ...listed, correct }
    })
}

function talliesOf({ reading }: ReportDetail): ListedFact[] {
  return reading.tallies.map(({ count: number, kind, participants, since, asOf }, index) => ({
    id: `n${index + 1}`,
    places: 1,
    what: `${kindWords[kind]}: ${count(number, 'time')}`,
    more: (
      <Dotted
        parts={[
          participants.map((id) => nameOf(reading, id)).join(', '),
          since && `since ${since}`,
          asOf && `as of ${asOf}`,
        ]}
      />
    ),
  }))
}

/** What is there, with dots between. */
function Dotted({ parts }: { readonly parts: readonly ComponentChildren[] }) {
  const there = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '')
  return (
    <>
      {there.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </>
  )
}

const shorten = (words: string) => (words.length > 180 ? `${words.slice(0, 170)} …` : words)
