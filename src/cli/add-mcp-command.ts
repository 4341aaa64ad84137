import { type Command, InvalidArgumentError } from 'commander'
import { withRecord, withToday } from './record/record-options.ts'

/** The command that assistants start. Its code is loaded when it runs. */
export function addMcpCommand(program: Command, done: (code: number) => void): void {
  withToday(withRecord(program.command('mcp')))
    .summary('let an assistant ask the record: Model Context Protocol')
    .description(
      'Lets an assistant ask the record, over standard input and output (Model Context Protocol): find events, statements and people, what is ahead, read a report, why a fact is so, each with words and sources to cite. It only reads. “readout serve” has the same at /mcp.',
    )
    .option('--screens <ADDRESS>', 'where “readout serve” runs: answers then link to its screens', webAddress)
    .addHelpText(
      'after',
      `
An assistant is told to start it, in its own configuration (name the record with its whole path):
  {"mcpServers": {"readout": {"command": "readout", "args": ["mcp", "--record", "readout.db"]}}}

Examples:
  readout mcp --record try.db
  readout mcp --screens http://127.0.0.1:4747`,
    )
    .action(async (options) => {
      const { mcp } = await import('./mcp.ts')
      done(await mcp(options))
    })
}

function webAddress(given: string): string {
  if (/^https?:\/\//u.test(given) && URL.canParse(given)) return given
  throw new InvalidArgumentError('Give an address: http://127.0.0.1:4747')
}
