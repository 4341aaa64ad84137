import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Debian's chromium, or the one that CHROMIUM names. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
}

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong in the page: errors thrown, and errors it logged. */
  readonly errors: readonly string[]
  /** Requests to anywhere but the server: there must be none. */
  readonly strangers: readonly string[]
}

/** A page in a context of its own that notes errors, and every request that would leave the machine. */
export async function openPage(
  browser: Browser,
  address: string,
  options: { size?: keyof typeof sizes; dark?: boolean; script?: boolean } = {},
): Promise<Opened> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: sizes[options.size ?? 'desktop'],
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.script ?? true,
    acceptDownloads: true,
    serviceWorkers: 'block',
  })
  const errors: string[] = []
  const strangers: string[] = []
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== address) strangers.push(request.url())
  })
  return { page, context, errors, strangers }
}
