import { bodyRules, leadRules } from './body-rules.ts'
import { findTeasers, teaserRule } from './find-teasers.ts'
import type { FurnitureRule } from './furniture-rules.ts'
import type { Box, PageBlock, PageLayout } from './page-layout.ts'
import { fragmentName } from './wrap-fragment.ts'

/** Why a block is left out. */
export interface Verdict {
  readonly kind: string
  readonly rule: string
}

/** Where on the page the article is, and what of the page is furniture. */
export interface PageBody {
  /** The elements that hold the article's text, in order; empty where the page has none. */
  readonly boxes: readonly Box[]
  /** For every block of the page: the rule that removed it, or null. */
  readonly removedBy: readonly (Verdict | null)[]
  /** Sums of mass: `before[i]` is that of the blocks before block i, removed ones not counted. */
  readonly before: readonly number[]
}

const bodyNames = new Set(bodyRules.flatMap((rule) => rule.words.split(' ')))
const leadNames = new Set(leadRules.flatMap((rule) => rule.words.split(' ')))
/** Lead words that say nothing as part of a longer name. */
const weak = new Set('description summary abstract'.split(' '))
/** Elements that are a part of a text and never the whole of it. */
const parts = new Set('p blockquote h1 h2 h3 h4 h5 h6 li ul ol dl dd dt tr tbody'.split(' '))

/**
 * Furniture goes first; then down from the top to the smallest element that still holds most of the running text.
 * A fragment that calls none of its parts the article is the article.
 */
export function chooseBody(layout: PageLayout): PageBody {
  const removedBy = removeFurniture(layout)
  const before = sumMass(layout.blocks, removedBy)
  const massOf = (box: Box) => before[box.last]! - before[box.first]!
  const [root] = layout.boxes
  if (root?.element.name === fragmentName && !holdsArticle(root, layout.boxes, massOf))
    return { boxes: [root], removedBy, before }
  const narrowed = narrow(layout.boxes, massOf)
  if (narrowed === null) return { boxes: [], removedBy, before }
  const top = climb(narrowed, massOf)
  return { boxes: namedBodies(top, layout.boxes, massOf) ?? [top], removedBy, before }
}

/** Where hardly anything on the page reads like running text (tables, lists, recipes), all that is not linked counts. */
function sumMass(blocks: readonly PageBlock[], removedBy: readonly (Verdict | null)[]): number[] {
  const running = sum(blocks, removedBy, (block) => block.mass)
  if (running.at(-1)! >= 150) return running
  return sum(blocks, removedBy, (block) => Math.round(block.size * (1 - block.linked)))
}

function sum(
  blocks: readonly PageBlock[],
  removedBy: readonly (Verdict | null)[],
  weigh: (block: PageBlock) => number,
): number[] {
  const before = [0]
  for (const [at, block] of blocks.entries()) before.push(before[at]! + (removedBy[at] ? 0 : weigh(block)))
  return before
}

/** An element that looks like furniture but holds most of the page's running text is not: the name is of the page's making. */
function removeFurniture(layout: PageLayout): (Verdict | null)[] {
  const { blocks, boxes } = layout
  const removedBy: (Verdict | null)[] = blocks.map(() => null)
  const before = sum(blocks, removedBy, (block) => block.mass)
  const all = before.at(-1)!
  const sure = boxes.filter((box) => box.rule?.evenIfLong)
  const rest = all - massOfTop(sure, before)
  for (const box of boxes) {
    if (box.rule === null || removedBy[box.first]) continue
    const mass = before[box.last]! - before[box.first]!
    if (!mayGo(box, box.rule, mass, rest)) continue
    removedBy.fill({ kind: box.rule.kind, rule: box.rule.id }, box.first, box.last)
  }
  removeTeasers(layout, removedBy)
  return removedBy
}

