import type { JobAnswer } from '../../../../src/api/adding.ts'

/** How far it is, in one line: "12 read: 10 new, 2 copies · 14 events new, 3 told again". */
export function sayJob(job: JobAnswer): string {
  if (job.read === 0 && job.failed === 0)
    return job.state === 'waiting' ? 'Others are read first.' : 'Nothing read yet.'
  const parts = [
    [job.fresh, 'new'],
    [job.copies, job.copies === 1 ? 'copy' : 'copies'],
    [job.updated, 'updated'],
    [job.known, 'known already'],
    [job.failed, 'failed'],
  ] as const
  const reports = parts.filter(([count]) => count > 0).map(([count, words]) => `${count.toLocaleString('en')} ${words}`)
  const events = [
    job.eventsBegun > 0 ? `${job.eventsBegun.toLocaleString('en')} new` : '',
    job.eventsJoined > 0 ? `${job.eventsJoined.toLocaleString('en')} told again` : '',
  ].filter(Boolean)
  const read = `${job.read.toLocaleString('en')} read${reports.length > 0 ? `: ${reports.join(', ')}` : ''}`
  return events.length === 0 ? read : `${read} · events: ${events.join(', ')}`
}
