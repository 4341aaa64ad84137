import type { Entity, Speaker, Statement, Time } from '../document/facts.ts'
import type { Report } from '../document/report.ts'
import type { Trace } from '../document/trace.ts'
import type { Words } from '../document/words.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { Draft } from './draft.ts'
import { findQuotations, type Quotation } from './find-quotations.ts'
import { readSetting } from './read-setting.ts'
import { readUnits } from './read-units.ts'
import { findSpeakers, type Speakers } from './resolve-speaker.ts'

export interface StatementSources {
  readonly report: Report
  readonly words: Words
  readonly times: readonly Time[]
  readonly entities: readonly Entity[]
}

/** So many statements before and after one may be of its sentence. */
const beside = 6

/** What is said to have been said, thought, wanted or known, and by whom, in order of the text. */
export function findStatements({ report, words, times, entities }: StatementSources, trace?: Trace): Statement[] {
  const quotations = findQuotations(report.text, report.blocks)
  const units = readUnits(words, quotations, times, report.dateline)
  const speakers = findSpeakers(report.text, entities)
  const drafts = collectDrafts(report, units)
  if (trace !== undefined) traceUnread(quotations, drafts, trace)
  return drafts.map((draft, i) => {
    const near = drafts.slice(Math.max(0, i - beside), i + beside + 1)
    const setting = readSetting(draft, { report, times, speakers, near })
    trace?.({ ...draft.content, stage: 'quotes', rule: draft.rule, outcome: 'read', why: draft.why })
    return {
      id: `s${i + 1}`,
      mode: draft.mode,
      content: draft.content,
      cue: draft.cue,
      speaker: speakerOf(draft, speakers),
      audience: setting.audience,
      channel: setting.channel,
      said: setting.said,
      rule: draft.rule,
    }
  })
}

/** Quotations that made no statement: a name, a title, a word held at arm's length, or nobody's. */
function traceUnread(quotations: readonly Quotation[], drafts: readonly Draft[], trace: Trace): void {
  let next = 0
  let end = -1
  for (const { inner } of quotations) {
    while (next < drafts.length && drafts[next]!.content.start <= inner.start)
      end = Math.max(end, drafts[next++]!.content.end)
    if (end >= inner.end) continue
    trace({ ...inner, stage: 'quotes', rule: 'quotes/unread', outcome: 'lost', why: 'nobody is said to have said it' })
  }
}

function speakerOf({ speaker }: Draft, speakers: Speakers): Speaker | null {
  return speaker === null ? null : { entity: speakers.one(speaker), start: speaker.start, end: speaker.end }
}
