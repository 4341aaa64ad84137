import { expect } from 'vitest'
import { serveSite, withHeaders } from '../../src/testing/serve-site.ts'
import { useScreens } from './use-screens.ts'

const screens = useScreens({ empty: true })
const { test } = screens

const report = (day: string, name: string) =>
  `OSLO - Norwegian Foreign Minister ${name} will visit Lima on 3 December 2026, the foreign ministry said on ${day}.`

test('an empty record leads to where reports are added; each way in is followed as it goes', async () => {
  const { page, context, errors, strangers } = await screens.open('/')
  await page.waitForURL(/\/add$/u)
  await page.getByRole('heading', { level: 1, name: 'Welcome to Readout' }).waitFor()

  // A text that is only read leaves nothing behind.
  await page.getByLabel(/^The report, as text/u).fill(report('Monday', 'Sigrid Halvorsen'))
  await page.getByLabel('Day of publication (if known)').fill('2026-11-23')
  await page.getByRole('button', { name: 'Only read, don’t keep' }).click()
  await page
    .getByText(/Halvorsen/u)
    .filter({ visible: true })
    .nth(1)
    .waitFor()
  expect((await screens.client.about()).counts.reports).toBe(0)

  // The same text, kept.
  await page.getByRole('button', { name: 'Add to the record' }).click()
  const jobs = page.locator('article.job')
  await jobs.filter({ hasText: 'done' }).first().waitFor()
  await jobs.first().locator('a[href^="/reports/"]').waitFor()
  await page.getByText(/1 events? from 1 report/u).waitFor()
  expect((await screens.client.events()).rows.map(({ title }) => title)).toEqual([expect.stringContaining('Lima')])

  // A file.
  await page.getByLabel('Files to add').setInputFiles({
    name: 'called-off.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'NAIROBI, 24 November 2026 - Kenyan Foreign Minister Joseph Wanjala will travel to Tallinn on 9 December 2026, officials said.\n',
    ),
  })
  const file = page.getByRole('article', { name: 'called-off.txt' })
  await file.filter({ hasText: 'done' }).waitFor()
  await file.locator('a[href^="/reports/"]').click()
  await page.waitForURL(/\/reports\//u)
  await page.locator('.text').filter({ hasText: 'Wanjala' }).waitFor()
  expect([errors, strangers]).toEqual([[], []])
  await context.close()
})

test('an address on this machine is not fetched, and that is said', async () => {
  const feed = `<rss version="2.0"><channel><title>t</title><item><title>a</title><link>$BASE/a</link></item></channel></rss>`
  const site = await serveSite({ '/feed.xml': withHeaders({ 'content-type': 'application/rss+xml' }, feed) })
  const { page, context } = await screens.open('/add')
  const address = page.getByLabel('Address of a page, a feed or a sitemap')
  await address.fill(`${site.base}/feed.xml`)
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  const told = page.locator('.trouble, .problem, .failures').filter({ hasText: /private|local|this machine/iu })
  await told.first().waitFor()
  await address.fill('not an address at all')
  await page.getByRole('button', { name: 'Follow', exact: true }).click()
  await page.locator('.trouble').first().waitFor()
  expect(site.asked).toEqual([])
  site.close()
  await context.close()
})
