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

/** What is said to have been said, thought, wanted or known, and by whom, in order of the text. */
export function findStatements({ report, words, times, entities }: StatementSources, trace?: Trace): Statement[] {
  const quotations = findQuotations(report.text, report.blocks)
  const units = readUnits(words, quotations, times)
  const speakers = findSpeakers(report.text, entities)
  const drafts = collectDrafts(report, units).map((draft) => leaveDateline(draft, report))
  if (trace !== undefined) traceUnread(quotations, drafts, trace)
  return drafts.map((draft, i) => {
    const setting = readSetting(report.text, draft, times, speakers)
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

/** "ANKARA -" before the first sentence is the report's, and nobody said it. */
function leaveDateline(draft: Draft, { dateline, text }: Report): Draft {
  const { start, end } = draft.content
  if (dateline === null || start >= dateline.end || end <= dateline.end || start < dateline.start) return draft
  const after = dateline.end + (/^\s*/u.exec(text.slice(dateline.end, end))?.[0].length ?? 0)
  return after < end ? { ...draft, content: { ...draft.content, start: after } } : draft
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
