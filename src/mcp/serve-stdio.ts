import type { Readable, Writable } from 'node:stream'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js'

/**
 * Speaks the protocol over two streams, a message a line, until what comes has ended and all that was asked is answered, or until it is aborted.
 * Nothing else goes to `output`.
 */
export async function serveStdio(
  server: McpServer,
  input: Readable,
  output: Writable,
  signal: AbortSignal,
): Promise<void> {
  const transport = new StdioServerTransport(input, output)
  const pending = new Pending()
  await server.connect(transport)
  const { onmessage, send } = transport as Required<Pick<StdioServerTransport, 'onmessage' | 'send'>>
  transport.onmessage = (message) => {
    pending.begin(message)
    onmessage(message)
  }
  transport.send = async (message) => {
    await send.call(transport, message)
    pending.end(message)
  }
  await new Promise<void>((done) => {
    input.once('end', done)
    input.once('close', done)
    if (signal.aborted) done()
    else signal.addEventListener('abort', () => done(), { once: true })
  })
  if (!signal.aborted) await Promise.race([pending.settle(), aborted(signal)])
  await server.close()
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }))
}

/** What was asked and is not answered yet. */
class Pending {
  readonly #ids = new Set<string | number>()
  #settled: (() => void) | null = null

  begin(message: JSONRPCMessage): void {
    if ('method' in message && 'id' in message) this.#ids.add(message.id)
    // Who takes a question back gets no answer.
    if ('method' in message && message.method === 'notifications/cancelled') {
      const { requestId } = (message.params ?? {}) as { readonly requestId?: string | number }
      if (requestId !== undefined) this.#forget(requestId)
    }
  }

  end(message: JSONRPCMessage): void {
    if (!('method' in message) && message.id !== undefined) this.#forget(message.id)
  }

  settle(): Promise<void> {
    return new Promise((done) => {
      this.#settled = done
      if (this.#ids.size === 0) done()
    })
  }

  #forget(id: string | number): void {
    this.#ids.delete(id)
    if (this.#ids.size === 0) this.#settled?.()
  }
}
