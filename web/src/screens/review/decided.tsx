import { useState } from 'preact/hooks'
import { SaidOfIt } from '../../parts/correct/said-of-it.tsx'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { useAnswer } from '../../state/use-answer.ts'

const most = 20

/** What people said last of the record: who, when, and the way back. */
export function Decided() {
  const [open, setOpen] = useState(false)
  return (
    <details class="decided" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What was decided last</summary>
      {open && <Lately />}
    </details>
  )
}

function Lately() {
  const { answer, error, again } = useAnswer('decided', (signal) => client.corrections({ limit: most }, signal))
  if (!answer) return error ? <Trouble error={error} again={again} /> : <p class="quiet">…</p>
  if (answer.rows.length === 0) return <p class="quiet">Nobody has corrected anything yet.</p>
  return (
    <>
      <ol class="plain-list">
        {answer.rows.map((one) => (
          <SaidOfIt key={one.id} correction={one} holds={one.holds} link again={again} />
        ))}
      </ol>
      <p>
        <a href="/corrections.csv" download>
          All corrections as CSV
        </a>
      </p>
    </>
  )
}
