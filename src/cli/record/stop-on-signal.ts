const codes = { SIGINT: 130, SIGTERM: 143 } as const

/** Ctrl-C and SIGTERM end the run after the batch at hand; a second one at once. Nothing is left half-written either way. */
export function stopOnSignal(): AbortController {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal)
    process.once(signal, () => {
      controller.abort()
      process.once(signal, () => process.exit(codes[signal]))
    })
  }
  return controller
}

/** Ends quietly when the user stops the run: what came so far is still put in. */
export async function* untilStopped<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item, void> {
  try {
    for await (const item of items) {
      if (signal.aborted) return
      yield item
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
