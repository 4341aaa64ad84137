import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { findFaults, findWide } from './find-faults.ts'
import { findThings, type Things } from './name-screens.ts'
import { type Opened, sizes } from './open-browser.ts'
import { useScreens } from './use-screens.ts'

const screens = useScreens()
const { test } = screens
let things: Things
let opened: Opened
let page: Page

beforeAll(async () => {
  if (!screens.browser) return
  things = await findThings(screens.client)
  opened = await screens.open('/add', { bypassCSP: true })
  page = opened.page
})

/** Something that opens on a screen. */
interface Part {
  readonly path: () => string
  /** What stands there before it is opened. */
  readonly ready: string
  readonly open: (page: Page) => Promise<unknown>
  /** Seen once it is open. */
  readonly part: string
}

const button = (name: string | RegExp) => (where: Page) => where.getByRole('button', { name }).first().click()
const event = () => `/events/${things.event}`
const actor = () => `/actors/${encodeURIComponent(things.person)}`

/** What lies over the page, keeps the focus, and goes with Escape. */
const dialogs: Readonly<Record<string, Part>> = {
  filters: { path: () => '/events?kind=visit', ready: '.event-line', open: button(/^Filters/u), part: 'dialog[open]' },
  help: { path: () => '/ahead', ready: '.event-line', open: button(/Keys|help/iu), part: 'dialog[open]' },
  subscribing: { path: () => '/ahead', ready: '.event-line', open: button('Subscribe'), part: 'dialog[open]' },
  'an editor of an event': { path: event, ready: 'ol.life li', open: button('Edit …'), part: 'dialog[open]' },
  'which event is the same': {
    ...{ path: event, ready: 'ol.life li', part: 'dialog[open] .event-line' },
    open: async (where) => {
      await button('Merge …')(where)
      await where.locator('dialog[open]').getByRole('searchbox').fill('visit')
    },
  },
  'an editor of somebody': { path: actor, ready: 'main h2', open: button('Correct …'), part: 'dialog[open]' },
  'an editor of a report': {
    ...{ path: () => `/reports/${things.report}`, ready: '.text [data-facts]', part: 'dialog[open]' },
    open: button(/^Correct/u),
  },
}

