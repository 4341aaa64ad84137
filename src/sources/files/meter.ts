import type { SourceOptions } from '../source-item.ts'

/** Tells how far along the bytes on disk we are. */
export interface Meter {
  /** So many bytes of the open file were read. */
  readonly read: (bytes: number) => void
  /** The open file, of so many bytes, is done with, however much of it was read. */
  readonly pass: (size: number) => void
}

/** `total` is the number of bytes of all files, null where it cannot be known. */
export function makeMeter(progress: SourceOptions['progress'], total: number | null): Meter {
  let passed = 0
  let open = 0
  return {
    read(bytes) {
      open += bytes
      progress?.(passed + open, total)
    },
    pass(size) {
      passed += size
      open = 0
      progress?.(passed, total)
    },
  }
}
