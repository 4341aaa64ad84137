import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

/** Gives so many results, each after so many milliseconds, and then fails or not. */
function source(name: string, count: number, wait: number, log: string[] = [], fails = false) {
  return async function* () {
    log.push(`${name} started`)
    try {
      for (let at = 0; at < count; at++) {
        await setTimeout(wait)
        yield `${name}${at}`
      }
      if (fails) throw new Error(`${name} failed`)
    } finally {
      log.push(`${name} ended`)
    }
  }
}

async function gather(results: AsyncIterable<string>, found: string[]): Promise<void> {
  for await (const result of results) found.push(result)
}

test('what comes out is in the order of the sources, however slow each is', async () => {
  const found: string[] = []
  const log: string[] = []
  await gather(inOrder([source('a', 3, 40, log), source('b', 40, 1, log), source('c', 2, 5, log)], 3), found)
  const b = Array.from({ length: 40 }, (_, at) => `b${at}`)
  expect(found).toEqual(['a0', 'a1', 'a2', ...b, 'c0', 'c1'])
  expect(log.slice(0, 4)).toEqual(['a started', 'b started', 'c started', 'c ended'])
})

test('no more are at work than allowed, and none runs far ahead', async () => {
  const log: string[] = []
  const sources = ['a', 'b', 'c'].map((name) => source(name, 100, 0, log))
  const results = inOrder(sources, 2)
  await results.next()
  await setTimeout(300)
  expect(log).toEqual(['a started', 'b started'])
  await results.return(undefined)
  await setTimeout(50)
  expect(log.slice(2).sort()).toEqual(['a ended', 'b ended'])
})

test('a source that throws does so in its place', async () => {
  const found: string[] = []
  const sources = [source('a', 2, 20), source('b', 1, 0, [], true), source('c', 1, 0)]
  await expect(gather(inOrder(sources, 3), found)).rejects.toThrow('b failed')
  expect(found).toEqual(['a0', 'a1', 'b0'])
})
