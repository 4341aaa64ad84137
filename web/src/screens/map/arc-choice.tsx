import { useQuery } from '../../state/use-query.ts'
import { type MapView, writeView } from './read-view.ts'

/** How many ways of visitors are drawn: all of them at once are a tangle. */
export function ArcChoice({ all, view }: { readonly all: number; readonly view: MapView }) {
  const query = useQuery()
  const steps = [0, 20, 60, 150, 500].filter((step, index, list) => step < all || list[index - 1]! < all || step === 0)
  return (
    <label class="quiet">
      Travel{' '}
      <select
        value={String(steps.includes(view.arcs) ? view.arcs : steps.at(-1))}
        onChange={({ currentTarget: { value } }) => query.set({ view: writeView({ ...view, arcs: Number(value) }) })}
      >
        {steps.map((step) => (
          <option key={step} value={String(step)}>
            {step === 0 ? 'not shown' : step >= all ? `all ${all} ways` : `the ${step} most used`}
          </option>
        ))}
      </select>
    </label>
  )
}
