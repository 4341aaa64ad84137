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

/** Ctrl-C and SIGTERM end the run after the batch at hand; a second one at once. Nothing is left half-written either way. */
export function stopOnSignal(): AbortController {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(name)
    process.once(name, () => {
      controller.abort(new Stopped(name))
      process.once(name, () => process.exit(codes[name]))
    })
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
