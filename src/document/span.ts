/**
 * A half-open range `[start, end)` of a report's text, in UTF-16 code units: what `String.prototype.slice` takes.
 * Every fact carries one; `text.slice(start, end)` is its evidence.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Order of the text: earlier start first, longer first where they start together. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
