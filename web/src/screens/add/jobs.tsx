import type { JobAnswer } from '../../../../src/api/adding.ts'
import { saySource } from '../../../../src/document/say-source.ts'
import { count } from '../../parts/event-line.tsx'
import { reportPath } from '../../parts/links.tsx'
import { sayEdtf } from '../../parts/say-day.ts'
import { untitled } from '../../parts/say-outlet.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { jobs, putJob } from '../../state/record-state.ts'
import { useReportName } from '../../state/report-names.ts'
import { useDoing } from '../../state/use-doing.ts'
import { sayJob } from './say-job.ts'

/** So many of the newest reports of one addition are named. */
const named = 6

/** What is and was being added since the server started, as it goes. */
export function Jobs({ may }: { readonly may: boolean }) {
  const [newest] = jobs.value
  if (!newest) return null
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">Being added</h2>
      <p class="unseen" role="status">
        {newest.what}: {states[newest.state]}
      </p>
      {jobs.value.map((job) => (
        <Job key={job.id} job={job} may={may} />
      ))}
    </section>
  )
}

const states: Readonly<Record<JobAnswer['state'], string>> = {
  waiting: 'waiting',
  running: 'reading …',
  done: 'done',
  failed: 'failed',
  stopped: 'stopped',
}

function Job({ job, may }: { readonly job: JobAnswer; readonly may: boolean }) {
  const { busy, error, run } = useDoing()
  const going = job.state === 'waiting' || job.state === 'running'
  const reports = job.reports.slice(-named).reverse()
  return (
    <article class={`job ${job.state}`} aria-label={job.what}>
      <header>
        <h3>{job.what}</h3>
        <span class="state">{states[job.state]}</span>
        {going && may && (
          <button
            type="button"
            disabled={busy}
            onClick={() => void run(async () => putJob(await client.stopAddition(job.id)))}
          >
            Stop
          </button>
        )}
      </header>
      {going && <progress aria-label={`Reading ${job.what}`} />}
      <p class="quiet">{sayJob(job)}</p>
      {reports.length > 0 && (
        <ul>
          {reports.map((id) => (
            <NewReport key={id} id={id} />
          ))}
        </ul>
      )}
      {job.eventsBegun + job.eventsJoined > 0 && !going && (
        <p>
          <a href={`/events?changedSince=${encodeURIComponent(job.began)}&order=changed-descending`}>
            See {count(job.eventsBegun + job.eventsJoined, 'event')} that it told of
          </a>
        </p>
      )}
      <Failures failures={job.failures} open={job.state === 'failed'} />
      {error && <Trouble error={error} />}
    </article>
  )
}

function NewReport({ id }: { readonly id: string }) {
  const report = useReportName(id)
  if (report === null) return <li class="quiet">…</li>
  const { title, source, published, events, statements } = report
  return (
    <li data-row>
      <a href={reportPath(id)}>{title ?? untitled}</a>{' '}
      <span class="quiet">
        {saySource(source)}
        {published && `, ${sayEdtf(published)}`} · {count(events, 'event')}, {count(statements, 'statement')}
      </span>
    </li>
  )
}

function Failures({ failures, open }: { readonly failures: JobAnswer['failures']; readonly open: boolean }) {
  if (failures.length === 0) return null
  return (
    <details class="failures" open={open}>
      <summary>{count(failures.length, 'failure')}</summary>
      <ul>
        {failures.map(({ location, message, advice }) => (
          <li key={`${location} ${message}`}>
            <strong>{location}</strong>: {message}
            {advice && <span class="quiet"> {advice}</span>}
          </li>
        ))}
      </ul>
    </details>
  )
}
