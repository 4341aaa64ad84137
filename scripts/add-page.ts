// Makes a case of a page: corpus/pages/<slug>/ with the page, a note to fill in, and what is read of it now.
//   npm run add-page -- FILE SLUG
// The corpus holds no text of others: rewrite the page in your own words first, and keep what made it hard.
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { corpus, readPageCase } from '../src/testing/corpus-readings.ts'

const [file, slug] = process.argv.slice(2)
if (!file || !slug || !/^[a-z\d]+(?:-[a-z\d]+)*$/u.test(slug)) {
  console.error('usage: npm run add-page -- FILE SLUG   (a slug is lower-case words and hyphens)')
  process.exit(2)
}
const folder = new URL(`pages/${slug}/`, corpus)
if (!existsSync(file) || existsSync(folder)) {
  console.error(existsSync(file) ? `add-page: corpus/pages/${slug} is there already` : `add-page: there is no ${file}`)
  process.exit(1)
}
mkdirSync(folder)
copyFileSync(file, new URL(`page${extname(file) || '.html'}`, folder))
const title = slug.replaceAll('-', ' ')
const about = `# ${title[0]!.toUpperCase()}${title.slice(1)}\n\nWhy: say what is hard about this page. Invented; our own words.\n`
writeFileSync(new URL('about.md', folder), about)
const reading = readPageCase(slug)
writeFileSync(new URL('expected.txt', folder), reading)
console.log(`${reading}\nadd-page: corpus/pages/${slug} made. Is this what should be read? Fill in about.md.`)
