import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { type McpOptions, makeServer } from './make-server.ts'

/** Most bytes of one request: a page for read_text fits. */
const mostBytes = 4 * 1024 * 1024

/**
 * Answers one request of the protocol's Streamable HTTP, https://modelcontextprotocol.io/specification/2025-06-18/basic/transports: a POST, without
 * a session: nothing is kept between two requests, and the server never calls by itself, so GET and DELETE have nothing to do (405). Host, origin,
 * token and rate are checked by whoever mounts it.
 */
export async function answerMcp(request: Request, options: McpOptions): Promise<Response> {
  if (request.method !== 'POST') return refuseMethod()
  const server = makeServer(options)
  const transport = new WebStandardStreamableHTTPServerTransport({
    enableJsonResponse: true,
    maxRequestBodySize: mostBytes,
  })
  const close = () => void server.close()
  request.signal.addEventListener('abort', close)
  try {
    await server.connect(transport)
    return await transport.handleRequest(request)
  } finally {
    request.signal.removeEventListener('abort', close)
    close()
  }
}

function refuseMethod(): Response {
  const error = { code: -32000, message: 'Method not allowed: there are no sessions here, every message is a POST.' }
  const headers = { allow: 'POST', 'content-type': 'application/json' }
  return new Response(JSON.stringify({ jsonrpc: '2.0', id: null, error }), { status: 405, headers })
}
