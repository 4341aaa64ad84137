import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect } from 'vitest'
import { findWide } from './find-faults.ts'
import { makeLargeRecord } from './make-large-record.ts'
import { findThings, screens as nameScreens, type Things } from './name-screens.ts'
import { type Opened, sizes } from './open-browser.ts'
import { serveRecord } from './serve-record.ts'
import { today, useScreens } from './use-screens.ts'

/*
 * What a desk has after years. The bounds hold on a busy machine of two cores; what the figures are on a quiet one, `npm run bench:api` and
 * `npm run bench:serve` say.
 */
const reports = 100_000
/** Milliseconds within which the facts of a screen are there: on a quiet machine a tenth of it. */
const soon = 8000
/** Elements of a screen, however much there is to show. */
const mostElements = 6000

const screens = useScreens({ make: (season, day, file) => makeLargeRecord(season, day, file, reports) })
const { test } = screens
const names = nameScreens({ event: '', report: '', person: '' }).map(({ name }) => name)
let things: Things
let opened: Opened
let page: Page

beforeAll(async () => {
  if (!screens.browser) return
  things = await findThings(screens.client)
  opened = await screens.open('/add')
  page = opened.page
})
beforeEach(async () => {
  if (!page) return
  opened.errors.length = 0
  await page.setViewportSize(sizes.desktop)
})

const hrefs = (selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
const countElements = () => page.evaluate(() => document.querySelectorAll('*').length)

test('the record is as large as is said, and the first screen is there soon after the server was started', async () => {
  await screens.serving.stop()
  const began = performance.now()
  screens.serving = await serveRecord(screens.file, { args: ['--today', today] })
  const first = await screens.open('/')
  await first.page.locator('.event-line').first().waitFor()
  expect(performance.now() - began).toBeLessThan(2 * soon)
  await first.context.close()
  await opened.context.close()
  opened = await screens.open('/add')
  page = opened.page
  const { counts } = await screens.client.about()
  expect(counts.reports).toBeGreaterThanOrEqual(reports)
  expect(counts.events).toBeGreaterThan(80_000)
  expect(counts.sources).toBeGreaterThan(500)
})

describe.each(names)('%s', (name) => {
  test('its facts are there soon, no more of them than one can look through, and as wide as the screen', async () => {
    const { path, heading, seen } = nameScreens(things).find((screen) => screen.name === name)!
    const began = performance.now()
    await page.goto(path)
    await page.locator('main h1').filter({ hasText: heading }).waitFor()
    await page.locator(seen).filter({ visible: true }).first().waitFor()
    expect(performance.now() - began).toBeLessThan(soon)
    expect(await countElements()).toBeLessThan(mostElements)
    expect(await findWide(page)).toEqual([])
    await page.setViewportSize(sizes.narrow)
    expect(await findWide(page)).toEqual([])
    expect(opened.errors).toEqual([])
  })
})

describe('what does not fit on a page', () => {
  const lists = [
    ['events', '/events?order=day', '.event-line .what a', 25],
    ['a country’s events', '/actors/NOR', '.events .event-line .what a', 25],
    ['statements', '/statements', 'main [data-row] a[href^="/reports/"]', 25],
    ['what a search finds', '/search?q=ceasefire', '.found-report h3 a', 20],
    ['what is ahead', '/ahead', '.ahead > section:has(~ .more) .event-line .what a', 100],
  ] as const

  test.each(lists)('%s: more are shown below, none twice, and one stays where one was', async (_, path, link, most) => {
    await page.goto(path)
    await page.locator(link).first().waitFor()
    const more = page.getByRole('button', { name: 'Show more' }).first()
    for (let pages = 1; pages <= 3; pages++) {
      const before = await hrefs(link)
      await more.scrollIntoViewIfNeeded()
      const at = await page
        .locator(link)
        .nth(-1)
        .evaluate((last) => last.getBoundingClientRect().top)
      await more.click()
      await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length > count, [
        link,
        before.length,
      ] as const)
      const after = await hrefs(link)
      expect(after.length).toBeGreaterThanOrEqual(before.length + 1)
      expect(after.slice(0, before.length)).toEqual(before)
      const there = await page
        .locator(link)
        .nth(before.length - 1)
        .evaluate((last) => last.getBoundingClientRect().top)
      expect(Math.abs(there - at)).toBeLessThan(2)
    }
    const all = await hrefs(link)
    expect(all.length).toBeGreaterThan(most)
    if (!path.startsWith('/statements')) expect(new Set(all).size).toBe(all.length)
    expect(opened.errors).toEqual([])
  })

  test('a day with more events than lines opens', async () => {
    await page.goto('/ahead?view=calendar')
    const rest = page.locator('.calendar td button').first()
    await rest.waitFor()
    const hidden = Number(/\d+/u.exec((await rest.textContent())!)![0])
    expect(hidden).toBeGreaterThan(50)
    await rest.click()
    const day = page.locator('dialog.day[open]')
    await day.waitFor()
    expect(await day.locator('.event-chip').count()).toBeGreaterThan(hidden)
    await page.keyboard.press('Escape')
    await day.waitFor({ state: 'hidden' })
  })
})

