import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const pages = globSync(['*.md', 'docs/*.md', 'docs/decisions/*.md', 'corpus/**/*.md', 'NOTICE'], { cwd: root }).sort()
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts)

const allIn = (page: string, pattern: RegExp) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(pattern)].map(({ groups }) => groups?.it ?? '')

test.each(pages)('%s names files that are there', (page) => {
  const paths = allIn(
    page,
    /(?<![\w/.-])(?<it>(?:src|scripts|corpus|docs)\/[\w./-]+\.(?:tsv?|json|txt|md|mjs|html))\b/gu,
  )
  // Floors are written by the first measuring, which needs a folder of data.
  const missing = paths.filter((path) => path !== 'corpus/scores.json' && !existsSync(join(root, path)))
  expect([...new Set(missing)]).toEqual([])
})

test.each(pages)('%s names scripts that are there', (page) => {
  const named = allIn(page, /\bnpm run (?:-s )?(?<it>[a-z][a-z-]*(?::[a-z-]+)*)/gu)
  expect(named.filter((name) => !scripts.includes(name))).toEqual([])
})

test.each(pages)('%s links to what is there', (page) => {
  const links = allIn(page, /\]\((?<it>[^)#:\s]+)(?:#[^)]*)?\)/gu)
  expect(links.filter((link) => !existsSync(join(root, page, '..', link)))).toEqual([])
})
