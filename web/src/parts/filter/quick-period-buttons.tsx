import { about } from '../../state/record-state.ts'
import { useQuery } from '../../state/use-query.ts'
import { quickPeriods } from './quick-periods.ts'

export function QuickPeriods() {
  const query = useQuery()
  const today = query.get('today') ?? query.get('knownOn') ?? about.value?.today.day
  if (today === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(today)) return null
  const [from, to] = [query.get('from'), query.get('to')]
  return (
    <p class="quick">
      {quickPeriods(today).map((period) => {
        const on = period.from === from && period.to === to
        return (
          <button
            key={period.words}
            type="button"
            class="chip"
            aria-pressed={on}
            onClick={() => query.set(on ? { from: null, to: null } : { from: period.from, to: period.to })}
          >
            {period.words}
          </button>
        )
      })}
    </p>
  )
}
