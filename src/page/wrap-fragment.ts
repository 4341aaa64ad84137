import { type Document, Element, isDirective, isTag } from 'domhandler'

/** Name of the element that is put round the pieces of a fragment. */
export const fragmentName = 'fragment'

/** Elements that stand at the top of whole pages only. */
const pageParts = new Set('html head body frameset title meta link header nav footer'.split(' '))

/**
 * A piece of HTML that was cut out of its page, "<p>…</p><p>…</p>", put into one element: it is the body, all of it.
 * A page stays as it is.
 */
export function wrapFragment(document: Document): Document {
  const isPage = document.children.some((node) => isDirective(node) || (isTag(node) && pageParts.has(node.name)))
  if (isPage || document.children.length === 0) return document
  const whole = new Element(fragmentName, {}, document.children)
  for (const child of whole.children) child.parent = whole
  whole.parent = document
  document.children = [whole]
  return document
}

/** Whether a tree is that of a wrapped fragment. */
export function isFragment({ children: [first] }: Document): boolean {
  return first !== undefined && isTag(first) && first.name === fragmentName
}
