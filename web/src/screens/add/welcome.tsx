import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { putJob } from '../../state/record-state.ts'
import { useDoing } from '../../state/use-doing.ts'

/** What Readout is, to who sees it for the first time. */
export function Welcome({ may }: { readonly may: boolean }) {
  const { busy, error, run } = useDoing()
  return (
    <section class="welcome" aria-label="What Readout is">
      <p>Readout reads news reports and keeps the diplomatic record: who will meet or met whom, where and when.</p>
      <p>Every fact says which words of which report it rests on, and copies of a report count once.</p>
      <p>All of it stays on this machine, in one file.</p>
      <p>
        <button
          type="button"
          class="primary"
          disabled={!may || busy}
          onClick={() => void run(async () => putJob(await client.add({ sample: true })))}
        >
          Add the sample reports
        </button>{' '}
        <span class="quiet">
          some two hundred short reports, invented, that announce, move, deny and tell of visits; or begin with your own
          below
        </span>
      </p>
      {error && <Trouble error={error} />}
    </section>
  )
}
