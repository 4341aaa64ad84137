/** Exit codes as the shell gives them: 128 and the signal's number. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const

/** Why a run ended early: somebody said so. */
class Stopped extends Error {
  readonly exitCode: number

  constructor(name: keyof typeof codes) {
    super(`stopped by ${name}`)
    this.name = 'Stopped'
    this.exitCode = codes[name]
  }
}

/**
 * Ctrl-C and SIGTERM end the run after the batch at hand; a second one at once. Nothing is left half-written either way. There is a listener
 * at every moment: without one a signal kills the process.
 */
export function stopOnSignal(): AbortController {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    const others = process.rawListeners(name) as NodeJS.SignalsListener[]
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(codes[name])
      controller.abort(new Stopped(name))
    })
    for (const other of others) process.off(name, other)
  }
  return controller
}

/** The exit code of a run that a signal has stopped. */
export function stoppedCode({ reason }: AbortSignal): number {
  return reason instanceof Stopped ? reason.exitCode : codes.SIGINT
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
