import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Debian's chromium, or the one that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether the screens can be tested here. Where the project is checked they always are: without a browser that fails. */
export const hasBrowser = (): boolean => existsSync(executablePath) || Boolean(process.env.CI)

export const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  /** The narrowest that is in use. */
  narrow: { width: 360, height: 740 },
} as const

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
}

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong in the page: errors thrown, and errors it logged. */
  readonly errors: string[]
  /** Requests to anywhere but the server: there must be none. */
  readonly strangers: string[]
  /** Dialogs that a script has opened: there must be none. */
  readonly dialogs: string[]
}

export interface PageOptions {
  readonly size?: keyof typeof sizes
  readonly dark?: boolean
  readonly script?: boolean
  /** The page's own rules for scripts are not held, so that axe can be put into it. */
  readonly bypassCSP?: boolean
}

/** A page in a context of its own that notes errors, and every request that would leave the machine. */
export async function openPage(browser: Browser, address: string, options: PageOptions = {}): Promise<Opened> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: sizes[options.size ?? 'desktop'],
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.script ?? true,
    acceptDownloads: true,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'UTC',
    bypassCSP: options.bypassCSP ?? false,
  })
  context.setDefaultTimeout(15_000)
  const opened = { errors: [] as string[], strangers: [] as string[], dialogs: [] as string[] }
  const page = await context.newPage()
  page.on('pageerror', (error) => opened.errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') opened.errors.push(message.text())
  })
  page.on('dialog', (dialog) => {
    opened.dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== address) opened.strangers.push(request.url())
  })
  return { page, context, ...opened }
}
