import type { ExportOptions, RecordExport, WriteExport } from '../export/exported.ts'

/** All bytes of one file of an export, and what it told on the way. */
export async function gatherExport(
  write: WriteExport,
  record: RecordExport,
  options: ExportOptions = {},
): Promise<{ bytes: Uint8Array; text: string; notes: string[] }> {
  const notes: string[] = []
  const pieces: Buffer[] = []
  for await (const piece of write(record, { tell: (note) => notes.push(note), ...options }))
    pieces.push(Buffer.from(piece))
  const bytes = Buffer.concat(pieces)
  return { bytes: new Uint8Array(bytes), text: bytes.toString('utf8'), notes }
}
