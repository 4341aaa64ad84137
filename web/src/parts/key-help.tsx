import type { RefObject } from 'preact'
import { screenKeys } from '../state/use-keys.ts'
import { screenLetters } from '../state/use-screen-keys.ts'
import { Icon } from './icon.tsx'
import './key-help.css'

const everywhere = [
  [['/'], 'Search'],
  [['f'], 'Filters'],
  [['j'], 'Next in the list'],
  [['k'], 'The one before'],
  [['Enter'], 'Open'],
  [['?'], 'This help'],
  [['Esc'], 'Close'],
] as const

/** Which keys do what. */
export function KeyHelp({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} class="key-help" aria-labelledby="key-help-title">
      <form method="dialog">
        <header>
          <h2 id="key-help-title">Keys</h2>
          <button type="submit" class="plain" aria-label="Close the help">
            <Icon name="close" />
          </button>
        </header>
        <div class="columns">
          <Keys title="Everywhere" rows={everywhere} />
          <Keys
            title="To a screen"
            rows={Object.entries(screenLetters).map(([letter, [, name]]) => [['g', letter], name] as const)}
          />
          {screenKeys.value.length > 0 && (
            <Keys title="On this screen" rows={screenKeys.value.map(({ key, what }) => [[key], what] as const)} />
          )}
        </div>
      </form>
    </dialog>
  )
}

function Keys({ title, rows }: { title: string; rows: readonly (readonly [readonly string[], string])[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(([keys, what]) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
