import { useState } from 'preact/hooks'
import type { ReviewPage } from '../../../../src/api/review.ts'
import { EditDialog } from '../../parts/correct/edit-dialog.tsx'
import { MergeDialog } from '../../parts/correct/merge-dialog.tsx'
import { Toast } from '../../parts/correct/toast.tsx'
import { mayCorrect } from '../../parts/correct/who.ts'
import { WhoField } from '../../parts/correct/who-field.tsx'
import { Endings } from '../../parts/endings.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { Heading } from '../../parts/heading.tsx'
import { More } from '../../parts/more.tsx'
import { Empty, Trouble } from '../../parts/trouble.tsx'
import { client } from '../../state/client.ts'
import { usePages } from '../../state/use-pages.ts'
import { toAsk, useQuery } from '../../state/use-query.ts'
import { Decide } from './decide.tsx'
import { Decided } from './decided.tsx'
import { Queue } from './queue.tsx'
import { Reasons } from './reasons.tsx'
import { useReview } from './use-review.ts'
import './review.css'

export type ReviewRow = ReviewPage['rows'][number]

/** What the machine is unsure of, one after the other, decided by keyboard in seconds; each decision can be taken back. */
export function Review() {
  const query = useQuery()
  const pages = usePages(`review ${query.text}`, (after, signal) =>
    client.review({ ...toAsk(query.all, []), limit: 25, ...(after ? { after } : {}) }, signal),
  )
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null)
  const review = useReview(pages.rows, { edit: () => setOpen('edit'), merge: () => setOpen('merge') })
  const { row } = review
  const close = (done: boolean) => {
    setOpen(null)
    if (done && row) review.settle(row.event.id)
  }
  return (
    <>
      <Heading
        title="Review"
        about="What the machine is unsure of: contradictions first, then what it has put together, then what it is least sure of"
        actions={<Endings endings={['json', 'csv']} />}
      />
      <FilterBar names={['country']}>
        <Reasons counts={pages.first?.counts ?? {}} />
      </FilterBar>
      {pages.error && pages.rows.length === 0 && <Trouble error={pages.error} again={pages.again} />}
      {!row && !pages.waiting && !pages.error && (
        <Empty>
          Nothing waits{query.text === '' ? '' : ' for these filters'}.{' '}
          {query.text === '' ? <a href="/ahead">See what is ahead</a> : <a href="/review">See all that waits</a>}
        </Empty>
      )}
      {row && (
        <div class="review">
          <div>
            <Queue rows={review.rows} at={review.at} onGo={review.go} />
            <More pages={pages} />
          </div>
          <Decide key={row.event.id} row={row} review={review} />
        </div>
      )}
      {mayCorrect() ? <WhoField /> : <p class="quiet">Here one can only look: correcting needs a token that may.</p>}
      <Decided />
      {row && <EditDialog event={row.event} expects={row.correction} open={open === 'edit'} onClose={close} />}
      {row && <MergeDialog event={row.event} expects={row.correction} open={open === 'merge'} onClose={close} />}
      <Toast />
    </>
  )
}
