// npm run bench:serve -- RECORD [--readers 50] [--seconds 20] [--pause 2000]: `readout serve` as users have it, on a record that is there.
//   1. from the command's start to the first screen in a real Chromium, its first line of facts to be seen; and the script it has loaded
//   2. so many readers who click all at the same moment, then each looks for a while (--pause milliseconds, 0 for none) and clicks again:
//      requests a second, median, 95th percentile, errors; and what the server holds in memory then, where the system tells
// Readers click through what the bench of the API asks, over HTTP; each asks other things than the rest.

import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { print } from '../src/cli/print.ts'
import { writeQuery } from '../src/client/send.ts'
import { openRecord } from '../src/store/open-record.ts'
import { findOperation } from '../src/testing/ask-operation.ts'
import { openBrowser, openPage } from '../web/tests/open-browser.ts'
import { serveRecord } from '../web/tests/serve-record.ts'
import { listQuestions } from './bench/api-questions.ts'
import { percentile } from './bench/percentile.ts'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    readers: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '20' },
    pause: { type: 'string', default: '2000' },
  },
})
const [file] = positionals
if (file === undefined) {
  console.error('usage: npm run bench:serve -- RECORD [--readers 50] [--seconds 20]')
  process.exit(2)
}
const store = openRecord(file, { readOnly: true })
const today = (await store.about()).lastKnown ?? '2026-01-01'
const { reports } = await store.counts()
const addresses = await listAddresses()
await store.close()
await print(`${reports} reports; today is ${today}\n`)

const browser = await openBrowser()
const began = performance.now()
const serving = await serveRecord(file, { args: ['--today', today] })
const listening = performance.now() - began
try {
  await measureFirstScreen()
  await measureMemory()
  await browser.close()
  await measureReaders(Number(values.readers), Number(values.seconds), 0)
  if (Number(values.pause) > 0)
    await measureReaders(Number(values.readers), Number(values.seconds), Number(values.pause))
  await measureMemory()
} finally {
  await serving.stop()
}

/** What the API's bench asks, as addresses. */
async function listAddresses(): Promise<string[]> {
  const questions = await listQuestions(store, 30)
  return questions.flatMap(({ operation: id, asked }) => {
    const operation = findOperation(id)
    return asked.map(({ params = {}, query = {} }) => {
      const path = operation.path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(String(params[name])))
      return `/api${path}${writeQuery(query)}`
    })
  })
}

async function measureFirstScreen(): Promise<void> {
  const { page, context } = await openPage(browser, serving.address)
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body())
  })
  await page.goto('/ahead')
  await page.waitForSelector('main .event-line, main .empty')
  const usable = performance.now() - began
  await print(`listening after ${ms(listening)}, first screen usable after ${ms(usable)}\n`)
  const script = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0)
  await print(`script of the first screen, gzipped: ${(script / 1000).toFixed(1)} kB\n`)
  await context.close()
}

async function measureReaders(readers: number, seconds: number, pause: number): Promise<void> {
  const taken: number[] = []
  const failures = new Map<number, number>()
  const end = performance.now() + seconds * 1000
  const read = async (reader: number) => {
    for (let click = 0; performance.now() < end; click++) {
      const address = addresses[(reader * 7919 + click * 31) % addresses.length]!
      const start = performance.now()
      const response = await fetch(`${serving.address}${address}`)
      await response.arrayBuffer()
      taken.push(performance.now() - start)
      // Between half and one and a half times the pause, the same each run.
      if (pause > 0) await sleep(pause * (0.5 + ((reader * 13 + click * 7) % 10) / 10))
      if (!response.ok) failures.set(response.status, (failures.get(response.status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)))
  const errors = [...failures].map(([status, count]) => `${count} of status ${status}`).join(', ') || 'none'
  await print(
    `${readers} readers for ${seconds} s, ${pause === 0 ? 'no pause' : `${pause} ms between clicks`}: ${Math.round(taken.length / seconds)} answers a second, median ${ms(percentile(taken, 0.5))}, 95 % ${ms(percentile(taken, 0.95))}, most ${ms(Math.max(...taken))}; errors: ${errors}\n`,
  )
}

/** Its own alone: pages of the record's file are the system's, and each connection counts them. */
async function measureMemory(): Promise<void> {
  if (process.platform !== 'linux') return
  const own = /^RssAnon:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${serving.pid}/status`, 'utf8'))?.[1]
  await print(`memory of its own: ${Math.round(Number(own) / 1024)} MiB\n`)
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`
}
