import { kindWords } from '../../../../src/document/kind-words.ts'
import { EventPages } from '../../parts/event-pages.tsx'
import { statusWords } from '../../parts/status-words.ts'
import { useQuery } from '../../state/use-query.ts'

interface ActorEventsProps {
  readonly filter: Readonly<Record<string, string | string[]>>
  /** Where all of them are listed, with every filter. */
  readonly all: string
  readonly today: string | undefined
}

/** The events of one, those last told of first; `show` and `tab` of the address narrow them to a kind and a status. */
export function ActorEvents({ filter, all, today }: ActorEventsProps) {
  const query = useQuery()
  const kind = pick(query.get('show'), kindWords)
  const status = pick(query.get('tab'), statusWords)
  const question = {
    ...filter,
    ...(kind ? { kind: [kind] } : {}),
    ...(status ? { status: [status] } : {}),
    ...(today ? { today } : {}),
    order: 'known-descending' as const,
    limit: 15,
  }
  return (
    <section aria-labelledby="events">
      <header class="with-choices">
        <h2 id="events">Events, newest reports first</h2>
        <Choice name="show" label="Kind" chosen={kind} words={kindWords} />
        <Choice name="tab" label="How it stands" chosen={status} words={statusWords} />
        <a href={all}>More filters</a>
      </header>
      <EventPages question={question} none="No such events in the record." />
    </section>
  )
}

interface ChoiceProps<Value extends string> {
  readonly name: string
  readonly label: string
  readonly chosen: Value | null
  readonly words: Readonly<Record<Value, string>>
}

function Choice<Value extends string>({ name, label, chosen, words }: ChoiceProps<Value>) {
  const query = useQuery()
  return (
    <select
      aria-label={label}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => query.set({ [name]: value === '' ? null : value })}
    >
      <option value="">{label}: any</option>
      {(Object.entries(words) as [Value, string][]).map(([value, say]) => (
        <option key={value} value={value}>
          {say}
        </option>
      ))}
    </select>
  )
}

function pick<Value extends string>(value: string | null, words: Readonly<Record<Value, string>>): Value | null {
  return value !== null && Object.hasOwn(words, value) ? (value as Value) : null
}
