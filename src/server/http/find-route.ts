import type { Operation } from '../operation.ts'

export interface Route {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

/** A path of the API as a list of its parts: "/events/{id}" takes any one part for the id. */
export function findRoutes(operations: readonly Operation[], path: string): Route[] {
  const parts = path.split('/')
  return operations.flatMap((operation) => {
    const params = matchParts(operation.path.split('/'), parts)
    return params === null ? [] : [{ operation, params }]
  })
}

function matchParts(wanted: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (wanted.length !== parts.length) return null
  const params: Record<string, string> = {}
  for (const [index, want] of wanted.entries()) {
    const part = decode(parts[index]!)
    if (part === null) return null
    if (want.startsWith('{')) params[want.slice(1, -1)] = part
    else if (want !== part) return null
  }
  return params
}

/** Null for what is no encoding of anything. */
function decode(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}
