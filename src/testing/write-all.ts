import type { ExportOptions, RecordExport, WriteExport } from '../export/exported.ts'

/** A whole export as one text, with the notes it told. */
export async function writeAll(
  write: WriteExport,
  record: RecordExport,
  options: ExportOptions = {},
): Promise<{ text: string; notes: string[] }> {
  const notes: string[] = []
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of write(record, { tell: (note) => notes.push(note), ...options }))
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })
  return { text, notes }
}
