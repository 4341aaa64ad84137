import { about } from '../../state/record-state.ts'
import { ownName, setOwnName } from './who.ts'

/** Whose name stands at a correction. Not asked where a token says it. */
export function WhoField() {
  if (about.value?.who) return <p class="quiet">Corrections bear the name “{about.value.who}”.</p>
  return (
    <label class="who-field">
      Your name
      <input
        type="text"
        autocomplete="name"
        maxLength={200}
        value={ownName.value}
        placeholder="unknown"
        onInput={(event) => setOwnName(event.currentTarget.value)}
      />
    </label>
  )
}
