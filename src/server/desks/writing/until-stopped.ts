/** Ends as soon as it is to stop, also while the next item is being waited for: that one is then left behind. */
export async function* untilStopped<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item, void> {
  const each = items[Symbol.asyncIterator]()
  let left = false
  try {
    while (!signal.aborted) {
      const next = await orStopped(each.next(), signal)
      left = next === null
      if (next === null || next.done) return
      yield next.value
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    const ended = Promise.resolve(each.return?.()).catch(() => {})
    if (!left) await ended
  }
}

/** Null where it is to stop first. */
function orStopped<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result | null> {
  return new Promise((done, fail) => {
    const stop = () => done(null)
    signal.addEventListener('abort', stop, { once: true })
    work.then(done, fail).finally(() => signal.removeEventListener('abort', stop))
    if (signal.aborted) stop()
  })
}
