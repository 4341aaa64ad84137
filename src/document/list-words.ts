/** A word list as it is written in a table: "meet, sit down, confer" over as many lines as it takes. */
export function listWords(list: string): string[] {
  return list.trim().split(/\s*,\s*/u)
}
