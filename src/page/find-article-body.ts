import { type Document, isTag, isText, type ParentNode } from 'domhandler'

const key = /"articleBody"\s*:\s*"/g

/** The body of the article as the page's JSON-LD gives it, or null: a guide to where the body is, not its text. */
export function findArticleBody(document: Document): string | null {
  let best: string | null = null
  for (const json of linkedData(document)) {
    key.lastIndex = 0
    for (let hit = key.exec(json); hit !== null; hit = key.exec(json)) {
      const value = readString(json, key.lastIndex)
      if (value !== null && value.length > (best?.length ?? 200)) best = value
    }
  }
  return best
}

function* linkedData(parent: ParentNode): Generator<string> {
  for (const node of parent.children) {
    if (!isTag(node)) continue
    if (node.name === 'script' && node.attribs.type?.includes('ld+json'))
      yield node.children.map((child) => (isText(child) ? child.data : '')).join('')
    else yield* linkedData(node)
  }
}

/** A JSON string from behind its opening mark; null where it does not end or is broken. */
function readString(json: string, start: number): string | null {
  let end = start
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  if (end >= json.length) return null
  try {
    return JSON.parse(`"${json.slice(start, end).replace(/[\u0000-\u001f]/g, ' ')}"`) as string
  } catch {
    return null
  }
}
