import type { Page } from 'playwright-core'
import { beforeAll, describe, expect } from 'vitest'
import { findThings, type Things } from './name-screens.ts'
import { useScreens } from './use-screens.ts'

/* What was set on a screen stands in its address: whoever opens the address sees the same. */

const screens = useScreens()
const { test } = screens
let things: Things
/** Where it is set, and where nothing but its address is known. */
let one: Page
let other: Page

beforeAll(async () => {
  if (!screens.browser) return
  things = await findThings(screens.client)
  one = (await screens.open('/add')).page
  other = (await screens.open('/add')).page
})

interface View {
  readonly path: () => string
  readonly ready: string
  /** Sets something by hand. */
  readonly set: (page: Page) => Promise<unknown>
  /** What then stands in the address. */
  readonly tells: RegExp
}

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()

/** Sets a kind of event in the panel of filters, as people do. */
async function filterByKind(page: Page): Promise<void> {
  await button(/^Filters/u)(page)
  const panel = page.getByRole('dialog', { name: 'Filters' })
  await panel.getByLabel('Visit', { exact: true }).check()
  await panel.getByRole('button', { name: 'Done' }).click()
  await page.waitForURL(/kind=visit/u)
}

async function chooseInChart(page: Page): Promise<void> {
  await page.locator('main svg.chart [role="button"]').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/at=/u)
}

const views: Readonly<Record<string, View>> = {
  'weeks ahead, of a kind, with what changed in a month': {
    ...{ path: () => '/ahead', ready: '.event-line', tells: /kind=visit.*since=|since=.*kind=visit/u },
    set: async (page) => {
      await button('Weeks')(page)
      await page.waitForURL(/view=weeks/u)
      await filterByKind(page)
      await page.getByLabel('Mark what changed since').selectOption({ index: 3 })
    },
  },
  'another month of the calendar': {
    ...{
      path: () => '/ahead?view=calendar',
      ready: '.event-chip',
      set: button('Month after'),
      tells: /month=2026-12/u,
    },
  },
  'events in another order, without those rejected': {
    ...{ path: () => '/events', ready: '.event-line', tells: /order=/u },
    set: async (page) => {
      await filterByKind(page)
      await page.locator('main select').first().selectOption({ index: 1 })
    },
  },
  'somebody’s visits': {
    ...{ path: () => `/actors/${encodeURIComponent(things.person)}`, ready: 'main .event-line', tells: /show=visit/u },
    set: (page) => page.getByLabel('Kind').selectOption('visit'),
  },
  'a part of the timeline, of a kind': {
    ...{ path: () => '/timeline', ready: 'main svg.chart', tells: /from=.*to=/u },
    set: async (page) => {
      await filterByKind(page)
      await button('Zoom in')(page)
    },
  },
  'a place on the map, of a kind': {
    ...{ path: () => '/map', ready: 'main svg.chart [role="button"]', tells: /at=/u },
    set: async (page) => {
      await filterByKind(page)
      await chooseInChart(page)
    },
  },
  'a state in the network': {
    ...{ path: () => '/network', ready: 'main svg.chart [role="button"]', tells: /of=states.*at=|at=.*of=states/u },
    set: async (page) => {
      await page.getByLabel(/^Of/u).selectOption('states')
      await page.waitForURL(/of=states/u)
      await page.locator('main svg.chart [role="button"][aria-label^="Norway"]').waitFor()
      await chooseInChart(page)
    },
  },
  'what somebody said': {
    ...{ path: () => '/statements', ready: 'main [data-row]', tells: /by=/u },
    set: async (page) => {
      await button(/^Filters/u)(page)
      const panel = page.getByRole('dialog', { name: 'Filters' })
      await panel.getByRole('combobox').first().fill('Wanjala')
      await panel.getByRole('option').filter({ hasText: 'Joseph Wanjala' }).first().click()
      await panel.getByRole('button', { name: 'Done' }).click()
    },
  },
  'what was found': {
    ...{ path: () => '/search', ready: 'main input[type="search"]', tells: /q=ceasefire/u },
    set: (page) => page.locator('main input[type="search"]').fill('ceasefire'),
  },
  'what waits for one reason': {
    ...{ path: () => '/review', ready: '.decide q', tells: /reason=/u },
    set: (page) => page.locator('.reasons-bar a').last().click(),
  },
  'a fact of a report, with others hidden': {
    ...{ path: () => `/reports/${things.report}`, ready: '.text [data-facts]', tells: /focus=/u },
    set: async (page) => {
      await page.locator('.layers input').last().uncheck()
      await page.waitForURL(/hide=/u)
      await page.locator('.facts-panel button.fact').nth(1).click()
    },
  },
}

/** All that the screen says and draws, and how it is set. */
const contents = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!
    const of = <Found extends Element>(selector: string, say: (found: Found) => unknown) =>
      [...main.querySelectorAll<Found>(selector)].map(say)
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not compared
      said: main.innerText,
      drawn: of('svg.chart [data-index]', (mark) => mark.getAttribute('aria-label')),
      set: of<HTMLInputElement>('select, input', ({ value, checked }) => [value, checked]),
      chosen: of('[aria-current], [aria-pressed="true"]', (one) => one.textContent),
    }
  })

describe.each(Object.entries(views))('%s', (_, { path, ready, set, tells }) => {
  test('is the same in another browser', async () => {
    await one.goto(path())
    await one.locator(ready).filter({ visible: true }).first().waitFor()
    const before = await contents(one)
    await set(one)
    await one.waitForURL(tells)
    // What is only pointed at is nobody else's.
    await one.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await one.mouse.move(0, 0)
    await expect.poll(() => contents(one), { timeout: 15_000 }).not.toEqual(before)
    await other.goto(one.url())
    await other.locator('main h1').waitFor()
    const both = async () => [await contents(one), await contents(other)]
    await expect
      .poll(both, { timeout: 15_000 })
      .toSatisfy(([here, there]) => JSON.stringify(here) === JSON.stringify(there))
  })
})
