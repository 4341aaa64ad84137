import { useState } from 'preact/hooks'
import type { ReadingAnswer } from '../../../../src/api/report.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { putJob } from '../../state/record-state.ts'
import { useDoing } from '../../state/use-doing.ts'
import { ReadOnly } from './read-only.tsx'
import { toBody } from './to-body.ts'

/** A text that is pasted: into the record, or only read. */
export function AddText({ may }: { readonly may: boolean }) {
  const [given, setGiven] = useState({ text: '', url: '', published: '' })
  const [reading, setReading] = useState<ReadingAnswer | null>(null)
  const { busy, error, run } = useDoing()
  const ready = !busy && given.text.trim() !== ''
  const put = (change: Partial<typeof given>) => setGiven((before) => ({ ...before, ...change }))
  const add = async () => {
    if (await run(async () => putJob(await client.add(toBody(given))))) {
      put({ text: '', url: '', published: '' })
      setReading(null)
    }
  }
  const read = () => run(async () => setReading(await client.read(toBody(given))))
  return (
    <section aria-labelledby="add-text">
      <h2 id="add-text">A text</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void (may ? add() : read())
        }}
      >
        <label class="wide">
          The report, as text or as the page’s HTML
          <textarea
            rows={7}
            maxLength={5_000_000}
            value={given.text}
            onInput={({ currentTarget: { value } }) => put({ text: value })}
          />
        </label>
        <label>
          Where it was published (if known)
          <input
            type="text"
            inputMode="url"
            maxLength={8000}
            placeholder="https://"
            value={given.url}
            onInput={({ currentTarget: { value } }) => put({ url: value })}
          />
        </label>
        <label>
          Day of publication (if known)
          <input
            type="date"
            min="1000-01-01"
            max="9999-12-31"
            value={given.published}
            onInput={({ currentTarget: { value } }) => put({ published: value })}
          />
        </label>
        <p class="buttons">
          <button type="submit" class="primary" disabled={!ready || !may}>
            Add to the record
          </button>
          <button type="button" disabled={!ready} onClick={() => void read()}>
            Only read, don’t keep
          </button>
          {busy && <span class="quiet">Reading …</span>}
        </p>
      </form>
      {error && <Trouble error={error} />}
      {reading && <ReadOnly reading={reading} onClose={() => setReading(null)} />}
    </section>
  )
}
