import { type Mark, splitMarks } from './split-marks.ts'

/** Words with marks in them. */
export function Marked({ words, marks }: { readonly words: string; readonly marks: readonly Mark[] }) {
  return (
    <>
      {splitMarks(words, marks).map(({ words: piece, marked }, index) =>
        marked ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
      )}
    </>
  )
}
