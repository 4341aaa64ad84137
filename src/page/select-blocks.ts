import type { BlockKind, Removed } from '../document/report.ts'
import type { TextBlock } from './article.ts'
import { isLead, type PageBody, type Verdict } from './choose-body.ts'
import { readCredit } from './find-credits.ts'
import { matchLine } from './match-line.ts'
import type { PageBlock, PageLayout } from './page-layout.ts'

export interface Selection {
  readonly blocks: readonly TextBlock[]
  readonly removed: readonly Removed[]
}

/** The blocks of the body that are the report's own, and what was among them. */
export function selectBlocks({ blocks }: PageLayout, body: PageBody): Selection {
  const lead = leadOf(blocks, body)
  const chosen = [...lead, ...body.boxes.flatMap((box) => range(box.first, box.last))]
  const verdicts = chosen.map((at) => judge(blocks[at]!, at, body))
  judgeBoxes(chosen, verdicts, blocks)
  judgeSections(chosen, verdicts, blocks)
  judgeEdges(chosen, verdicts, blocks)
  readmitCaptions(chosen, verdicts, blocks)
  judgeHeadings(chosen, verdicts, blocks)
  const heads = (isShort(lead, blocks) ? lead.length : 0) + deckOf(chosen.slice(lead.length), blocks)
  const kept: TextBlock[] = []
  const removed: Removed[] = []
  for (const [index, at] of chosen.entries()) {
    const verdict = verdicts[index]
    const block = blocks[at]!
    if (verdict?.kind === 'title') continue
    if (verdict) removed.push({ ...verdict, text: block.text.slice(0, 300) })
    else kept.push({ kind: index < heads ? 'title' : kindOf(block), text: block.text })
  }
  return { blocks: kept, removed }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at)
}

/** Between the headline and the body: what reads like running text, is called a lead, or is a heading under the headline. */
function leadOf(blocks: readonly PageBlock[], { boxes, removedBy }: PageBody): number[] {
  const first = boxes[0]?.first ?? 0
  const from = Math.max(0, first - 60)
  let headline = -1
  for (let at = from; at < first; at++) if (blocks[at]!.tag === 'h1') headline = at
  const found: number[] = []
  for (let at = headline >= 0 ? headline + 1 : from; at < first; at++) {
    const block = blocks[at]!
    if (removedBy[at] || block.linked >= 0.5) continue
    const heading = headline >= 0 && block.kind === 'heading' && at - headline <= 6 && block.size >= 40
    if (heading || (headline >= 0 && block.mass > 0) || (isLead(block.box) && block.size >= 25)) found.push(at)
  }
  return found
}

/** Longest deck, in letters: a longer one is the beginning of the body. */
const longestDeck = 600

function isShort(lead: readonly number[], blocks: readonly PageBlock[]): boolean {
  return lead.reduce((sum, at) => sum + blocks[at]!.size, 0) <= longestDeck
}

/** How many of the body's first blocks are its deck: the lines under a headline that stands in the body. */
function deckOf(chosen: readonly number[], blocks: readonly PageBlock[]): number {
  let deck = 0
  let size = 0
  const opening = chosen.map((at) => blocks[at]!).find((block) => block.mass > 0 && !isLead(block.box))
  for (const [index, at] of chosen.entries()) {
    const block = blocks[at]!
    const isDeck = block.tag === 'h1' || (isLead(block.box) && block.box.parent !== opening?.box.parent)
    size += block.size
    if (size > longestDeck || (!isDeck && block.mass > 0)) break
    if (isDeck) deck = index + 1
  }
  return deck
}

/** A page that is hardly more than its pictures says what it says in their captions. */
function readmitCaptions(chosen: readonly number[], verdicts: (Verdict | null)[], blocks: readonly PageBlock[]): void {
  const mass = chosen.reduce((sum, at, index) => sum + (verdicts[index] ? 0 : blocks[at]!.mass), 0)
  if (mass >= 400) return
  for (const [index, at] of chosen.entries())
    if (verdicts[index]?.kind === 'caption' && blocks[at]!.mass > 0 && !matchLine(blocks[at]!.text))
      verdicts[index] = null
}

