import { unbracket } from '../document/rule.ts'
import type { Scene } from '../events/scene.ts'
import { setScene } from '../events/set-scene.ts'
import { findEntities } from '../names/find-entities.ts'
import { findStatements } from '../quotes/find-statements.ts'
import { readTimes } from '../time/read-times.ts'
import { readWords } from '../words/read-words.ts'
import { makeReport } from './make-report.ts'

/** What an event reader sees of one sentence, read as if published on a Wednesday; `at` is the last token in brackets. */
export function setExampleScene(example: string, published = '2026-11-25'): { scene: Scene; at: number } {
  const { text, start, end } = unbracket(example)
  const bare = makeReport(text, published)
  const words = readWords(text, bare.blocks)
  const { times, published: day } = readTimes(bare, words)
  const report = { ...bare, published: day }
  const entities = findEntities(report, words, times)
  const statements = findStatements({ report, words, times, entities })
  const scene = setScene({ report, words, times, entities, statements })
  return { scene, at: words.tokens.findLastIndex((token) => token.start >= start && token.end <= end) }
}
