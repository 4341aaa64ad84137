import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { findThings, screens as nameScreens, type Screen, type Things } from './name-screens.ts'
import type { Opened, PageOptions } from './open-browser.ts'
import { useScreens } from './use-screens.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const screens = useScreens()
const { test } = screens
const names = nameScreens({ event: '', report: '', person: '' }).map(({ name }) => name)
let things: Things

beforeAll(async () => {
  if (screens.browser) things = await findThings(screens.client)
})

const screenOf = (name: string): Screen => nameScreens(things).find((screen) => screen.name === name)!

/** One page a look: the next screen is opened in it, which is faster than another browser context. */
const looks = new Map<string, Promise<Opened>>()
function look(name: string, options: PageOptions): Promise<Opened> {
  const opened = looks.get(name) ?? screens.open('/add', { ...options, bypassCSP: true })
  looks.set(name, opened)
  return opened
}

async function goTo({ page, errors, strangers }: Opened, { path, heading, seen }: Screen): Promise<void> {
  errors.length = 0
  strangers.length = 0
  await page.goto(path)
  await page.locator('main h1').filter({ hasText: heading }).waitFor()
  await page.locator(seen).filter({ visible: true }).first().waitFor()
}

/** What axe finds serious or critical, in words. */
async function findFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe })
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .filter(({ html }) => !isShortened(id, html))
        .slice(0, 4)
        .map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    )
}

/** In a drawing a name is cut to the room that there is; its label says the whole of it. */
const isShortened = (rule: string, html: string) =>
  rule === 'label-content-name-mismatch' && /^<a href="\/events\/[^>]*data-index/u.test(html)

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

describe.each(names)('%s', (name) => {
  test('on a desktop, light', async () => {
    const opened = await look('light', {})
    await goTo(opened, screenOf(name))
    expect(await findFaults(opened.page)).toEqual([])
    expect(await sideways(opened.page)).toBeLessThanOrEqual(0)
    expect([opened.errors, opened.strangers]).toEqual([[], []])
  })

  test('on a phone, dark', async () => {
    const opened = await look('dark', { size: 'phone', dark: true })
    await goTo(opened, screenOf(name))
    expect(await findFaults(opened.page)).toEqual([])
    expect(await sideways(opened.page)).toBeLessThanOrEqual(0)
    await opened.page.setViewportSize({ width: 360, height: 740 })
    expect(await sideways(opened.page)).toBeLessThanOrEqual(0)
    await opened.page.setViewportSize({ width: 390, height: 844 })
    expect([opened.errors, opened.strangers]).toEqual([[], []])
  })
})
