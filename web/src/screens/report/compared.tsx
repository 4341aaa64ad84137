import { count } from '../../parts/event-line.tsx'
import { type ComparedParagraph, type ComparedPiece, compareTexts } from './compare-texts.ts'

interface ComparedProps {
  readonly before: string
  readonly now: string
  /** "version 1" */
  readonly beforeName: string
  readonly nowName: string
}

/** Two texts as one: what went is struck out, what came is underlined, what stayed is only counted. */
export function Compared({ before, now, beforeName, nowName }: ComparedProps) {
  const compared = compareTexts(before, now)
  const isSame = compared.every(({ where, pieces }) => where === 'both' && !pieces)
  return (
    <section class="compared" aria-label={`What changed from ${beforeName} to ${nowName}`}>
      <p class="same">
        {isSame ? (
          `The text of ${beforeName} and of ${nowName} is the same.`
        ) : (
          <>
            <del>Struck out</del>: only in {beforeName}. <ins>Underlined</ins>: only in {nowName}.
          </>
        )}
      </p>
      {foldSame(compared).map((one, index) =>
        typeof one === 'number' ? (
          <p key={index} class="same">
            … {count(one, 'paragraph')} the same …
          </p>
        ) : (
          <p key={index}>{one.pieces ? one.pieces.map(showPiece) : showPiece(one, 0)}</p>
        ),
      )}
    </section>
  )
}

function showPiece({ words, where }: ComparedPiece, index: number) {
  if (where === 'both') return <span key={index}>{words} </span>
  return where === 'before' ? <del key={index}>{words} </del> : <ins key={index}>{words} </ins>
}

/** Paragraphs that stayed as their number. */
function foldSame(compared: readonly ComparedParagraph[]): (ComparedParagraph | number)[] {
  const folded: (ComparedParagraph | number)[] = []
  for (const one of compared) {
    const last = folded.at(-1)
    if (one.where !== 'both' || one.pieces) folded.push(one)
    else if (typeof last === 'number') folded[folded.length - 1] = last + 1
    else folded.push(1)
  }
  return folded
}
