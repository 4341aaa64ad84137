import { findStatements } from '../quotes/find-statements.ts'
import { readWords } from '../words/read-words.ts'
import { makeReport } from './make-report.ts'

export function statementsIn(text: string) {
  const report = makeReport(text)
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
