import type { ReadingAnswer } from '../../../../src/api/report.ts'
import { count } from '../../parts/event-line.tsx'

type Piece = ReadingAnswer['report']['removed'][number]

/** What stood on the page and is none of the report, by what it is. */
export function Removed({ removed }: { readonly removed: readonly Piece[] }) {
  if (removed.length === 0) return null
  const kinds = [...new Set(removed.map(({ kind }) => kind))]
  return (
    <details class="removed">
      <summary>
        {count(removed.length, 'piece')} of the page left out: {kinds.map(sayKind).join(', ')}
      </summary>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{sayKind(kind)}</dt>
            {removed
              .filter((piece) => piece.kind === kind)
              .map(({ text, rule }, index) => (
                <dd key={index}>
                  {text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text}{' '}
                  <span class="quiet">
                    by <code>{rule}</code>
                  </span>
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  )
}

const mostLetters = 2000
const sayKind = (kind: string) => kind.replaceAll('-', ' ')
