import { useQuery } from '../../state/use-query.ts'

/** People or states, and how many of them. */
export function NetworkChoice({ of, nodes }: { readonly of: 'people' | 'states'; readonly nodes: number }) {
  const query = useQuery()
  const sizes = [...new Set([25, 50, 100, 200, 500, nodes])].sort((a, b) => a - b)
  return (
    <>
      <label class="quiet">
        Of{' '}
        <select
          value={of}
          onChange={({ currentTarget: { value } }) =>
            query.set({ of: value === 'people' ? null : value, at: null, view: null })
          }
        >
          <option value="people">people and bodies</option>
          <option value="states">states</option>
        </select>
      </label>
      <label class="quiet">
        At most{' '}
        <select
          value={String(nodes)}
          onChange={({ currentTarget: { value } }) => query.set({ nodes: value === '100' ? null : value, view: null })}
        >
          {sizes.map((size) => (
            <option key={size} value={String(size)}>
              {size}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
