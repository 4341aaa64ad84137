import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect } from 'vitest'
import type { Opened } from './open-browser.ts'
import { useScreens } from './use-screens.ts'

const screens = useScreens()
const { test } = screens
let opened: Opened
let page: Page
const began = Date.now()

beforeAll(async () => {
  if (!screens.browser) return
  opened = await screens.open('/review')
  page = opened.page
})
beforeEach(async () => {
  if (!page) return
  await page.goto('/review')
  await page.locator('.decide q').first().waitFor()
  await page.getByLabel('Your name').first().fill('Ada Weber')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
})

/** The event that is being decided, as its link says. */
const decided = async () => (await page.locator('.decide h2 a').getAttribute('href'))!.split('/').at(-1)!
async function said(words: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const told = document.querySelector('.toast p')
    return told !== null && (told.className === 'bad' || told.textContent?.includes(wanted))
  }, words)
  expect(await page.locator('.toast p').textContent()).toContain(words)
}
const newest = async () => (await screens.client.corrections({ limit: 1 })).rows[0]!
const another = (id: string) =>
  page.waitForFunction((before) => !document.querySelector('.decide h2 a')?.getAttribute('href')?.endsWith(before), id)

/** Takes back what was done last, and sees that it does not hold any more and stands in the list again. */
async function undo(id: string): Promise<void> {
  await page.keyboard.press('u')
  await said('Taken back')
  const { rows } = await screens.client.corrections({ target: id, limit: 2 })
  expect(rows.map(({ action, holds }) => [action, holds])[0]![0]).toBe('undo')
  expect(rows[1]!.holds).toBe(false)
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.decide h2 a')].some((link) => link.getAttribute('href')?.endsWith(wanted)),
    id,
  )
}

