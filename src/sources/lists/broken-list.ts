import { SourceError } from '../source-error.ts'
import { type Break, TooDeep, walkXml } from './walk-xml.ts'

const advice = 'Tell whoever makes it, or give the pages themselves.'

/** What is wrong with a list, and on what line where that can be found. `what`: "feed", "sitemap" … */
export function brokenList(name: string, what: string, xml: string, cause: unknown): SourceError {
  const message = `${name} is a broken ${what}: ${placeOf(xml) ?? reasonOf(cause)}`
  return new SourceError('broken', name, message, advice, { cause })
}

/** A list whose end is missing, though its beginning could be read. */
export function cutList(name: string, what: string, { element, line }: Break): SourceError {
  const message = `${name} is a broken ${what}: it ends on line ${line}, inside <${element}>; what stands before was read`
  return new SourceError('cut-off', name, message, advice)
}

function placeOf(xml: string): string | null {
  if (!xml.trimStart().startsWith('<')) return null
  try {
    const found = walkXml(xml, {})
    if (!found) return null
    return found.cut
      ? `it ends on line ${found.line}, inside <${found.element}>`
      : `<${found.element}> is not closed by line ${found.line}`
  } catch (error) {
    if (error instanceof TooDeep) return error.message
    throw error
  }
}

function reasonOf(cause: unknown): string {
  const { message, cause: inner } = cause as Error
  return (inner instanceof Error ? inner.message : message).split('\n', 1)[0]!.slice(0, 200)
}
