// Runs the recipes of docs/recipes.md and compares what they print with what the page says.
//   npm run recipes -- [--python PROGRAM] [--r PROGRAM] [--write]
// Python (with pandas and pyarrow) and R are run where they are named; the rest always. --write puts what was printed into the page.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readRecipes, runRecipes } from '../src/testing/recipes.ts'

const { values } = parseArgs({
  options: { python: { type: 'string' }, r: { type: 'string' }, write: { type: 'boolean', default: false } },
})
const { python, r, write } = values
const file = join(import.meta.dirname, '..', 'docs', 'recipes.md')
let page = readFileSync(file, 'utf8')
const recipes = readRecipes(page)
const folder = mkdtempSync(join(tmpdir(), 'readout-recipes-'))
let [ran, differing] = [0, 0]
try {
  for await (const { recipe, printed } of runRecipes(recipes, folder, { ...(python && { python }), ...(r && { r }) })) {
    ran++
    if (recipe.shown === null || recipe.shown === printed) continue
    differing++
    console.log(`docs/recipes.md:${recipe.line} ${recipe.language} prints\n${printed}\n`)
    const before = `\`\`\`${recipe.language}\n${recipe.code}\`\`\`\n\n\`\`\`text\n${recipe.shown === '' ? '' : `${recipe.shown}\n`}\`\`\``
    if (write)
      page = page.replace(
        before,
        () => `\`\`\`${recipe.language}\n${recipe.code}\`\`\`\n\n\`\`\`text\n${printed}\n\`\`\``,
      )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (write) writeFileSync(file, page)
console.log(`${ran} of ${recipes.length} recipes run, ${differing} print something else than the page says`)
process.exitCode = differing > 0 && !write ? 1 : 0
