import type { BlockKind, Removed } from '../document/report.ts'
import type { Article, TextBlock } from './article.ts'
import type { Verdict } from './choose-body.ts'
import { cutLine } from './cut-line.ts'
import { readCredit } from './find-credits.ts'
import { foldText, foldVisible } from './fold-text.ts'
import type { LineRule } from './line-rules.ts'
import { matchLine } from './match-line.ts'
import { isRunning, narrowLines } from './narrow-lines.ts'

const stop = /[.!?…。！？][)\]"'”’»]*$/u

/** The text as it is: a block a line or, where lines are broken at a fixed width, a paragraph; white space folded, nothing removed. */
export function readPlainText(text: string): Article {
  const lines = unwrap(text.split(/\r\n?|[\n\u2028\u2029]/u).map(foldText))
  const full = lines.filter((line) => line !== '')
  return { blocks: full.map((line) => ({ kind: 'paragraph', text: line })), removed: [], lines: full, heading: null }
}

/** A page saved as text: its title and paragraphs, without the furniture that was copied along. */
export function readText(text: string): Article {
  const lines = unwrap(text.split(/\r\n?|[\n\u2028\u2029]/u).map(foldVisible))
  const removed: Removed[] = []
  const kept = dropFurniture(narrowLines(lines), removed).flatMap((line) => cutLine(line, removed))
  const titled = isTitle(kept)
  const blocks = kept.map((line, at): TextBlock => {
    if (titled && at === 0) return { kind: 'title', text: line }
    return { kind: kindOf(line, at, kept), text: line.replace(/^[•▪■●◦] ?/u, '') }
  })
  return {
    blocks: blocks.filter(({ text }) => text !== ''),
    removed,
    lines: lines.filter((line) => line !== ''),
    heading: titled ? kept[0]! : null,
  }
}

/** Lines broken at a fixed width are joined to the paragraphs that empty lines part. */
function unwrap(lines: readonly string[]): readonly string[] {
  const isBroken = (line: string, next: string | undefined) =>
    line.length >= 50 && line.length <= 110 && next !== undefined && next !== '' && !stop.test(line)
  const full = lines.filter((line) => line !== '').length
  const broken = lines.filter((line, at) => isBroken(line, lines[at + 1]) && /^[\p{Ll}\d]/u.test(lines[at + 1]!)).length
  if (broken < 4 || broken < full * 0.25) return lines
  const paragraphs: string[][] = [[]]
  for (const line of lines) {
    if (line === '') paragraphs.push([])
    else paragraphs.at(-1)!.push(line)
  }
  return paragraphs.flatMap((paragraph) => [paragraph.join(' '), ''])
}

/** A box of newsletter or paywall lines ends at an empty line; a list of headlines may have them between. */
function dropFurniture(lines: readonly string[], removed: Removed[]): string[] {
  const kept: string[] = []
  const enough = Math.min(600, 0.3 * lines.reduce((sum, line) => sum + (isRunning(line) ? line.length : 0), 0))
  let seen = 0
  let box: Verdict | null = null
  let over: Verdict | null = null
  for (const line of lines) {
    if (line === '') {
      if (box?.kind !== 'related') box = null
      continue
    }
    const rule: LineRule | null = over ? null : matchLine(line)
    const verdict: Verdict | null = rule && { kind: rule.kind, rule: rule.id }
    if (rule?.endsReport && seen >= enough) over = verdict
    if (rule) box = rule.opensBox ? verdict : box
    else if (line.length >= 100 || stop.test(line)) box = null
    if (isRunning(line)) seen += line.length
    const why = verdict ?? over ?? box
    if (why) removed.push({ kind: why.kind, text: line.slice(0, 300), rule: why.rule })
    else kept.push(line)
  }
  return kept
}

/** A headline: short, no full stop at its end, and something longer below. */
function isTitle(lines: readonly string[]): boolean {
  const [first, second] = lines
  if (first === undefined || second === undefined) return false
  if (first.length > 160 || /[.…:;,]["”’]?$/u.test(first) || readCredit(first)) return false
  return lines.slice(1, 5).some((line) => line.length > first.length && line.length > 60)
}

function kindOf(line: string, at: number, lines: readonly string[]): BlockKind {
  if (readCredit(line)) return 'credit'
  if (/^[•▪■●◦]/u.test(line)) return 'list'
  const next = lines[at + 1]
  const heading =
    line.length <= 70 && !stop.test(line) && !/[,:;]$/u.test(line) && next !== undefined && next.length > 80
  return heading && at > 0 ? 'heading' : 'paragraph'
}
