import type { Command } from 'commander'
import { withOutput, withRecord } from './record-options.ts'

type Done = (code: number) => void

/** The commands by which people correct the record. A command's code is loaded when it runs. */
export function addCorrectionCommands(program: Command, done: Done): void {
  program.commandsGroup('Correct the record:')
  addJudging(program, done)
  addEdit(program, done)
  addMoving(program, done)
  addUndo(program, done)
  addCorrections(program, done)
  addImport(program, done)
  program.commandsGroup('Other:')
}

function addJudging(program: Command, done: Done): void {
  withCorrecting(program.command('confirm'))
    .summary('say that something in the record is right')
    .description('Confirms an event, actor, statement or report. An event is then shown as reviewed, and as sure.')
    .argument('<ID>', idHelp)
    .addHelpText('after', '\nExamples:\n  readout confirm e7159kth5jmts --why "seen on the ministry\'s page"')
    .action(async (id: string, options) => {
      const { correctRecord } = await import('./correct.ts')
      done(await correctRecord({ id, action: 'confirm' }, options))
    })
  withCorrecting(program.command('reject'))
    .summary('say that something in the record is wrong')
    .description(
      'Rejects an event, statement or report. It is kept, and shown only with --rejected. What a rejected report tells counts no more.',
    )
    .argument('<ID>', idHelp)
    .addHelpText(
      'after',
      '\nExamples:\n  readout reject e7159kth5jmts --why "a misreading"\n  readout reject r74btnmkvp184 --why "a hoax"',
    )
    .action(async (id: string, options) => {
      const { correctRecord } = await import('./correct.ts')
      done(await correctRecord({ id, action: 'reject' }, options))
    })
}

function addEdit(program: Command, done: Done): void {
  withCorrecting(program.command('edit'))
    .summary('set a slot of something in the record')
    .description('Sets one slot of an event, actor, statement or report to what you know.')
    .argument('<ID>', idHelp)
    .argument('<SLOT>', 'see below')
    .argument('<VALUE>', 'the new value; - for none')
    .addHelpText(
      'after',
      `
Slots:
  of an event      kind, status, day (EDTF: 2023-03-20, 2023-03, 2023-03-20/2023-03-22), place, format,
                   participants (names or ids, with a role where it changes: "Q15031=visitor;RUS=host"),
                   topics (one;other), within (an event)
  of an actor      name, country
  of a statement   speaker
  of a report      published (EDTF), source. With another day the report is read again, so that its "Monday" is right.

Examples:
  readout edit e7159kth5jmts day 2024-01-07
  readout edit e7159kth5jmts participants "CHN=host;Ana Rojas=visitor"
  readout edit r74btnmkvp184#s2 speaker "Ana Rojas"
  readout edit r74btnmkvp184 published 2024-01-08`,
    )
    .action(async (id: string, slot: string, value: string, options) => {
      const { correctRecord } = await import('./correct.ts')
      done(await correctRecord({ id, action: 'edit', slot, value }, options))
    })
}

function addMoving(program: Command, done: Done): void {
  withCorrecting(program.command('merge'))
    .summary('two events, or two actors, are one')
    .description('Puts all that is told of the others to the first, which keeps its id; theirs become ways to it.')
    .argument('<ID>', 'the event or actor that stays')
    .argument('<OTHER...>', 'those that go into it')
    .addHelpText(
      'after',
      '\nExamples:\n  readout merge e7159kth5jmts eex3s7frnvhkk\n  readout merge Q15031 person:xi.CHN@r74btnmkvp184',
    )
    .action(async (id: string, others: string[], options) => {
      const { correctRecord } = await import('./correct.ts')
      done(await correctRecord({ id, action: 'merge', others }, options))
    })
  withCorrecting(program.command('split'))
    .summary('some of what is told of one is of another')
    .description(
      'Takes tellings from an event into an event of their own, or into the one named; or says that some reports speak of another actor of the same name.',
    )
    .argument('<ID>', 'the event or actor')
    .argument(
      '<TELLING|REPORT...>',
      'tellings of the event (readout sources has their ids); reports that speak of another',
    )
    .option('--to <EVENT>', 'the event they go to; also one that had been merged away')
    .addHelpText(
      'after',
      '\nExamples:\n  readout split e7159kth5jmts r74btnmkvp184#v2\n  readout split "person:ana rojas.CHL" r74btnmkvp184',
    )
    .action(async (id: string, others: string[], options) => {
      const { correctRecord } = await import('./correct.ts')
      const value = options.to === undefined ? {} : { value: options.to }
      done(await correctRecord({ id, action: 'split', others, ...value }, options))
    })
}

function addUndo(program: Command, done: Done): void {
  withCorrecting(program.command('undo'))
    .summary('take a correction back')
    .description('Takes a correction back, or the taking back of one. Both stay in the list of corrections.')
    .argument('<CORRECTION>', 'its id: readout corrections has them')
    .addHelpText('after', '\nExamples:\n  readout undo cd0wbn0n0jpqg --why "it was right after all"')
    .action(async (id: string, options) => {
      const { correctRecord } = await import('./correct.ts')
      done(await correctRecord({ id, action: 'undo' }, options))
    })
}

function addCorrections(program: Command, done: Done): void {
  withRecord(withOutput(program.command('corrections')))
    .summary('who corrected what, when and why')
    .description(
      'Lists corrections, oldest first, those that were taken back marked: all of them, or those that concern one thing.',
    )
    .argument('[ID]', idHelp)
    .addHelpText('after', '\nExamples:\n  readout corrections\n  readout corrections e7159kth5jmts --json')
    .action(async (id: string | undefined, options) => {
      const { listCorrections } = await import('./corrections.ts')
      done(await listCorrections(id, options))
    })
}

function addImport(program: Command, done: Done): void {
  withRecord(program.command('import'))
    .summary('take in corrections and readings of another record')
    .description(
      'Takes in JSON lines: corrections (readout export corrections) and readings (readout export readings, readout read --json). Corrections find their targets by id, else by the words they rested on.',
    )
    .argument('<FILE|-...>', 'the lines, gzip or not')
    .option('--json', 'print the summary as JSON')
    .addHelpText(
      'after',
      `
Taking the same in twice changes nothing. A bad line stops only itself. Exit code 1 where a line could not be used or a correction found
nothing: add the reports it speaks of, and import again.

Examples:
  readout export corrections --record theirs.db | readout import -
  readout import readings.jsonl.gz corrections.jsonl`,
    )
    .action(async (names: string[], options) => {
      const { importFiles } = await import('./import.ts')
      done(await importFiles(names, options))
    })
}

const idHelp = 'an event (e…), report (r…), statement (r…#s1) or actor: its id, or a name'

function withCorrecting(command: Command): Command {
  return withRecord(command)
    .option('--by <WHO>', 'who says so (default: your user name)')
    .option('--why <WORDS>', 'why')
    .option('--expects <CORRECTION>', 'only if this is the last correction of it; "none" for none')
    .option('--json', 'print the correction as JSON')
}
