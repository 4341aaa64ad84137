import { Parser } from 'htmlparser2'

/** A teaser's end: "…", "[...]", "Read more", "Continue reading on our site »". */
const teaserEnd =
  /(?:…|\.\.\.|[[(](?:…|\.{3})[\])]|\b(?:read|learn|see) more\b.{0,60}|\bcontinue reading\b.{0,80})\s{0,9}[»›→>.]?$/iu

/** From so many letters on, what stands in a feed is taken for the report itself, whatever it ends with. */
const longText = 1500
/** With fewer it is a teaser, whatever it ends with. */
const shortText = 200

/** True where a feed carries the report itself and not only its beginning. */
export function isWholeText(html: string | null): boolean {
  if (html === null) return false
  const text = visibleText(html)
  return text.length >= longText || (text.length >= shortText && !teaserEnd.test(text.slice(-120)))
}

/** What of it is seen, of its first 50,000 letters: no tags, entities read, white space folded. */
export function visibleText(html: string): string {
  let text = ''
  const parser = new Parser({
    ontext: (piece) => {
      text += piece
    },
    onopentagname: () => {
      text += ' '
    },
  })
  parser.end(html.slice(0, 50_000))
  return text.replace(/\s{1,100}/gu, ' ').trim()
}
