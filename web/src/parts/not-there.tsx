import { ApiError } from '../../../src/client/api-error.ts'
import { Heading } from './heading.tsx'
import { Empty, Trouble } from './trouble.tsx'

interface NotThereProps {
  /** "report", "event" */
  readonly what: string
  readonly error: Error
  readonly again: () => void
}

/** Where an address names something that the record has not, or that cannot be had now. */
export function NotThere({ what, error, again }: NotThereProps) {
  const unknown = error instanceof ApiError && (error.status === 404 || error.status === 400)
  return (
    <>
      <Heading title={unknown ? `No such ${what}` : 'That did not work'} />
      {unknown ? (
        <Empty>
          The record has no {what} of this address. It may be of another record, or mistyped.{' '}
          <a href="/search">Search the record</a>
        </Empty>
      ) : (
        <Trouble error={error} again={again} />
      )}
    </>
  )
}
