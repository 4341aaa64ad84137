import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { runReadout } from '../testing/run-readout.ts'

const folder = mkdtempSync(join(tmpdir(), 'readout-mark-'))
const marked = join(folder, 'marked.html')
const nasty =
  'Leader visits Rome\n\nROME - President Sergio Mattarella met Chancellor Olaf Scholz <img src=x onerror="document.title=\'owned\'"> in Rome on Monday.\n\n“Talks & more talks,” Scholz said.\n'

beforeAll(async () => {
  writeFileSync(join(folder, 'a.txt'), nasty)
  await runReadout(['highlight', join(folder, 'a.txt'), '-o', marked])
})

describe('readout highlight', () => {
  test('writes one self-contained page with nothing of the report’s own markup', () => {
    const html = readFileSync(marked, 'utf8')
    expect(html).not.toContain('<img')
    expect(html).not.toMatch(/(?:src|href)=/u)
    expect(html).toContain('data-fact')
  })

  test('says where it cannot write', async () => {
    const { code, err } = await runReadout(['highlight', join(folder, 'a.txt'), '-o', join(folder, 'none', 'x.html')])
    expect(code).toBe(1)
    expect(err).toContain('cannot be written')
  })

  // Debian's chromium; the checks of the project install it. Where a developer has none, the two tests above still run.
  const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  test.runIf(process.env.CI || existsSync(browserPath))('links the marks and the panel in a browser', async () => {
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      const page = await browser.newPage()
      await page.goto(`file://${marked}`)
      expect(await page.title()).toBe('Leader visits Rome: marked')
      await page.locator('aside button.event').first().click()
      expect(await page.locator('mark.hit').count()).toBeGreaterThan(0)
      await page.locator('#text mark').first().click()
      expect(await page.locator('aside button.hit').count()).toBeGreaterThan(0)
    } finally {
      await browser.close()
    }
  })
})
