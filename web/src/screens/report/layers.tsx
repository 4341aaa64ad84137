import { type Layer, layers } from './cut-text.ts'

const layerWords: Readonly<Record<Layer, string>> = {
  event: 'Events',
  statement: 'Statements',
  entity: 'People and places',
  time: 'Days',
  tally: 'Counts',
}

interface LayersProps {
  readonly off: readonly string[]
  readonly onChange: (off: readonly string[]) => void
}

/** Which facts are marked in the text; each word looks as its facts do there. */
export function Layers({ off, onChange }: LayersProps) {
  return (
    <fieldset class="layers">
      <legend class="quiet">Marked in the text</legend>
      {layers.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={!off.includes(layer)}
            onChange={() => onChange(off.includes(layer) ? off.filter((one) => one !== layer) : [...off, layer])}
          />
          <span class={layer}>{layerWords[layer]}</span>
        </label>
      ))}
    </fieldset>
  )
}
