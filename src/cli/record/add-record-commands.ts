import type { Command } from 'commander'
import { addAskingCommands } from './add-asking-commands.ts'
import { addFillingCommands } from './add-filling-commands.ts'
import { addGatheringCommands } from './add-gathering-commands.ts'
import { addLeavingCommands } from './add-leaving-commands.ts'
import { addTellingCommands } from './add-telling-commands.ts'

/** The commands of the record, in groups of the help text. */
export function addRecordCommands(program: Command, done: (code: number) => void): void {
  program.commandsGroup('Fill the record:')
  addFillingCommands(program, done)
  program.commandsGroup('Ask the record:')
  addAskingCommands(program, done)
  addGatheringCommands(program, done)
  addTellingCommands(program, done)
  program.commandsGroup('Pass the record on:')
  addLeavingCommands(program, done)
  program.commandsGroup('Other:')
}