/** Unless hardly any running text is left: then they are what the page is about. */
function removeTeasers(layout: PageLayout, removedBy: (Verdict | null)[]): void {
  const teasers = findTeasers(layout)
  const before = sum(layout.blocks, removedBy, (block) => block.mass)
  if (before.at(-1)! - massOfTop(teasers, before) < 300) return
  for (const box of teasers)
    for (let at = box.first; at < box.last; at++) removedBy[at] ??= { kind: 'related', rule: teaserRule }
}

function mayGo(box: Box, rule: FurnitureRule, mass: number, rest: number): boolean {
  if (mass > (rule.most ?? Number.POSITIVE_INFINITY)) return false
  if (rule.kind === 'related' && isCalled(box, leadNames)) return false
  if (box.element.name === 'figure' && box.last - box.first > 10) return false
  if (rule.evenIfLong && rest > 300) return true
  if (mass > 200 && mass > rest * 0.4) return false
  return mass === 0 || !isCalled(box, bodyNames)
}

/** Mass of boxes, those inside others counted once. */
function massOfTop(boxes: readonly Box[], before: readonly number[]): number {
  let mass = 0
  let end = 0
  for (const box of boxes) {
    if (box.first < end) continue
    mass += before[box.last]! - before[box.first]!
    end = box.last
  }
  return mass
}

/** From the top down: into a child as long as it holds nearly all that its parent holds. */
function narrow(boxes: readonly Box[], massOf: (box: Box) => number): Box | null {
  let top: Box | null = null
  for (const box of boxes) {
    if (box.parent !== top || parts.has(box.element.name)) continue
    if (massOf(box) > (top === null ? 0 : massOf(top) * 0.75)) top = box
  }
  return top
}

/** Back up to an element that is called an article's body, where it does not hold much more. */
function climb(narrowed: Box, massOf: (box: Box) => number): Box {
  let top = narrowed
  for (let box: Box | null = narrowed; box !== null; box = box.parent)
    if (isNamedBody(box) && massOf(narrowed) >= massOf(box) * 0.6) top = box
  return top
}

/** Elements under `top` that are called an article's body and hold most of its text: one, or brothers. */
function namedBodies(top: Box, boxes: readonly Box[], massOf: (box: Box) => number): Box[] | null {
  const inTop = boxes.filter(
    (box) => box.first >= top.first && box.last <= top.last && isNamedBody(box) && massOf(box) > 0,
  )
  const all = massOf(top)
  const best = inTop.toSorted((a, b) => massOf(b) - massOf(a))[0]
  if (!best) return null
  const brothers = inTop.filter((box) => box.parent === best.parent)
  const mass = brothers.reduce((sum, box) => sum + massOf(box), 0)
  return mass >= all * 0.5 ? brothers : null
}

function holdsArticle(root: Box, boxes: readonly Box[], massOf: (box: Box) => number): boolean {
  if (namedBodies(root, boxes, massOf) !== null) return true
  const half = massOf(root) / 2
  return boxes.some((box) => (box.element.name === 'article' || box.element.name === 'main') && massOf(box) > half)
}

function isNamedBody(box: Box): boolean {
  return !parts.has(box.element.name) && isCalled(box, bodyNames)
}

/** An element called a lead, or inside one. */
export function isLead(box: Box): boolean {
  for (let at: Box | null = box, level = 0; at !== null && level < 3; at = at.parent, level++)
    if (hasWord(at, leadNames)) return true
  return false
}

function isCalled(box: Box, names: ReadonlySet<string>): boolean {
  if (box.label === '' || box.parent === null || box.element.name === 'body') return false
  for (const name of box.label.split(' ')) {
    if (names.has(name)) return true
    const words = name.split('-')
    for (let at = 1; at < words.length; at++) if (names.has(`${words[at - 1]}-${words[at]}`)) return true
  }
  return false
}

function hasWord(box: Box, names: ReadonlySet<string>): boolean {
  return (
    isCalled(box, names) ||
    (box.label !== '' && box.label.split(/[ -]/).some((word) => names.has(word) && !weak.has(word)))
  )
}
