import { type Command, Option } from 'commander'
import { listOf, wholeNumber } from './options.ts'
import { withRecord, withToday } from './record/record-options.ts'

type Done = (code: number) => void

/** The commands that let others reach the record. A command's code is loaded when it runs. */
export function addServingCommands(program: Command, done: Done): void {
  program.commandsGroup('Open the record to browsers and programs:')
  addServe(program, done)
  addToken(program, done)
}

function addServe(program: Command, done: Done): void {
  withToday(withRecord(program.command('serve')))
    .summary('open the record in the browser, with its HTTP API')
    .description(
      'Serves the record: screens for people, an HTTP API for programs (described at /api/openapi.json), until Ctrl-C. Only this machine can reach it, unless --host says otherwise; then everybody needs a token.',
    )
    .addOption(
      new Option('--port <PORT>', 'where to listen; 0 for any that is free')
        .argParser(wholeNumber(0, 65_535))
        .default(4747),
    )
    .option('--host <ADDRESS>', 'on which of this machine’s addresses', '127.0.0.1')
    .option('--tokens <FILE>', 'who may do what (default: readout/tokens.json in your configuration folder)')
    .option('--ask-token', 'ask for a token on this machine too')
    .option('--log', 'tell of each request on standard error: JSON lines, without what was asked')
    .option('--sample', 'an empty record begins with the sample reports, invented ones that end today')
    .option('--open', 'open it in the browser')
    .addHelpText(
      'after',
      `
Examples:
  readout serve --open
  readout serve --record try.db --port 0
  readout token add desk --may read,correct && readout serve --host 0.0.0.0`,
    )
    .action(async (options) => {
      const { serve } = await import('./serve.ts')
      done(await serve(options))
    })
}

function addToken(program: Command, done: Done): void {
  const token = program
    .command('token')
    .summary('make, list and take away tokens for the server')
    .description('Tokens say who may do what where others can reach the server. Only their digests are kept.')
  withTokens(token.command('add'))
    .description('make a token, and print it once')
    .argument('<NAME>', 'whose it is: corrections made with it bear this name')
    .addOption(
      new Option('--may <WHAT,...>', 'read, correct, add')
        .argParser(listOf(['read', 'correct', 'add'] as const))
        .default(['read']),
    )
    .action(async (name, options) => done(await (await import('./token.ts')).addToken(name, options)))
  withTokens(token.command('list'))
    .description('whose tokens there are, and what they may')
    .action(async (options) => done(await (await import('./token.ts')).listTokens(options)))
  withTokens(token.command('remove'))
    .description('take a token away: a running server knows at once')
    .argument('<NAME>')
    .action(async (name, options) => done(await (await import('./token.ts')).removeToken(name, options)))
}

function withTokens(command: Command): Command {
  return command.option(
    '--tokens <FILE>',
    'the file of tokens (default: readout/tokens.json in your configuration folder)',
  )
}
