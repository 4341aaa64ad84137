/** Whether a name is an address of the web, and no file. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//iu.test(name)
}
