import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { findThings } from './name-screens.ts'
import { useScreens } from './use-screens.ts'

const screens = useScreens()
const { test } = screens

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name)

/** Where the middle of the drawing is. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await page.locator('.stage').first().boundingBox())!
  return { x: x + width / 2, y: y + height / 2 }
}

test('of a mark that goes from under the pointer nothing is told any more', async () => {
  const { page, context } = await screens.open('/timeline?country=NOR&from=2025-01-01&to=2026-12-31')
  const meeting = page.locator('main svg.chart a[aria-label^="Meeting"]').first()
  await meeting.waitFor()
  // The old drawing stands until the answer is there.
  let answer = () => {}
  const asked = new Promise<void>((go) => {
    answer = go
  })
  await page.route(/\/api\/timeline.*kind=visit/u, (route) => asked.then(() => route.continue()))
  await page.keyboard.press('f')
  await page.getByRole('dialog', { name: 'Filters' }).getByLabel('Visit', { exact: true }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await page.waitForURL(/kind=visit/u)
  await meeting.hover()
  await page.locator('.tip', { hasText: 'Meeting' }).waitFor()
  answer()
  await meeting.waitFor({ state: 'detached' })
  expect(await page.locator('.tip', { hasText: 'Meeting' }).count()).toBe(0)
  await context.close()
})

describe('a report', () => {
  test('is gone through by keyboard: the arrows go from fact to fact, Enter says why, and the link opens at the fact', async () => {
    const { report } = await findThings(screens.client)
    const { page, context, errors } = await screens.open(`/reports/${report}`)
    const first = page.locator('.text [data-start][tabindex="0"]')
    await first.waitFor()
    // All marked words are one stop of the Tab key.
    expect(await first.count()).toBe(1)
    await first.focus()
    const starts: number[] = []
    for (let step = 0; step < 4; step++) {
      starts.push(Number(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.start)))
      await page.keyboard.press('ArrowRight')
    }
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(starts.at(-1)).toBeGreaterThan(starts[0]!)
    await page.keyboard.press('Home')
    await page.waitForFunction(
      (start) => (document.activeElement as HTMLElement).dataset.start === start,
      String(starts[0]),
    )
    await page.keyboard.press('Enter')
    await page.locator('.facts-panel li.chosen .reasons dt').first().waitFor()
    const fact = query(page, 'focus')!
    await page.locator(`.facts-panel li[data-fact="${fact}"] .reasons`, { hasText: /Rule/u }).waitFor()
    const other = await screens.open(page.url())
    await other.page.locator(`.text [data-facts~="${fact}"].chosen`).first().waitFor()
    // From the panel to the text and back.
    const next = page.locator(`.facts-panel li:not([data-fact="${fact}"])`).first()
    const nextFact = await next.getAttribute('data-fact')
    await next.locator('button.fact').click()
    await page.locator(`.text [data-facts~="${nextFact}"].chosen`).first().waitFor()
    await page.keyboard.press('n')
    expect(await page.evaluate(() => document.activeElement?.matches('.text [data-start]'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => !location.search.includes('focus='))
    expect(errors).toEqual([])
    await context.close()
    await other.context.close()
  })

  test('on a phone a tap shows the fact at the foot, and the next one from there', async () => {
    const { report } = await findThings(screens.client)
    const { page, context } = await screens.open(`/reports/${report}`, { size: 'phone' })
    await page.locator('.text [data-start]').first().click()
    const card = page.locator('.fact-card')
    await card.waitFor()
    const before = query(page, 'focus')
    await card.getByRole('button', { name: 'Next' }).click()
    await page.waitForFunction((fact) => new URL(location.href).searchParams.get('focus') !== fact, before)
    await card.getByRole('button', { name: 'why?' }).click()
    await card.locator('.reasons dt').first().waitFor()
    await card.getByRole('button', { name: 'Close' }).click()
    await card.waitFor({ state: 'detached' })
    await context.close()
  })
})

describe.each(['/network', '/map'])('%s', (path) => {
  test('the wheel zooms once one has clicked into it, and the link shows the same', async () => {
    const { page, context, errors } = await screens.open(path)
    await page.locator('.stage [data-index]').first().waitFor()
    const { x, y } = await middleOf(page)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -200)
    await page.locator('.wheel-hint').waitFor()
    expect(query(page, 'view')).toBeNull()
    await page.locator('.stage').focus()
    await page.mouse.wheel(0, -400)
    await page.waitForURL(/view=/u)
    const places = (where: Page) =>
      where.locator('.stage [data-index]').evaluateAll((all) => {
        const { left, top } = document.querySelector('.stage')!.getBoundingClientRect()
        return all.map((one) => {
          const at = one.querySelector('circle')!.getBoundingClientRect()
          return { name: one.getAttribute('aria-label'), x: at.left - left, y: at.top - top }
        })
      })
    await page.waitForTimeout(400)
    const other = await screens.open(page.url())
    await other.page.locator('.stage [data-index]').first().waitFor()
    await other.page.waitForTimeout(400)
    const [here, there] = [await places(page), await places(other.page)]
    expect(there.map(({ name }) => name)).toEqual(here.map(({ name }) => name))
    for (const [index, { x, y: down }] of there.entries()) {
      expect(Math.abs(x - here[index]!.x)).toBeLessThan(6)
      expect(Math.abs(down - here[index]!.y)).toBeLessThan(6)
    }
    // The address leads, whoever changes it.
    await page.goto(`${path}?show=1`)
    await page.locator('.stage [data-index]').first().waitFor()
    await page.evaluate(
      (to) => {
        const link = document.createElement('a')
        link.href = to
        link.id = 'to-there'
        document.querySelector('main')!.append(link)
      },
      page.url().replace('show=1', new URL(other.page.url()).search.slice(1)),
    )
    await page.locator('#to-there').evaluate((link) => (link as HTMLElement).click())
    await page.locator('.stage.enlarged').first().waitFor()
    await page.locator('.stage').focus()
    await page.keyboard.press('0')
    await page.waitForFunction(() => !location.search.includes('view='))
    expect(errors).toEqual([])
    await context.close()
    await other.context.close()
  })
})

test('the network shows whom one met, beside a list of all; the choice stands in the address', async () => {
  const { page, context } = await screens.open('/network')
  const list = page.getByRole('region', { name: 'All in the picture' })
  await list.waitFor()
  await list.getByRole('link').nth(1).hover()
  await page.locator('.near-nodes .node.focus').waitFor()
  expect(await page.locator('.near-nodes .node').count()).toBeGreaterThan(1)
  const name = (await list.getByRole('link').nth(1).textContent())!
  await list.getByRole('link').nth(1).click()
  await page.getByRole('region', { name, exact: true }).waitFor()
  expect(query(page, 'at')).not.toBeNull()
  await page.getByRole('button', { name: 'All', exact: true }).last().click()
  await list.waitFor()
  await context.close()
})

test('a way on the map tells who travelled when, and is reached from its place without a mouse', async () => {
  const { page, context, errors } = await screens.open('/map')
  await page.locator('.place').first().waitFor()
  await page.locator('.place[tabindex="0"]').focus()
  await page.keyboard.press('Enter')
  const came = page.locator('.panel h3', { hasText: 'Visitors came from' }).locator('+ ul a').first()
  await came.focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => decodeURIComponent(location.search).includes('>'))
  await page.getByRole('heading', { name: /→/u }).waitFor()
  await page.locator('.panel .event-line .days').first().waitFor()
  expect(errors).toEqual([])
  await context.close()
})

test('no way on the map leaves it', async () => {
  const { page, context } = await screens.open('/map?view=500')
  await page.locator('.arcs path.arc').first().waitFor()
  const outside = await page.locator('.arcs path.arc').evaluateAll((all) => {
    const frame = document.querySelector('.world')!.getBoundingClientRect()
    return all.filter((arc) => {
      const { left, right, top, bottom } = arc.getBoundingClientRect()
      return left < frame.left - 2 || right > frame.right + 2 || top < frame.top - 2 || bottom > frame.bottom + 2
    }).length
  })
  expect(outside).toBe(0)
  await context.close()
})

test('the timeline zooms from years to days by keys and by the wheel, and says which days', async () => {
  const { page, context, errors } = await screens.open('/timeline')
  await page.locator('.timeline svg.chart').waitFor()
  await page.locator('.timeline').focus()
  for (let step = 0; step < 12; step++) await page.keyboard.press('+')
  const days = (url: URL) =>
    (Date.parse(url.searchParams.get('to') ?? '') - Date.parse(url.searchParams.get('from') ?? '')) / 86_400_000
  await page.waitForURL((url) => days(url) <= 5)
  const { x, y } = await middleOf(page)
  await page.mouse.move(x, y)
  const from = query(page, 'from')
  await page.mouse.wheel(0, 400)
  await page.waitForFunction((before) => new URL(location.href).searchParams.get('from') !== before, from)
  await page.keyboard.press('0')
  await page.waitForURL((url) => days(url) > 365)
  expect(errors).toEqual([])
  await context.close()
})

describe('a saved picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-pictures-'))
  test.each(['/timeline', '/map', '/network', '/actors/NOR'])(
    'of %s opens by itself: title, signs and colours are in it, light on white though the page is dark',
    async (path) => {
      const opened = await screens.open(path, { dark: true })
      await opened.page.locator('main svg.chart').first().waitFor()
      const frame = opened.page.locator('figure.chart-frame').first()
      await opened.page.waitForTimeout(600)
      const waiting = opened.page.waitForEvent('download')
      await frame.getByRole('button', { name: 'Save SVG' }).click()
      const file = join(folder, `${path.replaceAll('/', '')}.svg`)
      await (await waiting).saveAs(file)
      const text = readFileSync(file, 'utf8')
      expect(text).not.toMatch(/var\(|light-dark|url\((?!#)/u)
      const alone = await opened.context.newPage()
      await alone.goto(pathToFileURL(file).href)
      const seen = await alone.evaluate(() => {
        const svg = document.documentElement as unknown as SVGSVGElement
        const { width, height } = svg.viewBox.baseVal
        const words = [...svg.querySelectorAll('text')]
        return {
          fits: svg.getBoundingClientRect().width >= width && height > 100,
          title: svg.querySelector('title')?.textContent ?? '',
          desc: svg.querySelector('desc')?.textContent ?? '',
          first: words[0]?.textContent ?? '',
          last: words.at(-1)?.textContent ?? '',
          ink: getComputedStyle(words[0]!).fill,
          lost: [...svg.querySelectorAll('[fill^="url"]')].filter(
            (one) => !svg.querySelector(/#[^)"]+/u.exec(one.getAttribute('fill')!)![0].replaceAll(/[:«»]/gu, '\\$&')),
          ).length,
        }
      })
      const heading = await frame.getByRole('heading').first().textContent()
      expect(seen).toMatchObject({ fits: true, title: heading, first: heading, lost: 0 })
      expect(seen.desc.length).toBeGreaterThan(10)
      expect(seen.last.length).toBeGreaterThan(3)
      // Dark words.
      expect(
        seen.ink
          .match(/\d+/gu)!
          .slice(0, 3)
          .map(Number)
          .every((part) => part < 90),
      ).toBe(true)
      await opened.context.close()
      if (path === '/actors/NOR') rmSync(folder, { recursive: true, force: true })
    },
  )
})
