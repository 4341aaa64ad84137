import type { RefObject } from 'preact'
import { screenKeys } from '../state/use-keys.ts'
import { screenLetters } from '../state/use-screen-keys.ts'
import { Icon } from './icon.tsx'
import { StandingMark, standings } from './standing.tsx'
import './help.css'

const everywhere = [
  [['/'], 'Search'],
  [['f'], 'Filters'],
  [['j'], 'Next in the list'],
  [['k'], 'The one before'],
  [['Enter'], 'Open'],
  [['?'], 'This help'],
  [['Esc'], 'Close'],
] as const

/** What stands on every list and needs a word. */
const measures = [
  ['2 sources in 3 reports', 'who tells it, counted once each: a copy of a wire story is no source of its own'],
  ['sure 85 %', 'how sure the machine is that it read the words rightly; no measure of the truth'],
  ['reports disagree', 'both sides stand side by side on the event’s screen'],
  ['some time 4–10 May', 'on one of these days, nobody says which'],
  ['reviewed', 'a person has confirmed or corrected it'],
] as const

/** What the signs say, and which keys do what. */
export function Help({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <form method="dialog">
        <header>
          <h2 id="help-title">Signs and keys</h2>
          <button type="submit" class="plain" aria-label="Close the help">
            <Icon name="close" />
          </button>
        </header>
        <section class="signs">
          <h3>How an event stands, and how it is known</h3>
          <dl>
            {Object.entries(standings).map(([standing, { says }]) => (
              <div key={standing}>
                <dt>
                  <StandingMark standing={standing as keyof typeof standings} />
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
            {measures.map(([words, says]) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <p class="quiet">
            Each fact opens the words it was read from, and “Why?” beside them the rule that read them. Only titles are
            written by the machine.
          </p>
        </section>
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
