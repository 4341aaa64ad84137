import { gunzipSync, gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import ical from 'ical.js'
import { describe, expect } from 'vitest'
import type { EventsPage } from '../../src/api/event.ts'
import { findThings } from './name-screens.ts'
import { useScreens } from './use-screens.ts'

const screens = useScreens()
const { test } = screens

describe('a view is its address', () => {
  test('filters that are set stand in it, and the link shows the same to somebody else', async () => {
    const { page, context } = await screens.open('/events?order=day')
    await page.locator('.event-line').first().waitFor()
    await page.getByRole('button', { name: /^Filters/u }).click()
    const panel = page.getByRole('dialog', { name: 'Filters' })
    await panel.getByLabel('Visit', { exact: true }).check()
    await panel.getByLabel('From', { exact: true }).fill('2026-01-01')
    await panel.getByRole('button', { name: 'Done' }).click()
    await page.waitForURL(/kind=visit.*from=2026-01-01|from=2026-01-01.*kind=visit/u)
    const wanted = await screens.client.events({ kind: 'visit', from: '2026-01-01', order: 'day', limit: 25 })
    const lines = (where: typeof page) =>
      where.locator('.event-line .what a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    const first = `/events/${wanted.rows[0]!.id}`
    await page.waitForFunction(
      ([href, count]) =>
        document.querySelector('.event-line .what a')?.getAttribute('href') === href &&
        document.querySelectorAll('.event-line').length === count,
      [first, wanted.rows.length] as const,
    )
    const other = await screens.open(page.url())
    await other.page.locator(`.event-line a[href="${first}"]`).first().waitFor()
    expect(await lines(other.page)).toEqual(await lines(page))
    expect(await other.page.locator('ul.chips .chip').allInnerTexts()).toEqual(
      await page.locator('ul.chips .chip').allInnerTexts(),
    )
    // A filter that is taken off goes from the address.
    await page.getByRole('button', { name: /^Remove filter: visit/iu }).click()
    await page.waitForFunction(() => !location.search.includes('kind='))
    await context.close()
    await other.context.close()
  })

  test('the same address with another ending gives the same rows', async () => {
    const { page, context } = await screens.open('/events?kind=visit&country=NOR&from=2025-01-01')
    await page.locator('.event-line').first().waitFor()
    const shown = await page
      .locator('.event-line .what a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')!.split('/').at(-1)!))
    const links = await page
      .locator('.endings a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href))
    const of = async (ending: string) => {
      const answer = await fetch(links.find((link) => new URL(link).pathname.endsWith(ending))!)
      expect(answer.status).toBe(200)
      return answer.text()
    }
    expect(shown.length).toBeGreaterThan(1)
    const json = JSON.parse(await of('.json')) as EventsPage
    expect(json.rows.map(({ id }) => id)).toEqual(shown)
    const rows: Record<string, string>[] = parse(await of('.csv'), { columns: true, bom: true })
    expect(rows.map((row) => row.id)).toEqual(shown)
    const calendar = new ical.Component(ical.parse(await of('.ics')))
    const uids = calendar.getAllSubcomponents('vevent').map((one) => String(one.getFirstPropertyValue('uid')))
    expect(uids.map((uid) => shown.find((id) => uid.includes(id))).sort()).toEqual([...shown].sort())
    await context.close()
  })

  test('back goes to the view before', async () => {
    const { page, context } = await screens.open('/ahead?view=weeks')
    await page.locator('.event-line a').first().click()
    await page.waitForURL(/\/events\/e/u)
    await page.goBack()
    await page.waitForURL(/\/ahead\?view=weeks$/u)
    await page.locator('.event-line').first().waitFor()
    expect(await page.getByRole('button', { name: 'Weeks' }).getAttribute('aria-pressed')).toBe('true')
    await context.close()
  })
})

test('without script the text and the facts are there', async () => {
  const { event, report, person } = await findThings(screens.client)
  const { page, context, errors, strangers } = await screens.open('/ahead', { script: false })
  const ahead = await screens.client.ahead()
  await page.locator(`a[href="/events/${ahead.dated[0]!.id}"]`).first().waitFor()
  const detail = await screens.client.event(event)
  await page.goto(`/events/${event}`)
  const said = (await page.locator('body').textContent())!
  expect(said).toContain(detail.event.title)
  for (const { words } of detail.tellings)
    expect(said.replaceAll(/\s+/gu, ' ')).toContain(words.replaceAll(/\s+/gu, ' '))
  await page.goto(`/reports/${report}`)
  const { reading } = await screens.client.report(report)
  const text = (await page.locator('body').textContent())!.replaceAll(/\s+/gu, ' ')
  for (const line of reading.report.text.split('\n').filter(Boolean))
    expect(text).toContain(line.replaceAll(/\s+/gu, ' '))
  await page.goto('/statements')
  const { rows } = await screens.client.statements()
  expect(await page.locator('body').textContent()).toContain(rows[0]!.words)
  await page.goto(`/actors/${encodeURIComponent(person)}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto('/search')
  await page.getByRole('searchbox').first().fill('ceasefire')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=ceasefire/u)
  expect(await page.locator('a[href^="/reports/"]').count()).toBeGreaterThan(0)
  expect([errors, strangers]).toEqual([[], []])
  await context.close()
})

test('all script of the first screen is at most 150 kB as it is sent', async () => {
  const { page, context } = await screens.open('/add')
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.body())
  })
  await page.goto('/ahead')
  await page.locator('.event-line').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const bodies = await Promise.all(scripts.values())
  const gzipped = bodies.reduce((sum, body) => sum + gzipSync(gunzipIfPacked(body)).length, 0)
  expect(bodies.length).toBeGreaterThan(0)
  expect(gzipped).toBeLessThanOrEqual(150_000)
  await context.close()
})

const gunzipIfPacked = (body: Buffer) => (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body)
