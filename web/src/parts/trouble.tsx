import { ApiError } from '../../../src/client/api-error.ts'

/** Says what went wrong and what to do. */
export function Trouble({ error, again }: { readonly error: Error; readonly again?: () => void }) {
  const problem = error instanceof ApiError ? error : null
  return (
    <div class="trouble" role="alert">
      <strong>{problem?.title ?? 'The server does not answer'}</strong>
      <p>{problem?.detail ?? 'It may have been stopped. This page goes on by itself when it is back.'}</p>
      {listErrors(problem).map(({ where, message }) => (
        <p key={where}>
          <code>{where}</code>: {message}
        </p>
      ))}
      {problem?.advice && <p>{problem.advice}</p>}
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}

/** One alone is said by the detail already. */
const listErrors = (problem: ApiError | null) => (problem?.errors && problem.errors.length > 1 ? problem.errors : [])

/** Where there is nothing to show. */
export function Empty({ children }: { readonly children: preact.ComponentChildren }) {
  return <div class="empty">{children}</div>
}
