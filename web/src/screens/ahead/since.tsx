import { addDays, sayDay } from '../../parts/say-day.ts'
import { about } from '../../state/record-state.ts'
import { useQuery } from '../../state/use-query.ts'

const choices = [
  [1, 'yesterday'],
  [3, '3 days ago'],
  [7, 'a week ago'],
  [30, 'a month ago'],
] as const

/** From which day on changes are marked. */
export function Since({ since }: { readonly since: string | null }) {
  const query = useQuery()
  const today = query.get('today') ?? about.value?.today.day
  if (today === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(today)) return null
  const set = query.get('since') ?? since ?? addDays(today, -1)
  const known = choices.some(([days]) => addDays(today, -days) === set)
  return (
    <label class="quiet since">
      Mark what changed since{' '}
      <select
        value={set}
        onChange={({ currentTarget: { value } }) => query.set({ since: value === addDays(today, -1) ? null : value })}
      >
        {!known && <option value={set}>{/^\d{4}-\d{2}-\d{2}$/u.test(set) ? sayDay(set) : set}</option>}
        {choices.map(([days, words]) => (
          <option key={days} value={addDays(today, -days)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