/** What opens in the page. */
const others: Readonly<Record<string, Part>> = {
  'a choice of names': {
    ...{ path: () => '/events', ready: '.event-line', part: '[role="option"]' },
    open: async (where) => {
      await where.keyboard.press('f')
      await where.locator('dialog[open]').getByRole('combobox').first().fill('Hal')
    },
  },
  'another pair': {
    ...{ path: () => '/pairs/NOR/KEN', ready: 'main h2', part: '.choose-pair [role="option"]' },
    open: async (where) => {
      await where.getByText('Another pair').click()
      await where.locator('.choose-pair').getByRole('combobox').first().fill('Ghan')
    },
  },
  'why a telling is where it is': {
    ...{ path: event, ready: 'ol.life li', part: 'details[open] code' },
    open: (where) => where.getByText('Why?').first().click(),
  },
  'a fact of a report, and why': {
    ...{ path: () => `/reports/${things.report}`, ready: '.text [data-facts]', part: '.reasons code' },
    open: async (where) => {
      await where.keyboard.press('n')
      await where.keyboard.press('w')
    },
  },
  'the timeline as a table': {
    ...{ path: () => '/timeline', ready: 'main svg.chart', part: 'main table' },
    open: button('As table'),
  },
  'the map as a table': {
    ...{ path: () => '/map', ready: 'main svg.chart', part: 'main table' },
    open: button('As table'),
  },
  'the network as a table': {
    ...{ path: () => '/network', ready: 'main svg.chart', part: 'main table' },
    open: button('As table'),
  },
  'a place on the map': {
    ...{ path: () => '/map', ready: 'main svg.chart [role="button"]', part: '.panel .event-line' },
    open: async (where) => {
      await where.locator('main svg.chart [role="button"]').first().focus()
      await where.keyboard.press('Enter')
    },
  },
  'somebody in the network': {
    ...{ path: () => '/network', ready: 'main svg.chart [role="button"]', part: '.panel a[href^="/actors/"]' },
    open: async (where) => {
      await where.locator('main svg.chart [role="button"]').first().focus()
      await where.keyboard.press('Enter')
    },
  },
  'what was done and the way back': {
    ...{ path: event, ready: 'ol.life li', part: '.toast button' },
    open: async (where) => {
      await where.keyboard.press('c')
      await where.locator('.toast button').first().waitFor()
      await where.keyboard.press('u')
      await where.locator('.toast p').filter({ hasText: 'Taken back' }).waitFor()
      await where.locator('details.corrections summary').click()
    },
  },
  'what was decided last': {
    ...{ path: () => '/review', ready: '.decide q', part: 'details.decided[open] li' },
    open: (where) => where.getByText('What was decided last').click(),
  },
  'a text that was only read': {
    ...{ path: () => '/add', ready: 'main textarea', part: '.read-only' },
    open: async (where) => {
      await where
        .locator('main textarea')
        .fill('Norwegian Foreign Minister Sigrid Halvorsen will visit Lima on 3 December 2026.')
      await button('Only read, don’t keep')(where)
    },
  },
  'an address that is refused': {
    ...{ path: () => '/add', ready: 'main textarea', part: '.trouble' },
    open: async (where) => {
      await where.getByLabel('Address of a page, a feed or a sitemap').fill('not an address')
      await button('Add once')(where)
    },
  },
  'nothing found': {
    path: () => '/search?q=zzyzx',
    ready: 'main h1',
    open: async () => {},
    part: '.empty',
  },
  'no events': { path: () => '/events?outlet=nobody', ready: 'main h1', open: async () => {}, part: '.empty' },
  'an event that is not there': {
    path: () => '/events/e0000000000',
    ready: 'main h1',
    open: async () => {},
    part: '.empty',
  },
  'an address that nothing has': {
    path: () => '/nothing/here',
    ready: 'main h1',
    open: async () => {},
    part: 'main p',
  },
}

async function openPart({ path, ready, open, part }: Part): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(sizes.desktop)
  await page.goto(path())
  await page.locator(ready).filter({ visible: true }).first().waitFor()
  await open(page)
  await page.locator(part).filter({ visible: true }).first().waitFor()
}

/** In all four: light and dark, desktop and phone. */
async function expectNoFaults(): Promise<void> {
  // Below the bar that stays, so that nothing is half hidden by it.
  await page.evaluate(() => scrollTo(0, 0))
  expect(await findFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findFaults(page, 'colours')).toEqual([])
  await page.setViewportSize(sizes.phone)
  expect(await findWide(page)).toEqual([])
  expect(await findFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await findFaults(page, 'colours')).toEqual([])
}

const whereFocusIs = () =>
  page.evaluate(() => (document.activeElement?.closest('dialog[open]') ? 'inside' : document.activeElement?.outerHTML))

describe.each(Object.entries(dialogs))('%s', (_, part) => {
  test('has no faults, keeps the focus while it is open, fits on a phone, and goes with Escape', async () => {
    await openPart(part)
    await expectNoFaults()
    const [box] = await page
      .locator('dialog[open]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(sizes.phone.width)
    expect(box.bottom).toBeLessThanOrEqual(sizes.phone.height)
    for (let step = 0; step < 12; step++) {
      // Behind the last stands the browser's own bar: the page has no focus then, and nothing of it is reached.
      expect(['inside', '<body>']).toContain((await whereFocusIs())?.slice(0, 6))
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Escape')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    expect(await whereFocusIs()).not.toMatch(/^<(?:body|html)/u)
  })
})

describe.each(Object.entries(others))('%s', (_, part) => {
  test('has no faults', async () => {
    await openPart(part)
    await expectNoFaults()
  })
})
