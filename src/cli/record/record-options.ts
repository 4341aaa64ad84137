import { type Command, Option } from 'commander'
import { isoDay, wholeNumber } from '../options.ts'

/** The option every command of the record has. */
export function withRecord(command: Command): Command {
  return command.option('--record <FILE>', 'the record (default: $READOUT_RECORD, else readout.db in your data folder)')
}

/** How what was asked for comes out. */
export function withOutput(command: Command): Command {
  return command
    .addOption(new Option('--json', 'JSON: a line for each thing of a list, else one document').conflicts('csv'))
    .addOption(new Option('--csv', 'CSV with a head (RFC 4180)'))
}

/** The day against which plans are told from what is past. */
export function withToday(command: Command): Command {
  return command.option('--today <DAY>', 'the day that counts as today (default: that of this machine)', isoDay)
}

export function limit(most: number): Option {
  return new Option('--limit <N>', 'at most so many').argParser(wholeNumber(1, 1_000_000)).default(most)
}