test('a search answers as one types', async () => {
  await page.goto('/search')
  const field = page.locator('main input[type="search"]')
  await field.focus()
  const words = 'ceasefire north'
  const began = performance.now()
  for (const letter of words) await page.keyboard.type(letter)
  await page.getByRole('heading', { level: 1, name: `Search: ${words}` }).waitFor()
  await page.locator('.found-report mark').first().waitFor()
  expect(performance.now() - began).toBeLessThan(2 * soon)
  const marked = await page.locator('.found-report').first().locator('mark').allInnerTexts()
  expect(marked.join(' ').toLowerCase()).toMatch(/ceasefire|north/u)
  expect(new URL(page.url()).searchParams.get('q')).toBe(words)
  // Somebody who is in three thousand names.
  await field.fill('Sigrid Jalvorsen')
  await page.locator('a[href^="/actors/"]').filter({ hasText: 'Sigrid Jalvorsen' }).first().waitFor()
  expect(opened.errors).toEqual([])
})

test('a name is found among thousands while a filter is set', async () => {
  await page.goto('/events?order=day-descending')
  await page.locator('.event-line').first().waitFor()
  await page.keyboard.press('f')
  const panel = page.getByRole('dialog', { name: 'Filters' })
  await panel.waitFor()
  await panel.getByRole('combobox').first().fill('Kanjala')
  await panel.getByRole('option').filter({ hasText: 'Joseph Kanjala' }).first().click()
  await page.waitForURL(/who=/u)
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.event-line .what > a')].every((one) => one.textContent?.includes('Kanjala')),
  )
  expect(await page.locator('.event-line').count()).toBeGreaterThan(0)
})

test('the timeline counts while there is too much to draw, and draws each event where there is not', async () => {
  await page.goto('/timeline')
  await page.getByText(/events?, counted/u).waitFor()
  for (let steps = 0; steps < 5; steps++) {
    const before = page.url()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.waitForURL((url) => url.href !== before)
    // In the middle of the record nothing may have been: that is said then.
    await page.locator('main').locator('.events .event-line, .empty').first().waitFor()
    expect(await countElements()).toBeLessThan(mostElements)
  }
  await page.goto(`/timeline?who=${encodeURIComponent(things.person)}`)
  await page.getByText(/drawn over their days/u).waitFor()
  await page.locator('main svg.chart a[href^="/events/"]').first().waitFor()
  expect(opened.errors).toEqual([])
})

test('a report is read into it, seen on the page that is open, corrected and taken back', async () => {
  await page.goto('/ahead')
  await page.locator('.event-line').first().waitFor()
  const began = performance.now()
  await screens.client.add({
    text: 'LIMA - Peruvian Foreign Minister Lucía Barrantes will visit Reykjavik on 25 November 2026, the ministry said.',
    published: today,
  })
  const line = page.locator('.event-line').filter({ hasText: 'Reykjav' })
  await line.waitFor()
  expect(performance.now() - began).toBeLessThan(2 * soon)
  await line.locator('a').first().click()
  await page.waitForURL(/\/events\/e/u)
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.locator('.toast p').filter({ hasText: 'Confirmed' }).waitFor()
  expect((await screens.client.event(id)).event.reviewed).toBe(true)
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await page.locator('.toast p').filter({ hasText: 'Taken back' }).waitFor()
  expect((await screens.client.event(id)).event.reviewed).toBe(false)
  expect(opened.errors).toEqual([])
})
