import { expect, test } from 'vitest'
import { lostError } from './lost-error.ts'
import { ThreadPool } from './thread-pool.ts'

const module = new URL('../testing/odd-worker.ts', import.meta.url)

function openPool(jobs: number, timeLimit: number): ThreadPool<string, string> {
  return new ThreadPool(
    { module, lose: (task, lost) => `lost ${task}: ${lostError(lost).message}` },
    { jobs, timeLimit },
  )
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => String(from + index))
const done = (tasks: readonly string[]) => tasks.map((task) => `done ${task}`)

test.each([
  ['hang', 3000, /^lost hang: reading took longer than 3 s$/u],
  ['break', 60_000, /^lost break: reading broke off: broken off$/u],
  ['exit', 60_000, /^lost exit: reading broke off: the thread ended$/u],
])('a thread that is told to %s costs the one task it was at', { timeout: 60_000 }, async (odd, timeLimit, lost) => {
  for (const jobs of [1, 2]) {
    const pool = openPool(jobs, timeLimit)
    const [before, after] = [numbers(0, 20), numbers(20, 40)]
    const results = await Promise.all([...before, odd, ...after].map((task) => pool.run(task)))
    await pool.close()
    expect(results.filter((result) => result.startsWith('done'))).toEqual(done([...before, ...after]))
    expect(results[20]).toMatch(lost)
  }
})

test('many in a row that fail leave the rest alone', { timeout: 60_000 }, async () => {
  const pool = openPool(2, 60_000)
  const tasks = numbers(0, 30).map((task) => (Number(task) % 3 === 0 ? 'break' : task))
  const results = await Promise.all(tasks.map((task) => pool.run(task)))
  await pool.close()
  for (const [index, task] of tasks.entries())
    expect(results[index]).toBe(task === 'break' ? 'lost break: reading broke off: broken off' : `done ${task}`)
})

test('closing ends a thread that hangs', { timeout: 60_000 }, async () => {
  const pool = openPool(1, 60_000)
  expect(await pool.run('a')).toBe('done a')
  void pool.run('hang')
  await pool.close()
})
