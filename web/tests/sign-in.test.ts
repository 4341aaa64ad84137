import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf, makeToken } from '../../src/server/http/access.ts'
import { type ServedHouse, serveHouse } from '../../src/testing/serve-house.ts'
import { hasBrowser, openBrowser, openPage } from './open-browser.ts'

/* Forms and cookies as a real browser sends them: what it says of where a form comes from depends on its rules, not on ours. */

describe.skipIf(!hasBrowser())('signing in', () => {
  const token = makeToken()
  let browser: Browser
  let house: ServedHouse
  beforeAll(async () => {
    browser = await openBrowser()
    const made = '2026-03-19T00:00:00.000Z'
    house = await serveHouse({ tokens: [{ name: 'desk', digest: digestOf(token), may: ['read', 'correct'], made }] })
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })

  test.each([true, false])('with script: %s', async (script) => {
    const { page, context } = await openPage(browser, house.address, { script })
    await page.goto('/ahead')
    expect(new URL(page.url()).pathname).toBe('/login')
    await page.getByLabel('Token').fill('rdt_wrong')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Token').fill(token)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL('**/ahead')
    await page.getByRole('heading', { name: 'Ahead', level: 1 }).first().waitFor()
    const [cookie] = await context.cookies()
    expect(cookie).toMatchObject({ name: 'readout-token', httpOnly: true, sameSite: 'Strict' })
    expect(page.url()).not.toContain(token)
    expect(JSON.stringify(house.log)).not.toContain(token)
    await context.close()
  })

  test('a page of another site cannot write, with no token asked for', async () => {
    const open = await serveHouse()
    const { page, context } = await openPage(browser, open.address)
    try {
      // "localhost" is another site than "127.0.0.1"; this page is not ours and has no rules of ours.
      const form = `<form method="post" enctype="text/plain" action="${open.address}/api/additions"><input name="a" value="b"><button>go</button></form>`
      await page.route('http://localhost:1/', (route) => route.fulfill({ contentType: 'text/html', body: form }))
      await page.goto('http://localhost:1/')
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.getByRole('button').click()
      expect((await answered).status()).toBe(403)
      const additions = await fetch(`${open.address}/api/additions`)
      expect(await additions.json()).toMatchObject({ rows: [] })
    } finally {
      await context.close()
      await open.close()
    }
  })
})
