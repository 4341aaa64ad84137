import { lastDone, undoLast } from './send-wish.ts'
import './correct.css'

/** What was just done, with the way back; or why it was refused. */
export function Toast() {
  const done = lastDone.value
  return (
    <div class="toast" role="status" aria-live="polite">
      {done && (
        <p class={done.bad ? 'bad' : ''}>
          {done.words}
          {done.correction && (
            <button type="button" onClick={() => void undoLast()}>
              Undo <kbd>u</kbd>
            </button>
          )}
          {done.look && <a href={done.look}>See it</a>}
          <button
            type="button"
            class="plain"
            aria-label="Close this message"
            onClick={() => {
              lastDone.value = null
            }}
          >
            ×
          </button>
        </p>
      )}
    </div>
  )
}
