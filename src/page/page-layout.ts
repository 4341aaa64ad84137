import type { Element } from 'domhandler'
import type { BlockKind } from '../document/report.ts'
import type { FurnitureRule } from './furniture-rules.ts'

/** A run of text between two breaks of the page. */
export interface PageBlock {
  readonly kind: BlockKind
  /** Folded. */
  readonly text: string
  /** Length in letters as Latin script counts them: a Chinese, Japanese or Korean one weighs three. */
  readonly size: number
  /** Share of the text that is inside links, 0 to 1. */
  readonly linked: number
  /** Size where the block reads like running text, else 0. */
  readonly mass: number
  readonly box: Box
  /** Tag of the heading it is, or of its nearest element. */
  readonly tag: string
}

/** An element that holds blocks `[first, last)`. */
export interface Box {
  readonly element: Element
  readonly parent: Box | null
  /** Lower-case words of its classes, id, role and itemprop, joined by spaces; "-" inside a class. */
  readonly label: string
  readonly first: number
  last: number
  /** The rule by which it looks like furniture. */
  readonly rule: FurnitureRule | null
}

/** A page as its blocks in reading order and the elements round them. */
export interface PageLayout {
  readonly blocks: readonly PageBlock[]
  /** In order of their start tags: a parent comes before its children. */
  readonly boxes: readonly Box[]
}
