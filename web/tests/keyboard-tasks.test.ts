import type { Page } from 'playwright-core'
import { beforeEach, expect } from 'vitest'
import type { Opened } from './open-browser.ts'
import { isFocused, reach, reachOne } from './reach.ts'
import { useScreens } from './use-screens.ts'

/* Whole tasks as they are done by somebody who has no mouse: no locator is clicked or filled here, keys alone. */

const screens = useScreens()
const { test } = screens
let opened: Opened
let page: Page

beforeEach(async () => {
  if (!screens.browser) return
  opened ??= await screens.open('/ahead')
  page = opened.page
  opened.errors.length = 0
  await page.goto('/ahead')
  await page.locator('.event-line').first().waitFor()
  await isFocused(page, 'h1')
})

const keys = async (...names: readonly string[]) => {
  for (const name of names) await page.keyboard.press(name)
}
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const said = (words: string) => page.locator('.toast p').filter({ hasText: words }).waitFor()

/** Opens the second mark of a picture; the panel then shows what is seen by `shown`. */
async function chooseSecondMark(shown: string): Promise<void> {
  await page.locator('main svg.chart [role="button"]').first().waitFor()
  await reachOne(page, 'svg.chart [role="button"]')
  await keys('ArrowRight', 'Enter')
  await page.locator(shown).first().waitFor()
  expect(new URL(page.url()).searchParams.get('at')).toBeTruthy()
}

test('an event is found from what is ahead, its day corrected with a reason, and that taken back', async () => {
  await keys('j', 'j', 'Enter')
  await page.waitForURL(/\/events\/e/u)
  await page.locator('ol.life li').first().waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1)!
  const before = (await screens.client.event(id)).event.when
  await keys('e')
  await page.getByRole('dialog').waitFor()
  await reach(page, /^What/u)
  // A list is set by the first letters of what is wanted.
  await page.keyboard.type('Day')
  await page.waitForFunction(
    (edtf) => document.querySelector<HTMLInputElement>('dialog[open] input[pattern]')?.value === edtf,
    before!.edtf,
  )
  await reach(page, /^Day/u)
  await keys('Control+a')
  await page.keyboard.type('2026-12-15')
  await reach(page, 'Why (optional)')
  await page.keyboard.type('On the phone')
  await reach(page, /^Your name/u)
  await page.keyboard.type('Ada Weber')
  await keys('Enter')
  await said('Day changed')
  const detail = await screens.client.event(id)
  expect(detail.event.when?.edtf).toBe('2026-12-15')
  expect(detail.corrections.at(-1)).toMatchObject({ who: 'Ada Weber', why: 'On the phone', slot: 'day' })
  await page.locator('main').getByText('15 Dec 2026').first().waitFor()
  await keys('u')
  await said('Taken back')
  expect((await screens.client.event(id)).event.when).toEqual(before)
  expect(opened.errors).toEqual([])
})

test('a text is added, its reading opened, a fact gone to and asked why', async () => {
  await keys('g', 'd')
  await heading('Add')
  await reach(page, /^The report, as text/u)
  await page.keyboard.type(
    'Norwegian Foreign Minister Sigrid Halvorsen will visit Quito on 3 December 2026, officials said.',
  )
  await reach(page, 'Add to the record')
  await keys('Enter')
  await page.locator('article.job a[href^="/reports/"]').first().waitFor()
  await keys('j', 'Enter')
  await page.waitForURL(/\/reports\/r/u)
  await page.locator('.text [data-facts]').first().waitFor()
  await keys('n', 'w')
  await page.locator('.reasons code').first().waitFor()
  const { rows } = await screens.client.events({ place: 'ECU' })
  expect(rows.map(({ title }) => title)).toEqual([expect.stringContaining('Quito')])
  expect(opened.errors).toEqual([])
})

test('words are searched, found ones opened where they stand in the text, and the search is there on the way back', async () => {
  await keys('/')
  await isFocused(page, 'input[type="search"]')
  await page.keyboard.type('grain shipments')
  await keys('Enter')
  await heading('Search: grain shipments')
  await page.locator('.found-report mark').first().waitFor()
  const found = await page.locator('.found-report').count()
  await reach(page, /^…/u)
  await keys('Enter')
  await page.waitForURL(/\/reports\/.*at=\d+-\d+/u)
  const pointed = page.locator('.text .pointed').first()
  await pointed.waitFor()
  expect(await pointed.textContent()).toMatch(/grain|shipments/iu)
  expect(await pointed.evaluate((words) => words.getBoundingClientRect().top)).toBeLessThan(800)
  await page.goBack()
  await heading('Search: grain shipments')
  await page.locator('.found-report mark').first().waitFor()
  expect(await page.locator('.found-report').count()).toBe(found)
  expect(await page.locator('main input[type="search"]').inputValue()).toBe('grain shipments')
})

test('from the network to somebody, to whom they met, and that they are called otherwise', async () => {
  await keys('g', 'n')
  await heading('Network')
  await chooseSecondMark('.panel a[href^="/actors/"]')
  const [chosen] = await page.locator('.panel h2').allInnerTexts()
  await reachOne(page, '.panel a[href^="/actors/"]')
  await keys('Enter')
  await page.waitForURL(/\/actors\//u)
  await heading(chosen!)
  await page.getByRole('button', { name: 'Correct …' }).waitFor()
  await reach(page, 'Correct …')
  await keys('Enter')
  await page.getByRole('dialog').waitFor()
  await reach(page, 'Name')
  await keys('Control+a')
  await page.keyboard.type('Somebody Else')
  await keys('Enter')
  await said('Name changed')
  await heading('Somebody Else')
  await reach(page, /^Undo/u)
  await keys('Enter')
  await said('Taken back')
  await heading(chosen!)
  expect(opened.errors).toEqual([])
})

test('the timeline is moved, enlarged, and an event in it opened', async () => {
  await keys('g', 't')
  await heading('Timeline')
  const drawn = 'svg.chart a[href^="/events/"]'
  await page.locator(drawn).first().waitFor()
  await reachOne(page, drawn)
  const before = page.url()
  await keys('+')
  await page.waitForURL((url) => url.href !== before)
  await page.locator(drawn).first().waitFor()
  await reachOne(page, drawn)
  await keys('ArrowRight', 'Enter')
  await page.waitForURL(/\/events\/e/u)
  await page.locator('ol.life li').first().waitFor()
})

test('a place on the map is opened and closed', async () => {
  await keys('g', 'm')
  await heading('Map')
  await chooseSecondMark('.panel .event-line')
  await reach(page, 'Close')
  await keys('Enter')
  await page.locator('.panel').waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.get('at')).toBeNull()
})

test('the colours that were chosen stay', async () => {
  await page.locator('.brand').focus()
  await reach(page, /^Colours: as the system/u)
  await keys('Enter')
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light')
  await keys('Enter')
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark')
  await page.reload()
  await page.locator('.event-line').first().waitFor()
  expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
  await reach(page, /^Colours: dark/u)
  await keys('Enter')
  await page.waitForFunction(() => document.documentElement.dataset.theme === undefined)
})
