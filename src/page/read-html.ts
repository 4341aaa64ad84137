import type { Document } from 'domhandler'
import type { Article, TextBlock } from './article.ts'
import { chooseBody } from './choose-body.ts'
import { findArticleBody } from './find-article-body.ts'
import { foldVisible } from './fold-text.ts'
import { layOutPage } from './lay-out-page.ts'
import { type Selection, selectBlocks } from './select-blocks.ts'

/** All that a page shows, furniture too. */
export function readWholePage(document: Document): Article {
  const { blocks } = layOutPage(document)
  return { blocks, removed: [], lines: blocks.map((block) => block.text), heading: null }
}

/** The article of a page; its title is not among the blocks. */
export function readHtml(document: Document): Article {
  const layout = layOutPage(document)
  const body = chooseBody(layout)
  const selection = selectBlocks(layout, body)
  const articleBody = isEmpty(selection.blocks) ? findArticleBody(document) : null
  const { blocks, removed } = articleBody === null ? selection : fromData(articleBody, selection)
  return {
    blocks,
    removed,
    lines: layout.blocks.map((block) => block.text),
    heading: layout.blocks.find((block) => block.tag === 'h1')?.text ?? null,
  }
}

function isEmpty(blocks: readonly TextBlock[]): boolean {
  return blocks.reduce((sum, { kind, text }) => (kind === 'title' ? sum : sum + text.length), 0) < 200
}

/** The page shows no article, but gives one as data: scripts would have written it. */
function fromData(articleBody: string, { removed }: Selection): Selection {
  const lines = articleBody
    .replace(/<(?:\/p|br|\/li|\/h\d)[^<>]*>/giu, '\n')
    .replace(/<[^<>]{1,300}>/gu, '')
    .split('\n')
  const blocks = lines.map(foldVisible).filter((line) => line !== '')
  return { blocks: blocks.map((text) => ({ kind: 'paragraph', text })), removed }
}
