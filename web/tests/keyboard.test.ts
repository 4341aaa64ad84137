import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { useScreens } from './use-screens.ts'

const screens = useScreens()
const { test } = screens

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200) ?? '')
const isFocused = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector)

async function openAhead() {
  const opened = await screens.open('/ahead')
  await opened.page.locator('.event-line').first().waitFor()
  return opened
}

test('a screen opens at its heading; before the bar stands the way past it', async () => {
  const { page, context } = await openAhead()
  await isFocused(page, 'h1')
  await page.keyboard.press('Tab')
  await isFocused(page, 'main a, main button')
  await page.locator('.brand').focus()
  await page.keyboard.press('Shift+Tab')
  await isFocused(page, 'a.skip')
  expect(await page.locator('a.skip').evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await isFocused(page, '#main')
  await page.keyboard.press('Tab')
  await isFocused(page, '#main a, #main button, #main input')
  await context.close()
})

test('a slash searches as one types; arrows go through what is found', async () => {
  const { page, context, errors } = await openAhead()
  await page.keyboard.press('/')
  await isFocused(page, 'input[type="search"]')
  await page.keyboard.type('ceasefire')
  await page.keyboard.press('Enter')
  await heading(page, 'Search: ceasefire')
  await page.locator('.found-report').first().waitFor()
  await isFocused(page, 'main input[type="search"]')
  await page.keyboard.type(' north')
  await heading(page, 'Search: ceasefire north')
  await page.waitForURL(/q=ceasefire\+north/u)
  await page.locator('.found-report mark').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await isFocused(page, '[data-row], [data-row] *')
  await page.keyboard.press('ArrowUp')
  await isFocused(page, 'main input[type="search"]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/(?:reports|events|actors)\//u)
  expect(errors).toEqual([])
  await context.close()
})

test('g and a letter go to every screen', async () => {
  const { page, context, errors } = await openAhead()
  const letters = {
    e: 'Events',
    t: 'Timeline',
    m: 'Map',
    n: 'Network',
    s: 'Statements',
    r: 'Review',
    d: 'Add',
    a: 'Ahead',
  }
  for (const [letter, name] of Object.entries(letters)) {
    await page.keyboard.press('g')
    await page.keyboard.press(letter)
    await heading(page, name)
    await page.waitForFunction((title) => document.title.startsWith(title), name)
  }
  expect(errors).toEqual([])
  expect(new URL(page.url()).pathname).toBe('/ahead')
  await context.close()
})

test('a question mark tells of the keys, those of the screen too; Escape closes', async () => {
  const { page, context } = await screens.open('/review')
  await page.locator('.decide').waitFor()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Signs and keys' })
  await help.waitFor()
  expect(await help.textContent()).toMatch(/Confirm/u)
  expect(await help.getByRole('heading', { level: 3 }).allInnerTexts()).toContain('On this screen')
  // Keys of the screen sleep while a dialog is open.
  await page.keyboard.press('c')
  expect((await screens.client.corrections()).rows).toEqual([])
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'hidden' })
  await context.close()
})

test('j and k go through what is ahead, Enter opens it, and back is where one was', async () => {
  const { page, context } = await openAhead()
  await page.keyboard.press('j')
  await isFocused(page, '[data-row] a')
  const first = await focused(page)
  await page.keyboard.press('j')
  await page.waitForFunction((before) => document.activeElement?.outerHTML.slice(0, 200) !== before, first)
  await page.keyboard.press('k')
  await page.waitForFunction((before) => document.activeElement?.outerHTML.slice(0, 200) === before, first)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/events\/e/u)
  await page.locator('ol.life li').first().waitFor()
  await page.goBack()
  await heading(page, 'Ahead')
  await page.locator('.event-line').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/ahead')
  await context.close()
})

test('filters are set without a mouse', async () => {
  const { page, context } = await screens.open('/events')
  await page.locator('.event-line').first().waitFor()
  await page.keyboard.press('f')
  const panel = page.getByRole('dialog', { name: 'Filters' })
  await panel.waitFor()
  const reach = async (name: string) => {
    for (let step = 0; step < 80; step++) {
      const here = await page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement | null
        return at?.labels?.[0]?.textContent?.trim() ?? at?.textContent?.trim() ?? ''
      })
      if (here === name) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach “${name}”`)
  }
  await reach('Signing')
  await page.keyboard.press('Space')
  await page.waitForURL(/kind=signing/u)
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
  const titles = page.locator('.event-line .kind')
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.event-line .kind')].every((one) => /^Signing/u.test(one.textContent ?? '')),
  )
  expect(await titles.count()).toBeGreaterThan(0)
  await context.close()
})

test('the calendar turns its months by brackets, and its days are reached by j', async () => {
  const { page, context } = await screens.open('/ahead?view=calendar')
  await page.getByRole('heading', { name: /November 2026/u }).waitFor()
  await page.keyboard.press('[')
  await page.getByRole('heading', { name: /October 2026/u }).waitFor()
  await page.waitForURL(/month=2026-10/u)
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await page.getByRole('heading', { name: /December 2026/u }).waitFor()
  await page.locator('.event-chip').first().waitFor()
  await page.keyboard.press('j')
  await isFocused(page, '.event-chip')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/events\/e/u)
  expect(await page.locator('h1').count()).toBe(1)
  await context.close()
})
