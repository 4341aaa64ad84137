/** Id of the report a telling or a statement stands in: "r4f…" of "r4f…#v1". */
export function reportOfTelling(id: string): string {
  return id.slice(0, Math.max(id.indexOf('#'), 0))
}
