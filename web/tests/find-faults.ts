import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { CDPSession, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Those rules of axe that hang on which colours are shown. */
const colours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }
/** All that axe has on by itself, and the size of what one hits, which it has not. */
const all: RunOptions = { rules: { 'target-size': { enabled: true } } }

/**
 * What axe finds wrong on a page as it stands, in words, whatever it takes for grave. The page must have been opened with `bypassCSP`.
 * @param only colours: the page was looked at whole in other colours already
 * @param within selector of what alone is looked at
 */
export async function findFaults(page: Page, only: 'all' | 'colours' = 'all', within = 'html'): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.addScriptTag({ content: axe })
  const { violations } = await page.evaluate(
    ([where, options]) =>
      (globalThis as unknown as { axe: { run(where: string, options: RunOptions): Promise<AxeResults> } }).axe.run(
        where,
        options,
      ),
    [within, only === 'all' ? all : colours] as const,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !isShortened(id, html))
      .slice(0, 4)
      .map(({ html, any }) => `${id}: ${html.slice(0, 200)} ${any[0]?.message ?? ''}`),
  )
}

/** In a drawing a name is cut to the room that there is; its label says the whole of it. */
const isShortened = (rule: string, html: string) =>
  rule === 'label-content-name-mismatch' && /^<a href="\/events\/[^>]*data-index/u.test(html)

/** What stands out to the right, in words; nothing where the page does not scroll sideways. Waits for drawings that follow the width. */
export async function findWide(page: Page): Promise<string[]> {
  const fits = () => document.documentElement.scrollWidth <= innerWidth
  if (await page.waitForFunction(fits, null, { timeout: 2000 }).catch(() => false)) return []
  return page.evaluate(() => {
    const isOut = (element: Element) => element.getBoundingClientRect().right > innerWidth + 0.5
    const scrolls = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => isOut(element) && !scrolls(element.parentElement) && ![...element.children].some(isOut),
    )
    return [
      `${document.documentElement.scrollWidth - innerWidth} px`,
      ...out.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ]
  })
}

const chosen =
  ':is(a, button, li):is([aria-pressed="true"], [aria-current]:not([aria-current="date"]), [aria-selected="true"])'

/** What is chosen and, in colours that the system sets, looks as if it were not, or cannot be read. */
export async function findUnmarked(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const unmarked = await page.evaluate((selector) => {
    const groundOf = (element: Element) => getComputedStyle(element).backgroundColor
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((element) => {
        const others = element
          .closest('nav, ol, ul, fieldset, p, div')
          ?.querySelectorAll<HTMLElement>(element.localName)
        const other = [...(others ?? [])].find((one) => one.checkVisibility() && !one.matches(selector))
        return element.checkVisibility() && other !== undefined && groundOf(element) === groundOf(other)
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
  }, chosen)
  // Of all else the system sees to it, and a page is not told in which colours it is painted.
  const faint = (await page.locator(chosen).count()) > 0 ? await findFaults(page, 'colours', chosen) : []
  await page.emulateMedia({ forcedColors: 'none' })
  return [...unmarked, ...faint]
}

/** Words in drawings that no rule of style colours: they are black in the dark too. Axe does not look into drawings. */
export function findUncoloured(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg text')]
      .filter((text) => text.checkVisibility() && getComputedStyle(text).fill === 'rgb(0, 0, 0)')
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
}

/** What moves although the system asks for less motion. */
export function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01)
    const moving = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element)
      return (
        lasts(transitionDuration) ||
        (animationName !== 'none' && lasts(animationDuration)) ||
        scrollBehavior === 'smooth'
      )
    })
    return moving.map(({ outerHTML }) => outerHTML.slice(0, 120))
  })
}

/** What a reader looks for on paper. */
const facts =
  'main :is(h1, h2, h3, q, dt, dd, :is(th, td):not(.calendar *), td:not(.outside) .event-chip, .event-line .what, .standing, .text p, svg.chart)'

/**
 * What is wrong when the page is printed on A4: facts that the screen shows and paper does not, controls that do nothing there, what is cut
 * off or folded up, light letters.
 */
export async function findUnprinted(page: Page): Promise<string[]> {
  const shown = await page.locator(facts).filter({ visible: true }).elementHandles()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize({ width: 718, height: 1000 })
  const lost = await page.evaluate(
    (elements) =>
      elements
        .filter(
          (element) => !(element as Element).checkVisibility() && !(element as Element).closest('dialog, .actions'),
        )
        .map((element) => `not printed: ${(element as Element).outerHTML.slice(0, 120)}`),
    shown,
  )
  const wide = (await findWide(page)).map((words) => `wider than paper: ${words}`)
  const wrong = await page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
    const say = (what: string, elements: readonly Element[]) =>
      elements.map((element) => `${what}: ${element.outerHTML.slice(0, 120)}`)
    const isCut = (element: HTMLElement) =>
      getComputedStyle(element).overflowY !== 'visible' &&
      element.scrollHeight > element.clientHeight + 2 &&
      element.clientHeight > 1 &&
      !element.closest('svg')
    const folded = seen('main details:not([open])').filter(({ children }) =>
      [...children].slice(1).some((child) => child.getBoundingClientRect().height === 0),
    )
    const [red = 255] = getComputedStyle(document.querySelector('main')!).color.match(/\d+/u)?.map(Number) ?? []
    return [
      ...say(
        'a control',
        seen('nav, .bar, .foot, .endings, select, textarea, input, main button:not(.fact, .queue *, .calendar td *)'),
      ),
      ...say('cut off', seen('main *').filter(isCut)),
      ...say('folded up', folded),
      ...(red > 120 ? ['letters are light'] : []),
    ]
  })
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
  return [...lost, ...wide, ...wrong]
}

/** What was set holds as long as the session does that set it. */
const sessions = new WeakMap<Page, CDPSession>()

/** The size of letters, as one sets it in the browser: 16 px as usual, 32 for twice as large. */
export async function setLetters(page: Page, pixels: 16 | 32): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page))
  sessions.set(page, session)
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: Math.round(pixels * 0.8125) } })
  const isSet = (size: number) => Number.parseFloat(getComputedStyle(document.body).fontSize) === size * 0.9375
  await page.waitForFunction(isSet, pixels)
}
