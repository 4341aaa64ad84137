import type { Article, TextBlock } from './article.ts'
import { foldVisible } from './fold-text.ts'
import { letters } from './place-on-page.ts'

/** A longer one is no title. */
const longestTitle = 500

export interface Titled {
  readonly title: string | null
  readonly blocks: readonly TextBlock[]
}

/**
 * The report's title and its blocks, the title first. `found` is what the page seems to be called, `given` a title known from outside:
 * it opens the text unless the report's own title says the same; an own one that says something else stands below it.
 */
export function putTitle(article: Article, found: string | null, given: string | undefined): Titled {
  const own = ownTitle(article, found)
  const known = foldVisible(given ?? '')
    .slice(0, longestTitle)
    .trim()
  if (known === '' || (own !== null && saysTheSame(own, known)))
    return { title: own, blocks: titled(article.blocks, own) }
  const shown = own !== null && own === article.heading
  return { title: known, blocks: titled(shown ? titled(article.blocks, own) : article.blocks, known) }
}

/** A page's first line, taken for a title for want of a better one, is text where it opens the body. */
function ownTitle({ heading, blocks }: Article, found: string | null): string | null {
  const own = foldVisible(found ?? '')
  const [first] = blocks
  const opensText = first !== undefined && first.kind !== 'heading' && first.kind !== 'title' && own === first.text
  return own === '' || opensText ? heading : own
}

/** The same letters, or one cut short or with a site's name behind it. */
function saysTheSame(one: string, other: string): boolean {
  const [short, long] = [letters(one), letters(other)].toSorted((a, b) => a.length - b.length) as [string, string]
  return short === long || (short.length >= 15 && long.startsWith(short))
}

/** The title stands first, once: a line among the first that says the same in other marks goes. */
function titled(blocks: readonly TextBlock[], title: string | null): readonly TextBlock[] {
  if (title === null) return blocks
  const own = letters(title)
  const isTitle = (block: TextBlock, at: number) =>
    block.text === title || (at < 6 && block.text.length < title.length * 1.5 && letters(block.text) === own)
  return [{ kind: 'title', text: title }, ...blocks.filter((block, at) => !isTitle(block, at))]
}
