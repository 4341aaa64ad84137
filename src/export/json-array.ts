/** The members of a JSON array, one a line, as they come: nothing is kept. */
export async function* jsonArray(members: AsyncIterable<unknown>): AsyncGenerator<string, void, undefined> {
  let before = '[\n'
  for await (const member of members) {
    yield before + JSON.stringify(member)
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : '\n]'
}

/** The object without its empty fields: null, undefined, '' and empty lists. */
export function compact<Value extends object>(fields: Value): Value {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))) as Value
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
