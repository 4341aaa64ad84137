import { afterEach, expect, test, vi } from 'vitest'
import { emptyRereadSummary } from '../../intake/reread-summary.ts'
import { showRereadProgress } from './show-reread-progress.ts'

afterEach(() => vi.restoreAllMocks())

/** What is told on standard error, which is no terminal here. */
function listen() {
  const told: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((piece) => told.push(String(piece)) > 0)
  return told
}

test('a line a minute where there is no terminal, and none where it is not wanted', async () => {
  const told = listen()
  let now = 0
  const summary = { ...emptyRereadSummary(500), read: 90, changed: 4, failed: 1 }
  for (const wanted of [true, false]) {
    const view = showRereadProgress(wanted, () => now)
    view.counts(emptyRereadSummary(500))
    now += 30_000
    view.counts({ ...summary, read: 40 })
    now += 31_000
    view.counts(summary)
    view.counts(summary)
    let printed = 0
    await view.beside(async () => void printed++)
    view.stop()
    expect(printed).toBe(1)
  }
  expect(told).toEqual(['readout: 90 of 500 read again, 4 say something else, 1 failed, 1.5 a second\n'])
})

test('of a run that goes on with another it is not known how many there are', () => {
  const told = listen()
  let now = 0
  const view = showRereadProgress(true, () => now)
  now = 60_001
  view.counts({ ...emptyRereadSummary(null), read: 3 })
  expect(told).toEqual([expect.stringMatching(/^readout: 3 read again/u)])
})
