/** The module of that name beside the one that asks, compiled or not: a thread is started from its file. */
export function moduleBeside(name: string, asker: string): URL {
  return new URL(`./${name}.${asker.endsWith('.ts') ? 'ts' : 'js'}`, asker)
}
