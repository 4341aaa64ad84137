// Builds the screens (web/ into web/dist) where they are older than what they are made of. Plain JavaScript: the launchers call it.
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const made = timeOf('web/dist/index.html')
const from = globSync(['web/*.*', 'web/public/**', 'web/src/**', 'src/api/**', 'src/client/**', 'package-lock.json'], {
  cwd: root,
})

if (made === 0 || from.some((file) => timeOf(file) > made)) {
  console.error('readout: building the screens …')
  const { build } = await import('vite')
  await build({ configFile: join(root, 'web', 'vite.config.ts'), logLevel: 'warn' })
}

function timeOf(file) {
  return statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
}
