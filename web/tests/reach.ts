import type { Page } from 'playwright-core'

/** What has the focus, by the name that a screen reader says of it. */
const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement || at instanceof SVGElement)) return ''
    const label = at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent ?? at.textContent
    return (label ?? '').replaceAll(/\s+/gu, ' ').trim()
  })

/**
 * Goes on with Tab until something of a name has the focus. Throws, naming what was passed, where Tab does not come to it.
 * @param name its whole name, or a pattern for the beginning of it
 */
export async function reach(page: Page, name: string | RegExp, most = 90): Promise<void> {
  const passed: string[] = []
  for (let step = 0; step < most; step++) {
    const here = await nameOfFocus(page)
    if (typeof name === 'string' ? here === name : name.test(here)) return
    passed.push(here.slice(0, 40))
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${name}; it passed ${passed.join(' | ')}`)
}

/** Goes on with Tab until something that a selector matches has the focus. Throws where Tab does not come to it. */
export async function reachOne(page: Page, selector: string, most = 80): Promise<void> {
  for (let step = 0; step < most; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${selector}`)
}

/** Waits until what has the focus matches a selector. */
export const isFocused = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector)
