import type { Box, PageBlock, PageLayout } from './page-layout.ts'

/** Rule id of what is removed as a list of teasers. */
export const teaserRule = 'page/teasers'

/**
 * Lists of teasers: four or more elements of the same name beside each other, most of which hold a linked headline and little text.
 * Returns the elements. Looks at how the page repeats itself, not at what it calls things.
 */
export function findTeasers({ blocks, boxes }: PageLayout): Box[] {
  const groups = new Map<Box | null, Map<string, Box[]>>()
  for (const box of boxes) {
    if (box.last === box.first || box.element.name === 'p') continue
    const siblings = groups.get(box.parent) ?? new Map<string, Box[]>()
    const name = nameOf(box)
    const group = siblings.get(name)
    if (group) group.push(box)
    else siblings.set(name, [box])
    groups.set(box.parent, siblings)
  }
  const lists = [...groups.values()].flatMap((siblings) => [...siblings.values()])
  return lists.filter((group) => group.length >= 4 && areTeasers(group, blocks)).flat()
}

/** Its tag and those of its class names that carry no number. */
function nameOf({ element, label }: Box): string {
  if (!/\d/.test(label)) return `${element.name} ${label}`
  const names = label.split(' ').filter((name) => !/\d/.test(name))
  return `${element.name} ${names.join(' ')}`
}

function areTeasers(group: readonly Box[], blocks: readonly PageBlock[]): boolean {
  let headed = 0
  let mass = 0
  for (const box of group) {
    let linked = false
    for (let at = box.first; at < box.last; at++) {
      const block = blocks[at]!
      mass += block.mass
      if (block.linked > 0.8 && block.size >= 20) linked = true
    }
    if (linked) headed++
  }
  return headed >= group.length * 0.75 && mass <= group.length * 400
}
