// Pipes many inputs through `readout read --jsonl` and prints the memory of the whole process as it goes (Linux).
//   node scripts/measure-memory.ts [COUNT] [--jobs N]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const { values, positionals } = parseArgs({ options: { jobs: { type: 'string' } }, allowPositionals: true })
const count = Number(positionals[0] ?? 10_000)
const samples = globSync('corpus/samples/*.{html,txt}', { cwd: root })
  .sort()
  .map((name) => ({ key: name.endsWith('.html') ? 'html' : 'text', text: readFileSync(join(root, name), 'utf8') }))

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const jobs = values.jobs ? ['--jobs', values.jobs] : []
const child = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'read', '--jsonl', ...jobs], {
  stdio: ['pipe', 'pipe', 'inherit'],
})
const began = performance.now()
let read = 0
let tail = 0
let peak = 0
child.stdout.on('data', (piece: Buffer) => {
  for (const byte of piece) if (byte === 10) read++
  tail += piece.length
})
const watch = setInterval(() => {
  peak = Math.max(peak, residentMegabytes())
}, 200)
const tell = setInterval(print, 10_000)
for (let at = 0; at < count; at++) if (!child.stdin.write(`${inputLine(at)}\n`)) await once(child.stdin, 'drain')
child.stdin.end()
await once(child, 'close')
clearInterval(watch)
clearInterval(tell)
const seconds = (performance.now() - began) / 1000
console.log(
  `${read} readings, ${(tail / 1e6).toFixed(0)} MB of JSON, ${seconds.toFixed(0)} s, ${(read / seconds).toFixed(0)} a second`,
)
console.log(`peak ${peak} MB resident`)
process.exitCode = read === count ? 0 : 1

function print(): void {
  console.log(`${String(read).padStart(6)} read  ${residentMegabytes()} MB resident`)
}

/** A sample with other figures and names in it, so that no two inputs are the same. */
function inputLine(at: number): string {
  const { key, text } = samples[at % samples.length]!
  const name = `Al${'bcdfghklmnprstvz'[at % 16]}e${'bcdfghklmnprstvz'[(at >> 4) % 16]}o${'bcdfghklmnprstvz'[(at >> 8) % 16]}i`
  const varied = text
    .replace(/\bMonday\b/gu, days[at % 7]!)
    .replace(/\b(?:Kanaani|Colin|Mitsotakis|Kenyatta)\b/gu, name)
  return JSON.stringify({ id: at, [key]: varied })
}

function residentMegabytes(): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024)
}
