import type { Door } from '../server/http/make-app.ts'
import type { McpOptions } from './make-server.ts'

/** The tools for assistants at /mcp of a running server: with its tokens and limits, and links to its screens. */
export function mcpDoor({ house, tell }: Pick<McpOptions, 'house' | 'tell'>): Door {
  return {
    path: '/mcp',
    answer: async (request, asker) => {
      // Loaded when the first one asks: the server starts without it.
      const { answerMcp } = await import('./answer-mcp.ts')
      return answerMcp(request, { house, asker, base: new URL(request.url).origin, ...(tell ? { tell } : {}) })
    },
  }
}
