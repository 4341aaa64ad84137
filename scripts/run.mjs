#!/usr/bin/env node
// Runs one of the project's programs on the project's own Node, installing first where nothing is installed yet.
// Plain JavaScript without imports of ours: an older Node must be able to start it.
//   node scripts/run.mjs FILE [ARGUMENT...]
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'
const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

if (!existsSync(node)) {
  console.error('readout: installing what it needs (npm install) …')
  // Not "npm ci": it wants the builds of every platform in the lock file, and a registry need not have them all.
  const install = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (install.status !== 0) {
    console.error('readout: npm install did not succeed; see above. It needs the npm registry once.')
    process.exit(70)
  }
}
const [file, ...args] = process.argv.slice(2)
if (file === 'scripts/start.ts' || args[0] === 'serve') {
  const built = spawnSync(node, [join(root, 'scripts', 'build-screens.mjs')], { stdio: ['ignore', 2, 2] })
  if (built.status !== 0) process.exit(70)
}
const run = spawn(node, [join(root, file), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}${windows ? ';' : ':'}${process.env.PATH}` },
})
// Ctrl-C in a terminal reaches the program by itself; its end is waited for.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => run.kill(signal))
run.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
