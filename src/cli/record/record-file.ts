import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Where the record is: the file of --record, else of READOUT_RECORD, else "readout.db" in the user's data folder
 * (XDG Base Directory: $XDG_DATA_HOME or ~/.local/share).
 */
export function recordFile(option: string | undefined): string {
  if (option) return option
  if (process.env.READOUT_RECORD) return process.env.READOUT_RECORD
  const data = process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share')
  return join(data, 'readout', 'readout.db')
}
