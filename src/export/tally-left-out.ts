import type { ExportOptions } from './exported.ts'

/** Counts what a format leaves out, and tells it at the end, most frequent reason first. */
export class TallyLeftOut {
  readonly #counts = new Map<string, number>()

  add(reason: string): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + 1)
  }

  tell(format: string, { tell }: ExportOptions): void {
    const reasons = [...this.#counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    for (const [reason, count] of reasons)
      tell?.(`${format}: left out ${count} ${count === 1 ? 'event' : 'events'} ${reason}`)
  }
}