describe('decided by keyboard, and taken back', () => {
  test('confirmed', async () => {
    const id = await decided()
    await page.keyboard.press('c')
    await said('Confirmed')
    await another(id)
    const { action, target, who, at, holds } = await newest()
    expect({ action, target, who, holds }).toEqual({
      ...{ action: 'confirm', who: 'Ada Weber', holds: true },
      target: { kind: 'event', id },
    })
    expect(Date.parse(at)).toBeGreaterThanOrEqual(began - 1000)
    expect((await screens.client.event(id)).event.reviewed).toBe(true)
    await undo(id)
    expect((await screens.client.event(id)).event.reviewed).toBe(false)
  })

  test('rejected', async () => {
    const id = await decided()
    await page.keyboard.press('r')
    await said('Rejected')
    await another(id)
    expect((await screens.client.event(id)).event.rejected).toBe(true)
    const listed = await Array.fromAsync(screens.client.all(screens.client.events, { limit: 200 }))
    expect(listed.some((event) => event.id === id)).toBe(false)
    await undo(id)
    expect((await screens.client.event(id)).event.rejected).toBe(false)
  })

  test('edited: the day, with a reason', async () => {
    const id = await decided()
    const before = (await screens.client.event(id)).event.when
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: /^Edit: / })
    await dialog.waitFor()
    await dialog.getByLabel('What').selectOption('day')
    await page.waitForFunction(
      (now) => document.querySelector<HTMLInputElement>('dialog[open] input[pattern]')?.value === now,
      before!.edtf,
    )
    await dialog.getByLabel(/^Day/u).fill('2026-12-09/2026-12-10')
    await dialog.getByLabel('Why (optional)').fill('The ministry said so on the phone')
    await page.keyboard.press('Enter')
    await said('Day changed')
    const { event, corrections } = await screens.client.event(id)
    expect([event.when?.edtf, event.when?.first, event.when?.last]).toEqual([
      ...['2026-12-09/2026-12-10', '2026-12-09', '2026-12-10'],
    ])
    expect(corrections.at(-1)).toMatchObject({
      who: 'Ada Weber',
      why: 'The ministry said so on the phone',
      slot: 'day',
    })
    await undo(id)
    expect((await screens.client.event(id)).event.when).toEqual(before)
  })

  test('a key pressed as soon as the change is said is heard: the dialog does not stand in its way', async () => {
    const id = await decided()
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: /^Edit: / })
    await dialog.waitFor()
    await page.evaluate(() => {
      const watcher = new MutationObserver(() => {
        if (!document.querySelector('.toast p')?.textContent?.includes('changed')) return
        watcher.disconnect()
        setTimeout(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'u', bubbles: true })))
      })
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true })
    })
    await dialog.getByLabel('What').selectOption('day')
    await dialog.getByLabel(/^Day/u).fill('2026-12-11')
    await page.keyboard.press('Enter')
    await said('Taken back')
    const { rows } = await screens.client.corrections({ target: id, limit: 1 })
    expect(rows[0]!.action).toBe('undo')
  })

  test('merged with another', async () => {
    const id = await decided()
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: /the same as/u })
    await dialog.waitFor()
    const { rows } = await screens.client.events({ kind: 'visit', order: 'day-descending', limit: 5 })
    const other = rows.find((event) => event.id !== id)!
    await dialog.getByRole('searchbox').fill(other.id)
    await dialog.locator(`.event-line a[href$="${other.id}"]`).waitFor()
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
    await said('Merged')
    const reports = async (one: string) => (await screens.client.event(one)).event.reports
    const both = await reports(id)
    expect(await newest()).toMatchObject({ action: 'merge', who: 'Ada Weber' })
    // Both ids now lead to one event.
    expect((await screens.client.event(other.id)).event.id).toBe((await screens.client.event(id)).event.id)
    await undo(id)
    expect((await screens.client.event(other.id)).event.id).toBe(other.id)
    expect(await reports(id)).toBeLessThan(both)
  })

  test('split', async () => {
    // One that was put together of several tellings.
    const { rows } = await screens.client.review({ limit: 50 })
    const several = rows.find(({ event }) => event.reports > 1)
    expect(several).toBeDefined()
    await page.locator('.queue button').nth(rows.indexOf(several!)).click()
    await page.locator(`.decide h2 a[href$="${several!.event.id}"]`).waitFor()
    await page.locator('.decide .choose input').first().waitFor()
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    const id = await decided()
    const before = (await screens.client.event(id)).tellings.length
    await page.keyboard.press('s')
    await said('Split')
    expect((await screens.client.event(id)).tellings.length).toBeLessThan(before)
    expect(await newest()).toMatchObject({ action: 'split', who: 'Ada Weber' })
    await undo(id)
    expect((await screens.client.event(id)).tellings.length).toBe(before)
  })

  test('j and k go through what waits, o opens it', async () => {
    const id = await decided()
    await page.keyboard.press('j')
    await another(id)
    await page.keyboard.press('k')
    await page.locator(`.decide h2 a[href$="${id}"]`).waitFor()
    await page.keyboard.press('o')
    await page.waitForURL(new RegExp(`/events/${id}`, 'u'))
    expect(opened.errors).toEqual([])
  })
})

test('the second of two who correct the same event is told who was first', async () => {
  const id = await decided()
  const [one, other] = await Promise.all([screens.open(`/events/${id}`), screens.open(`/events/${id}`)])
  await other.page.getByRole('button', { name: 'Edit …' }).waitFor()
  await other.page.getByRole('button', { name: 'Edit …' }).click()
  const dialog = other.page.getByRole('dialog', { name: /^Edit: / })
  await dialog.getByLabel('What').selectOption('day')
  await dialog.getByLabel('Your name').fill('Ben Okafor')
  const edtf = (await screens.client.event(id)).event.when!.edtf
  await other.page.waitForFunction(
    (now) => document.querySelector<HTMLInputElement>('dialog[open] input[pattern]')?.value === now,
    edtf,
  )
  // The second page has opened the dialog and hears of nothing any more.
  await other.context.route('**/api/changes', (route) => route.abort())
  await other.context.route('**/api/events/**', (route) => route.abort())
  const { correction } = await screens.client.event(id)
  await screens.client.correct({
    ...{ target: { kind: 'event', id }, action: 'edit', slot: 'day', value: '2026-12-01', who: 'Ada Weber' },
    expects: correction,
  })
  await dialog.getByLabel(/^Day/u).fill('2026-12-02')
  await other.page.keyboard.press('Enter')
  await other.page.locator('.toast p.bad').filter({ hasText: 'Ada Weber' }).waitFor()
  expect((await screens.client.event(id)).event.when?.edtf).toBe('2026-12-01')
  await one.context.close()
  await other.context.close()
})
