import type { Block, Report } from '../document/report.ts'
import { unbracket } from '../document/rule.ts'
import type { Scene } from '../events/scene.ts'
import { setScene } from '../events/set-scene.ts'
import { findEntities } from '../names/find-entities.ts'
import { findStatements } from '../quotes/find-statements.ts'
import { readTimes } from '../time/read-times.ts'
import { readWords } from '../words/read-words.ts'

/** What an event reader sees of one sentence, read as if published on a Wednesday; `at` is the last token in brackets. */
export function setExampleScene(example: string, published = '2026-11-25'): { scene: Scene; at: number } {
  const { text, start, end } = unbracket(example)
  const blocks: Block[] = [{ start: 0, end: text.length, kind: 'paragraph' }]
  const bare: Report = {
    id: 'example',
    url: null,
    language: 'en',
    title: null,
    text,
    blocks,
    removed: [],
    dateline: null,
    bylines: [],
    contributors: [],
    publisher: null,
    origin: null,
    published: { edtf: published, basis: 'given', because: [] },
  }
  const words = readWords(text, blocks)
  const { times, published: day } = readTimes(bare, words)
  const report = { ...bare, published: day }
  const entities = findEntities(report, words, times)
  const statements = findStatements({ report, words, times, entities })
  const scene = setScene({ report, words, times, entities, statements })
  return { scene, at: words.tokens.findLastIndex((token) => token.start >= start && token.end <= end) }
}
