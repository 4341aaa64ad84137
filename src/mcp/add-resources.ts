import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import { Refusal } from '../server/refusal.ts'
import type { Desk } from './desk.ts'
import type { Tool } from './tool.ts'
import { getEvent } from './tools/get-event.ts'
import { readReport } from './tools/read-report.ts'

/** So much of a report is given at once, in UTF-16 units. */
const mostText = 200_000

/** readout://report/{id} and readout://event/{id}: what read_report and get_event tell, as plain text. */
export function addResources(server: McpServer, desk: Omit<Desk, 'signal'>): void {
  add(server, desk, 'report', 'A report: its text and what was read in it', (id) => [
    readReport,
    { id, characters: mostText, limit: 100 },
  ])
  add(server, desk, 'event', 'An event with all reports that tell of it', (id) => [getEvent, { id, limit: 50 }])
}

type AskFor = (id: string) => [tool: Tool, given: unknown]

function add(server: McpServer, desk: Omit<Desk, 'signal'>, name: string, title: string, askFor: AskFor): void {
  const template = new ResourceTemplate(`readout://${name}/{id}`, { list: undefined })
  const config = {
    title,
    description: `${title}. Its words are quoted from reports by others.`,
    mimeType: 'text/plain',
  }
  server.registerResource(name, template, config, async ({ href }, { id }, { signal }) => {
    const [tool, given] = askFor(decodeURIComponent(String(id)))
    const { words } = await tool.run(given, { ...desk, signal }).catch(refuse)
    return { contents: [{ uri: href, mimeType: 'text/plain', text: words }] }
  })
}

/** -32002 is “resource not found” of the protocol. */
function refuse(error: unknown): never {
  if (!(error instanceof Refusal)) throw error
  throw new McpError(error.status === 404 ? -32002 : ErrorCode.InvalidParams, error.message)
}
