import type { Page } from 'playwright-core'
import { beforeAll, expect } from 'vitest'
import type { Opened } from './open-browser.ts'
import { useScreens } from './use-screens.ts'

const screens = useScreens({ empty: true })
const { test } = screens

/** Whatever of it runs or loads is seen: it would set `hacked`, open a dialog, or ask evil.example. */
const evil = [
  '<script>globalThis.hacked=1;alert(1)</script>',
  '<img src="https://evil.example/a.png" onerror="globalThis.hacked=1">',
  '<svg onload="globalThis.hacked=1"><script>globalThis.hacked=1</script></svg>',
  '<iframe src="https://evil.example/frame"></iframe>',
  '<a href="javascript:globalThis.hacked=1">a link</a>',
  '</script><script>globalThis.hacked=1</script>',
  '<style>@import "https://evil.example/a.css"; body { background: url(https://evil.example/b.png) }</style>',
  '<link rel="stylesheet" href="https://evil.example/c.css"><meta http-equiv="refresh" content="0;url=https://evil.example/">',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as templates of others would take it
  '"><b onmouseover=globalThis.hacked=1>\u202egnp.exe\u202c \u0000 {{7*7}} ${7*7}',
]
const escaped = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const name = 'Sigrid “><img src=x onerror=globalThis.hacked=1> Halvorsen'
const words = `Norwegian Foreign Minister Sigrid Halvorsen will visit Lima on 3 December 2026, the foreign ministry said. “${evil.join(' ')} We will speak about fish,” Halvorsen said on Monday.`
const reports = [
  { text: `OSLO - ${words}`, url: 'https://evil.example/"><script>globalThis.hacked=1</script>?a=1' },
  {
    html: `<html><head><title>${escaped(evil[0]!)} visit ${escaped(evil[1]!)}</title>${evil[6]}${evil[7]}</head><body><article><h1>${escaped(evil[4]!)} Halvorsen to visit</h1><p>OSLO - ${escaped(words)}</p>${evil.join('<p>')}<p>${escaped(name)} met Peruvian Foreign Minister Lucía Barrantes in Lima on 20 November 2026.</p></article></body></html>`,
    url: 'https://news.example/evil',
  },
]

let ids: { reports: string[]; events: string[]; actors: string[] } = { reports: [], events: [], actors: [] }

beforeAll(async () => {
  if (!screens.browser) return
  for (const report of reports) {
    let job = await screens.client.add({ ...report, published: '2026-11-23', publisher: evil[1]! })
    while (job.state === 'waiting' || job.state === 'running') job = await screens.client.addition(job.id)
    expect([job.state, job.failures]).toEqual(['done', []])
  }
  const events = (await screens.client.events({ rejected: true })).rows
  // A person writes the same into a correction.
  await screens.client.correct({
    ...{ target: { kind: 'event', id: events[0]!.id }, action: 'confirm', who: evil[1]!, why: evil.join(' ') },
  })
  ids = {
    reports: (await screens.client.reports()).rows.map(({ id }) => id),
    events: events.map(({ id }) => id),
    actors: [...new Set(events.flatMap(({ parties }) => parties.map(({ actor }) => actor.id)))],
  }
}, 60_000)

const addresses = () => [
  ...ids.reports.map((id) => [`/reports/${id}`, '.text p'] as const),
  ...ids.events.map((id) => [`/events/${id}`, 'main h2'] as const),
  ...ids.actors.slice(0, 3).map((id) => [`/actors/${encodeURIComponent(id)}`, 'main h1'] as const),
  ['/search?q=fish', '.found-report'] as const,
  [`/search?q=${encodeURIComponent(evil[1]!)}`, 'h1'] as const,
  ['/statements', 'main [data-row]'] as const,
  ['/review', 'main h1'] as const,
  ['/ahead', '.event-line'] as const,
  ['/timeline', 'svg.chart'] as const,
  ['/map', 'svg.chart'] as const,
  ['/network', 'svg.chart'] as const,
  ['/add', 'article.job'] as const,
  [`/events?outlet=${encodeURIComponent(evil[1]!)}&who=${encodeURIComponent(evil[0]!)}`, 'h1'] as const,
  [`/actors/${encodeURIComponent(evil[1]!)}`, 'main *'] as const,
]

const hasRun = (page: Page) => page.evaluate(() => 'hacked' in globalThis)

async function seeNothing({ page, strangers, dialogs }: Opened, where: string): Promise<void> {
  expect([where, await hasRun(page), strangers, dialogs]).toEqual([where, false, [], []])
  // No element has come of a report's words: not even one that could do nothing.
  const made = await page
    .locator('main :is(iframe, script, style, link, meta, object, embed, [onerror], [onload])')
    .count()
  expect([where, made]).toEqual([where, 0])
  const bad = page.locator('a[href^="javascript:" i], img[src*="evil"], form[action*="evil"]')
  expect([where, await bad.count()]).toEqual([where, 0])
}

test('markup in reports, names and corrections is text on every screen', async () => {
  const opened = await screens.open('/add')
  for (const [address, seen] of addresses()) {
    await opened.page.goto(address)
    await opened.page.locator(seen).filter({ visible: true }).first().waitFor()
    await opened.page.locator('main details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true
    })
    await seeNothing(opened, address)
  }
  expect(ids.reports).toHaveLength(2)
  await opened.page.goto(`/reports/${ids.reports[0]}`)
  await opened.page.locator('.text p').first().waitFor()
  await opened.context.close()
}, 60_000)

test('even where the policy of the page would let it run', async () => {
  const opened = await screens.open('/add', { bypassCSP: true })
  for (const [address, seen] of addresses().slice(0, 8)) {
    await opened.page.goto(address)
    await opened.page.locator(seen).filter({ visible: true }).first().waitFor()
    await seeNothing(opened, address)
  }
  await opened.context.close()
}, 60_000)

test('markup is text in the page without script, and the text is all there', async () => {
  const opened = await screens.open('/add', { script: false })
  const plain = await fetch(`${screens.serving.address}/reports/${ids.reports[0]}`)
  const html = await plain.text()
  expect(html).not.toMatch(/<script>globalThis|<img src="https:\/\/evil|onerror="/u)
  expect(html).toContain('&lt;script&gt;globalThis.hacked=1')
  for (const [address] of addresses()) {
    await opened.page.goto(address)
    const made = await opened.page
      .locator('iframe, object, embed, img[src*="evil"], style, a[href^="javascript:" i]')
      .count()
    expect([address, made, opened.strangers]).toEqual([address, 0, []])
  }
  await opened.context.close()
}, 60_000)

test('a picture that is saved holds no script and asks for nothing', async () => {
  const opened = await screens.open('/timeline')
  for (const address of ['/timeline', '/map', '/network']) {
    await opened.page.goto(address)
    await opened.page.locator('svg.chart').first().waitFor()
    const waiting = opened.page.waitForEvent('download')
    await opened.page.getByRole('button', { name: 'Save SVG' }).first().click()
    const saved = await (await waiting).createReadStream()
    const svg = Buffer.concat(await Array.fromAsync(saved as AsyncIterable<Buffer>)).toString()
    expect(svg).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg /u)
    expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|javascript:|evil\.example\/(?:a|b|c|frame)/iu)
  }
  await opened.context.close()
})
