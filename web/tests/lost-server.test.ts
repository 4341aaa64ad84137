import { expect } from 'vitest'
import { serveRecord } from './serve-record.ts'
import { today, useScreens } from './use-screens.ts'

const screens = useScreens()
const { test } = screens

test('a server that goes away: it is said, what is there stays, what was wanted is not lost; it goes on when it is back', async () => {
  const { page, context } = await screens.open('/review')
  await page.locator('.decide q').first().waitFor()
  const id = (await page.locator('.decide h2 a').getAttribute('href'))!
  const { port } = screens.serving
  await screens.serving.kill()
  await page.getByText('The server does not answer. This page goes on by itself when it is back.').waitFor()
  expect(await page.locator('.queue button').count()).toBeGreaterThan(0)

  // A decision meanwhile is told to have failed, and what it was about waits again.
  await page.keyboard.press('c')
  await page.locator('.toast p.bad').filter({ hasText: 'The server does not answer' }).waitFor()
  await page.locator(`.decide h2 a[href="${id}"]`).waitFor()

  screens.serving = await serveRecord(screens.file, { port, args: ['--today', today] })
  await page.getByText('The server is back.').waitFor({ timeout: 40_000 })
  await page.locator('.decide q').first().waitFor()
  await page.keyboard.press('c')
  await page.locator('.toast p').filter({ hasText: 'Confirmed' }).waitFor()
  expect((await screens.client.corrections()).rows.map(({ action, target }) => [action, target.id])).toEqual([
    ['confirm', id.split('/').at(-1)],
  ])
  await context.close()
}, 90_000)

test('what is added elsewhere appears by itself', async () => {
  const { page, context } = await screens.open('/ahead')
  await page.locator('.event-line').first().waitFor()
  await screens.client.add({
    text: 'LIMA - Peruvian Foreign Minister Lucía Barrantes will visit Reykjavik on 2 December 2026, the ministry said.',
    published: '2026-11-24',
  })
  await page.locator('.event-line').filter({ hasText: 'Reykjav' }).waitFor()
  expect(await page.locator('.event-line').filter({ hasText: 'Reykjav' }).count()).toBe(1)
  await context.close()
})
