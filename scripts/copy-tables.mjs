// Copies the tables the code reads (.tsv, .json, .sql, .txt) from src/ to dist/, where plain tsc leaves them out.
import { cpSync, globSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
for (const file of globSync('**/*.{tsv,json,sql,txt}', { cwd: join(root, 'src') }))
  cpSync(join(root, 'src', file), join(root, 'dist', file))
