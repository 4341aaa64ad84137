import type { Telling } from '../telling.ts'

/** Whose reports they are, each once, sorted: copies share a source. */
export function listSources(tellings: readonly Telling[]): readonly string[] {
  return [...new Set(tellings.map(({ told }) => told.source))].sort()
}
