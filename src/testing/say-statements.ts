import type { Block, Report } from '../document/report.ts'
import { findStatements } from '../quotes/find-statements.ts'
import { readWords } from '../words/read-words.ts'

/** A report of one block a line, for tests. */
export function reportOf(text: string): Report {
  const blocks: Block[] = []
  let at = 0
  for (const line of text.split('\n')) {
    if (line.length > 0) blocks.push({ start: at, end: at + line.length, kind: 'paragraph' })
    at += line.length + 1
  }
  return {
    id: 'sha256:test',
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
    published: null,
  }
}

export function statementsIn(text: string) {
  const report = reportOf(text)
  return findStatements({ report, words: readWords(text, report.blocks), times: [], entities: [] })
}

/** The statements of a text in words: what is said, by whom, in which mode. */
export function say(text: string) {
  return statementsIn(text).map((one) => ({
    mode: one.mode,
    content: text.slice(one.content.start, one.content.end),
    speaker: one.speaker === null ? '' : text.slice(one.speaker.start, one.speaker.end),
    cue: one.cue === null ? '' : text.slice(one.cue.start, one.cue.end),
    channel: one.channel,
    rule: one.rule,
  }))
}