function kindOf(block: PageBlock): BlockKind {
  return block.kind === 'paragraph' && readCredit(block.text) ? 'credit' : block.kind
}

function judge(block: PageBlock, at: number, body: PageBody): Verdict | null {
  const by = body.removedBy[at]
  if (by) return by
  if (block.kind === 'caption') return { kind: 'caption', rule: 'page/caption' }
  const line = matchLine(block.text)
  if (line) return { kind: line.kind, rule: line.id }
  if (block.tag === 'h1') return { kind: 'title', rule: 'page/title' }
  if (isLinkLine(block)) return { kind: 'navigation', rule: 'page/linked' }
  return null
}

/** Nothing but links: a whole sentence may be one, a list item or a heading hardly. */
function isLinkLine(block: PageBlock): boolean {
  if (block.linked <= 0.6) return false
  return block.tag !== 'p' || (block.linked > 0.8 && block.size < 160 && !/[.!?:]["”»]?$/u.test(block.text))
}

/** Short lines after one that opens a box belong to the box, up to the next running text. */
function judgeBoxes(chosen: readonly number[], verdicts: (Verdict | null)[], blocks: readonly PageBlock[]): void {
  let open: Verdict | null = null
  for (const [index, at] of chosen.entries()) {
    const block = blocks[at]!
    const verdict = verdicts[index]!
    if (verdict) open = matchLine(block.text)?.opensBox ? verdict : open
    else if (block.mass > 0 || block.kind === 'heading') open = null
    else if (open) verdicts[index] = open
  }
}

/** At most this many paragraphs about the author or the sender are taken for boilerplate. */
const longestSection = 4

/** Paragraphs about the author or the sender, under a line that says so, as the last thing on the page. */
function judgeSections(chosen: readonly number[], verdicts: (Verdict | null)[], blocks: readonly PageBlock[]): void {
  for (let index = chosen.length - 1, open = 0; index > chosen.length / 2 && open <= longestSection; index--) {
    const verdict = verdicts[index]
    if (verdict === null) open++
    else if (verdict && matchLine(blocks[chosen[index]!]!.text)?.opensSection) {
      for (let after = index + 1; after < chosen.length; after++) verdicts[after] ??= verdict
      open = 0
    }
  }
}

/** A day and hardly more. */
const dateLine =
  /^(?:\p{L}{2,10}\.?,? )?(?:\d{1,2}\.? \p{L}{3,10}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d)\b.{0,40}$/u

/** What comes before the first and after the last running text is furniture, but for headings before and whole sentences. */
function judgeEdges(chosen: readonly number[], verdicts: (Verdict | null)[], blocks: readonly PageBlock[]): void {
  const running = chosen.map((at, index) => verdicts[index] === null && blocks[at]!.mass > 0)
  const first = running.indexOf(true)
  const last = running.lastIndexOf(true)
  const before = verdicts.slice(0, Math.max(0, first)).filter((verdict) => verdict === null).length
  for (const [index, at] of chosen.entries()) {
    if (verdicts[index] || (index >= first && index <= last)) continue
    const block = blocks[at]!
    if (index < first && dateLine.test(block.text)) verdicts[index] = { kind: 'byline', rule: 'page/before-body' }
    if (index < first && block.kind === 'heading') continue
    if (index > last && first >= 0 && block.kind === 'heading')
      verdicts[index] = { kind: 'heading', rule: 'page/last-heading' }
    else if (index < first && before <= 6 && block.tag !== 'p' && block.size < 40 && !/[.!?…]$/u.test(block.text))
      verdicts[index] = { kind: 'byline', rule: 'page/before-body' }
  }
}

/** A heading whose section was furniture goes with it. */
function judgeHeadings(chosen: readonly number[], verdicts: (Verdict | null)[], blocks: readonly PageBlock[]): void {
  let removed = false
  let kept = false
  for (let index = chosen.length - 1; index >= 0; index--) {
    if (verdicts[index]) removed = true
    else if (blocks[chosen[index]!]!.kind !== 'heading') kept = true
    else {
      if (removed && !kept) verdicts[index] = { kind: 'heading', rule: 'page/empty-section' }
      removed = false
      kept = false
    }
  }
}
