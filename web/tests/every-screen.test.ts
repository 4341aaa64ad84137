import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import {
  findFaults,
  findMotion,
  findUncoloured,
  findUnmarked,
  findUnprinted,
  findWide,
  setLetters,
} from './find-faults.ts'
import { findThings, screens as nameScreens, type Screen, type Things } from './name-screens.ts'
import { type Opened, type PageOptions, sizes } from './open-browser.ts'
import { useScreens } from './use-screens.ts'

const screens = useScreens()
const { test } = screens
const names = nameScreens({ event: '', report: '', person: '' }).map(({ name }) => name)
let things: Things

beforeAll(async () => {
  if (screens.browser) things = await findThings(screens.client)
})

const screenOf = (name: string): Screen => nameScreens(things).find((screen) => screen.name === name)!

/** One page a size: the next screen is opened in it, which is faster than another browser context. */
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

async function inColours(page: Page, colorScheme: 'light' | 'dark', only: 'all' | 'colours'): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  return findFaults(page, only)
}

describe.each(names)('%s', (name) => {
  test('on a desktop: light and dark, with large letters, as narrow as at 400 %, in the system’s colours, on paper', async () => {
    const opened = await look('desktop', {})
    const { page, errors, strangers } = opened
    await goTo(opened, screenOf(name))
    expect(await inColours(page, 'light', 'all')).toEqual([])
    expect(await inColours(page, 'dark', 'colours')).toEqual([])
    expect(await findWide(page)).toEqual([])
    expect(await findUnmarked(page)).toEqual([])
    await setLetters(page, 32)
    expect(await findWide(page)).toEqual([])
    await setLetters(page, 16)
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await findWide(page)).toEqual([])
    await page.setViewportSize(sizes.desktop)
    // One gives texts and opens doors there; nobody prints it.
    if (name !== 'add') expect(await findUnprinted(page)).toEqual([])
    await page.setViewportSize(sizes.desktop)
    expect([errors, strangers]).toEqual([[], []])
  })

  test('on a phone: dark and light, with large letters, at rest where less motion is asked for', async () => {
    const opened = await look('phone', { size: 'phone', dark: true })
    const { page, errors, strangers } = opened
    await goTo(opened, screenOf(name))
    expect(await inColours(page, 'dark', 'all')).toEqual([])
    expect(await findUncoloured(page)).toEqual([])
    expect(await inColours(page, 'light', 'colours')).toEqual([])
    expect(await findWide(page)).toEqual([])
    expect(await findMotion(page)).toEqual([])
    await setLetters(page, 32)
    expect(await findWide(page)).toEqual([])
    await setLetters(page, 16)
    await page.setViewportSize(sizes.narrow)
    expect(await findWide(page)).toEqual([])
    await page.setViewportSize(sizes.phone)
    expect([errors, strangers]).toEqual([[], []])
  })
})
