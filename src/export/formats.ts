import type { WriteExport } from './exported.ts'

/** One file that a format consists of. */
export interface ExportPart {
  /** File name within a folder: "events.csv". */
  readonly file: string
  readonly mediaType: string
  readonly write: WriteExport
}

/** A format as `readout export NAME` knows it. With one part it can go to standard output; with more it takes a folder. */
export interface ExportFormat {
  readonly name: string
  /** What it is, in half a line. */
  readonly what: string
  readonly parts: readonly ExportPart[]
}

/** All formats, in the order of the help text. */
export const exportFormats: readonly ExportFormat[] = []
