import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { ReportDetail, TraceAnswer } from '../../../../src/api/report.ts'
import { actorPath, eventPath } from '../../parts/links.tsx'
import { client } from '../../state/client.ts'
import type { Layer } from './cut-text.ts'
import { nameOf, sayEvent, sayResolving } from './say-facts.ts'
import { Why } from './why.tsx'

interface FactPanelProps {
  readonly detail: ReportDetail
  readonly chosen: string | null
  readonly off: readonly string[]
  readonly onChoose: (fact: string | null) => void
}

interface Shown {
  readonly id: string
  readonly what: ComponentChildren
  readonly more?: ComponentChildren
}

/** All that was read, group by group; each with the way to the record and with its reasons. */
export function FactPanel({ detail, chosen, off, onChoose }: FactPanelProps) {
  const [trace, setTrace] = useState<TraceAnswer | Error | null>(null)
  const [why, setWhy] = useState<string | null>(null)
  const ask = (fact: string) => {
    setWhy(why === fact ? null : fact)
    if (trace === null || trace instanceof Error) client.trace(detail.report.id).then(setTrace, setTrace)
  }
  const group = (layer: Layer, title: string, facts: readonly Shown[]) =>
    facts.length > 0 && !off.includes(layer) ? (
      <section>
        <h2>
          {title} <span class="quiet">{facts.length}</span>
        </h2>
        <ul>
          {facts.map(({ id, what, more }) => (
            <li
              key={id}
              data-fact={id}
              data-row
              class={`${layer}${chosen === id ? ' chosen' : ''}`}
              onMouseEnter={() => onChoose(id)}
              onMouseLeave={() => onChoose(null)}
            >
              <button
                type="button"
                class="fact"
                aria-pressed={chosen === id}
                onFocus={() => onChoose(id)}
                onClick={() => onChoose(id)}
              >
                {what}
              </button>
              <p class="quiet">
                {more}{' '}
                <button type="button" class="plain why" aria-expanded={why === id} onClick={() => ask(id)}>
                  why?
                </button>
              </p>
              {why === id && <Why fact={id} trace={trace} text={detail.reading.report.text} />}
            </li>
          ))}
        </ul>
      </section>
    ) : null
  return (
    <aside class="facts-panel" aria-label="What was read">
      {group('event', 'Events', eventsOf(detail))}
      {group('statement', 'Statements', statementsOf(detail))}
      {group('time', 'Days', timesOf(detail))}
      {group('entity', 'People, bodies and places', entitiesOf(detail))}
      {group('tally', 'Counts', talliesOf(detail))}
      <Notes notes={detail.reading.notes} />
    </aside>
  )
}

function eventsOf({ reading, events }: ReportDetail): Shown[] {
  return reading.events.map((event) => ({
    id: event.id,
    what: sayEvent(reading, event),
    more: (
      <>
        {event.claims.map(({ by, stance }) => `${nameOf(reading, by)} ${stance}`).join('; ')}{' '}
        {Math.round(event.confidence * 100)} %{' '}
        {events[event.id] && <a href={eventPath(events[event.id]!)}>in the record</a>}
      </>
    ),
  }))
}

function statementsOf({ reading }: ReportDetail): Shown[] {
  const { text } = reading.report
  return reading.statements.map(({ id, mode, content, speaker, channel }) => ({
    id,
    what: `${speaker ? (speaker.entity ? nameOf(reading, speaker.entity) : text.slice(speaker.start, speaker.end)) : 'Somebody'}: ${mode === 'direct' ? '“' : ''}${shorten(text.slice(content.start, content.end))}${mode === 'direct' ? '”' : ''}`,
    more: [mode === 'direct' ? 'quoted' : mode === 'mixed' ? 'partly quoted' : 'reported', channel]
      .filter(Boolean)
      .join(' · '),
  }))
}

function timesOf({ reading }: ReportDetail): Shown[] {
  return reading.times.map((time) => ({
    id: time.id,
    what: `“${reading.report.text.slice(time.start, time.end)}”`,
    more: sayResolving(reading, time),
  }))
}

function entitiesOf({ reading, actors }: ReportDetail): Shown[] {
  return reading.entities.map((entity) => ({
    id: entity.id,
    what: entity.name,
    more: (
      <>
        {[
          entity.kind,
          entity.kind === 'country' ? null : entity.country,
          entity.offices.map(({ title, basis }) => (basis === 'register' ? `${title} (register)` : title)).join(', '),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {actors[entity.id] && <a href={actorPath(actors[entity.id]!.id)}>in the record</a>}
      </>
    ),
  }))
}

function talliesOf({ reading }: ReportDetail): Shown[] {
  return reading.tallies.map(({ count, kind, participants }, index) => ({
    id: `n${index + 1}`,
    what: `${count} × ${kind}`,
    more: participants.map((id) => nameOf(reading, id)).join(', '),
  }))
}

function Notes({ notes }: { readonly notes: ReportDetail['reading']['notes'] }) {
  if (notes.length === 0) return null
  return (
    <section>
      <h2>To be noted</h2>
      <ul>
        {notes.map(({ message, start }) => (
          <li key={`${message} ${start}`}>{message}</li>
        ))}
      </ul>
    </section>
  )
}

const shorten = (words: string) => (words.length > 180 ? `${words.slice(0, 170)} …` : words)
