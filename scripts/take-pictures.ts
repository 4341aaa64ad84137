// Takes the pictures of docs/screens.md: fills a record with an invented season, serves it, and opens each screen in Chromium.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import upng from 'upng-js'
import { inventSeason } from '../src/samples/invent-season.ts'
import { openBrowser, openPage, type PageOptions } from '../web/tests/open-browser.ts'
import { serveRecord } from '../web/tests/serve-record.ts'

const today = '2026-11-24'
const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs', 'screens')

interface Picture extends PageOptions {
  readonly file: string
  readonly path: string
  /** Seen when all is there. */
  readonly seen: string
}

const phone = { size: 'phone', dark: true } as const

/**
 * @param event id of one that was moved
 * @param report id of one that tells of it
 */
const pictures = (event: string, report: string): Picture[] => [
  { file: 'ahead', path: '/ahead?since=2026-11-17', seen: '.event-line' },
  { file: 'ahead-calendar', path: '/ahead?view=calendar', seen: '.event-chip' },
  { file: 'report', path: `/reports/${report}`, seen: '.text p' },
  { file: 'event', path: `/events/${event}`, seen: 'ol.life li' },
  { file: 'events', path: '/events?kind=visit&order=day-descending', seen: '.event-line' },
  {
    file: 'person',
    path: `/actors/${encodeURIComponent('person:sigrid halvorsen.NOR')}`,
    seen: 'main a[href^="/events/"]',
  },
  { file: 'country', path: '/actors/NOR', seen: 'main a[href^="/events/"]' },
  { file: 'pair', path: '/pairs/NOR/KEN', seen: 'main a[href^="/events/"]' },
  { file: 'timeline', path: '/timeline', seen: 'main svg.chart' },
  { file: 'map', path: '/map', seen: 'main svg.chart' },
  { file: 'network', path: '/network', seen: 'main svg.chart' },
  { file: 'statements', path: '/statements', seen: 'main [data-row]' },
  { file: 'search', path: '/search?q=ceasefire', seen: '.found-report' },
  { file: 'review', path: '/review', seen: '.decide q' },
  { file: 'add', path: '/add', seen: 'main textarea' },
  { file: 'map-dark', path: '/map', seen: 'main svg.chart', dark: true },
  { file: 'report-dark', path: `/reports/${report}`, seen: '.text p', dark: true },
  { file: 'ahead-phone', path: '/ahead', seen: '.event-line', size: 'phone' },
  { file: 'event-phone', path: `/events/${event}`, seen: 'ol.life li', ...phone },
  { file: 'timeline-phone', path: '/timeline', seen: 'main svg.chart', ...phone },
]

const work = mkdtempSync(join(tmpdir(), 'readout-pictures-'))
try {
  const [lines, record] = [join(work, 'season.jsonl'), join(work, 'season.db')]
  const season = inventSeason(240, today)
  writeFileSync(lines, season.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  node(join(root, 'scripts', 'build-screens.mjs'))
  node(join(root, 'src', 'cli', 'main.ts'), 'add', lines, '--record', record, '--quiet')
  const serving = await serveRecord(record, { args: ['--today', today] })
  const browser = await openBrowser()
  try {
    const [event, report] = await findMoved(serving.address)
    for (const picture of pictures(event, report)) await takePicture(browser, serving.address, picture)
  } finally {
    await Promise.all([browser.close(), serving.stop()])
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** A visit that was put off and then made, told by many; and the report that says that it was made. */
async function findMoved(address: string): Promise<[string, string]> {
  const ask = async (path: string) => (await fetch(`${address}/api${path}`)).json() as Promise<never>
  const { rows } = (await ask('/events?kind=visit&status=occurred&order=day-descending&limit=200')) as {
    rows: { id: string; previous: string[]; reports: number }[]
  }
  const moved = rows.filter(({ previous }) => previous.length > 0).sort((a, b) => b.reports - a.reports)[0] ?? rows[0]!
  const { tellings } = (await ask(`/events/${moved.id}`)) as { tellings: { status: string; report: { id: string } }[] }
  return [moved.id, (tellings.find(({ status }) => status === 'occurred') ?? tellings[0]!).report.id]
}

/** The browser rounds the edges of a few pixels otherwise from time to time: no reason for another file. */
function looksSame(one: Uint8Array, other: Uint8Array): boolean {
  const [before, now] = [readPixels(one), readPixels(other)]
  return before.length === now.length && before.every((value, at) => Math.abs(value - now[at]!) <= 12)
}

function readPixels(png: Uint8Array): Uint8Array {
  return new Uint8Array(upng.toRGBA8(upng.decode(new Uint8Array(png).buffer))[0]!)
}

/** With at most 256 colours, which these pictures hardly exceed: a third of the bytes. */
function packPicture(png: Buffer): Uint8Array {
  const picture = upng.decode(new Uint8Array(png).buffer)
  return new Uint8Array(upng.encode(upng.toRGBA8(picture), picture.width, picture.height, 256))
}

async function takePicture(
  browser: Browser,
  address: string,
  { file, path, seen, ...options }: Picture,
): Promise<void> {
  const { page, context, errors, strangers } = await openPage(browser, address, options)
  await page.goto(path)
  await page.locator(seen).filter({ visible: true }).first().waitFor()
  await page.evaluate('document.fonts.ready')
  // What is still on its way comes to rest: the picture is the same twice.
  let [before, now] = ['', await settled()]
  for (let tries = 0; before !== now && tries < 40; tries++) [before, now] = [now, await settled()]
  async function settled(): Promise<string> {
    await page.waitForTimeout(250)
    return page.evaluate<string>('document.body.innerHTML')
  }
  await page.evaluate('document.activeElement?.blur()')
  const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const [kept, packed] = [join(folder, `${file}.png`), packPicture(shot)]
  if (!existsSync(kept) || !looksSame(readFileSync(kept), packed)) writeFileSync(kept, packed)
  for (const wrong of [...errors, ...strangers]) console.error(`${file}: ${wrong}`)
  await context.close()
}
