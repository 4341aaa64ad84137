import { expect } from 'vitest'
import { useScreens } from './use-screens.ts'

const screens = useScreens()

screens.test('a page whose files were built anew meanwhile loads itself again', async () => {
  const { page, context } = await screens.open('/ahead')
  await page.locator('.event-line').first().waitFor()
  // The first time the file of that screen is asked for it is gone, as after an upgrade.
  let gone = 0
  await page.route(/\/assets\/statements-[\w-]+\.js$/u, (route) =>
    gone++ === 0 ? route.fulfill({ status: 404 }) : route.continue(),
  )
  await page.getByRole('link', { name: 'Statements', exact: true }).click()
  await page.locator('.statement').first().waitFor()
  expect(gone).toBeGreaterThan(1)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Statements')
  await context.close()
})
