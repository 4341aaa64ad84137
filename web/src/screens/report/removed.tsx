import type { ReadingAnswer } from '../../../../src/api/report.ts'

/** What stood on the page and is none of the report. */
export function Removed({ removed }: { readonly removed: ReadingAnswer['report']['removed'] }) {
  if (removed.length === 0) return null
  return (
    <details class="removed">
      <summary>
        {removed.length} {removed.length === 1 ? 'piece' : 'pieces'} of page furniture removed
      </summary>
      <ul>
        {removed.map(({ kind, text, rule }, index) => (
          <li key={`${index} ${rule}`}>
            <span class="quiet">{kind}, by </span>
            <code>{rule}</code>
            <p>{text.slice(0, 400)}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
