import { expect } from 'vitest'
import { useScreens } from './use-screens.ts'

const screens = useScreens({ empty: true })
const { test } = screens

test('the sample is one click away: it goes on in sight, its readings appear, and what is ahead is there', async () => {
  const { page, context, errors, strangers } = await screens.open('/')
  await page.getByRole('button', { name: 'Add the sample reports' }).click()
  const job = page.locator('article.job')
  await job.locator('progress').waitFor()
  // Readings appear before all is done.
  await job.locator('a[href^="/reports/"]').first().waitFor()
  await job.filter({ hasText: 'done' }).waitFor({ timeout: 60_000 })
  const { counts } = await screens.client.about()
  expect(counts.reports).toBeGreaterThan(50)
  expect(counts.events).toBeGreaterThan(50)
  await page.getByRole('link', { name: /^Ahead/u }).click()
  await page.locator('.event-line').first().waitFor()
  // From now on the record is where one begins.
  await page.goto('/')
  await page.waitForURL(/\/ahead$/u)
  expect([errors, strangers]).toEqual([[], []])
  await context.close()
}, 90_000)
