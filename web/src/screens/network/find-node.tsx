import { useId } from 'preact/hooks'
import type { NetworkAnswer } from '../../../../src/api/charts.ts'

interface FindNodeProps {
  readonly nodes: NetworkAnswer['nodes']
  readonly onFind: (id: string) => void
}

/** Finds one of those drawn by name. */
export function FindNode({ nodes, onFind }: FindNodeProps) {
  const id = useId()
  const find = ({ currentTarget: field }: { readonly currentTarget: HTMLInputElement }) => {
    const words = field.value.trim().toLowerCase()
    const found =
      nodes.find(({ actor }) => actor.name.toLowerCase() === words) ??
      (words.length > 1 ? nodes.find(({ actor }) => actor.name.toLowerCase().includes(words)) : undefined)
    field.setCustomValidity(words === '' || found ? '' : 'Nobody of this name is in the picture.')
    field.reportValidity()
    if (found) onFind(found.actor.id)
  }
  return (
    <>
      <input
        class="find-node"
        type="search"
        list={id}
        aria-label="Find somebody in the picture"
        placeholder="Find a name"
        autocomplete="off"
        onChange={find}
      />
      <datalist id={id}>
        {nodes.map(({ actor }) => (
          <option key={actor.id} value={actor.name} />
        ))}
      </datalist>
    </>
  )
}
