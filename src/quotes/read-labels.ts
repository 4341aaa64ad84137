import type { Block, Report } from '../document/report.ts'
import type { Span } from '../document/span.ts'
import { type LabelRule, labelRules, notSpeakers } from './label-rules.ts'
import { canBeCue } from './match-cue.ts'

/** A block that opens with its speaker and a colon. */
export interface Labelled {
  readonly label: Span
  readonly content: Span
  readonly rule: string
  /** Of a transcript: the blocks after it go on with it until another label. */
  readonly verbatim: boolean
}

interface Candidate {
  readonly block: Block
  readonly rule: LabelRule
  readonly label: string
  readonly end: number
}

const longestLabel = 90

/** "Ann Lee said:" is a sentence, not a label. */
function speaks(label: string): boolean {
  const words = label.split(' ')
  const last = words.at(-1) ?? ''
  return /^Sa(?:id|ys)$/u.test(words[0] ?? '') || (/^\p{Ll}/u.test(last) && canBeCue({ lower: last }))
}

function candidateOf(text: string, block: Block, isHeadline: boolean): Candidate | null {
  const head = text.slice(block.start, Math.min(block.end, block.start + longestLabel))
  if (!head.includes(':')) return null
  for (const rule of labelRules) {
    if (rule.where === 'headline' && !isHeadline) continue
    const match = rule.pattern.exec(head)
    const label = match?.groups?.label?.trim() ?? ''
    if (match !== null && label !== '' && !notSpeakers.test(label) && !speaks(label))
      return { block, rule, label, end: match[0].length }
  }
  return null
}

/** Whether a block that begins with what may be a label is taken for one. */
function isTaken(
  one: Candidate,
  text: string,
  start: number,
  count: number,
  inTranscript: boolean,
  isFirst: boolean,
): boolean {
  const quoted = /^["“«„‘]/u.test(text.slice(start, start + 1))
  const words = text.slice(start, one.block.end).split(' ', 5).length
  if (one.rule.where === 'headline') return words >= 3
  if (one.rule.where === 'anywhere') return inTranscript || quoted || isFirst
  return quoted || (count >= 2 && words >= 4)
}

/** A transcript's paragraphs without a label are still their last speaker's. */
function goOn(blocks: readonly Block[], found: Map<number, Labelled>, indexes: readonly number[]): void {
  const [first, last] = [indexes[0], indexes.at(-1)]
  if (first === undefined || last === undefined || indexes.length < 3 || indexes.length * 4 < last - first) return
  let speaker = found.get(first)
  for (let i = first; i < last; i++) {
    speaker = found.get(i) ?? speaker
    if (speaker !== undefined && !found.has(i))
      found.set(i, { ...speaker, content: { start: blocks[i]!.start, end: blocks[i]!.end } })
  }
}

/** The labelled blocks of a report, by the index of their block. */
export function readLabels(report: Report): Map<number, Labelled> {
  const { text, blocks } = report
  const candidates = blocks.map((block, i) =>
    candidateOf(text, block, i === 0 || block.kind === 'title' || block.kind === 'heading'),
  )
  const counts = new Map<string, number>()
  for (const one of candidates) if (one !== null) counts.set(one.label, (counts.get(one.label) ?? 0) + 1)
  const found = new Map<number, Labelled>()
  const transcript: number[] = []
  const inTranscript = candidates.filter((one) => one?.rule.where === 'anywhere').length >= 2
  candidates.forEach((one, i) => {
    if (one === null) return
    const { block, rule, label, end } = one
    if (!isTaken(one, text, block.start + end, counts.get(label) ?? 0, inTranscript, i === 0)) return
    const content = unquoted(text, { start: block.start + end, end: block.end })
    if (content.end <= content.start) return
    const start = block.start + text.slice(block.start, block.start + end).indexOf(label)
    found.set(i, {
      label: { start, end: start + label.length },
      content,
      rule: rule.id,
      verbatim: rule.where !== 'headline',
    })
    if (rule.where === 'anywhere') transcript.push(i)
  })
  goOn(blocks, found, transcript)
  return found
}

/** Without the marks around the whole of it, and a headline's full stop. */
function unquoted(text: string, span: Span): Span {
  let { start, end } = span
  const opens = /^["“«„‘]/u.test(text.slice(start, start + 1))
  const closed = opens && /["”»“’]\.?$/u.test(text.slice(start, end))
  if (closed) {
    start++
    while (end > start && /["”»“’.]/u.test(text[end - 1]!) && !/[.]/u.test(text[end - 2] ?? '')) end--
    if (/["”»“’]/u.test(text[end - 1]!)) end--
  }
  return { start, end }
}
