import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { zipSync } from 'fflate'

/* Requests made from an OpenAPI description, good and hostile. */

// biome-ignore lint/suspicious/noExplicitAny: JSON as it came
type Json = Record<string, any>

/** What is there to be asked for, by what it is called: "id" of /events/{id} is "events". */
export type Known = Readonly<Record<string, readonly string[]>>

export interface DrawnRequest {
  /** With its query, as it stands in a request. */
  readonly path: string
  /** Media type and content; null for none. */
  readonly body: { readonly type: string; readonly content: string | Uint8Array<ArrayBuffer> } | null
}

const hostile = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '../../etc/passwd',
      "' OR 1=1 --",
      '<script>alert(1)</script>',
      '\u0000',
      '%00',
      'null',
      '-1',
      '1e999',
    ],
    ...['9'.repeat(30), '2026-02-30', '0000-00-00', '𝕏'.repeat(50), 'a'.repeat(400), '__proto__', 'constructor'],
  ),
)

const told = 'Estonian Foreign Minister Mart Kallaste will visit Tbilisi on Friday, the ministry said.'
const lines = `{"id":1,"text":"${told}"}\n{"text":7}\n{"file":"/etc/passwd"}\n`
const files = [
  ...['', told, `<!doctype html><p>${told}</p>`, lines, '%PDF-1.7', '<rss version="2.0"><channel/></rss>', '{"a":1}'],
  ...['WARC/1.0\r\n', `From a@b.example Mon Mar  2 10:00:00 2026\nFrom: a\n\n${told}`, '<opml version="2.0">'],
]
const packed = [zipSync({ 'a.txt': Buffer.from(told), '../b.txt': Buffer.from(told) }), zipSync({}), gzipSync(told)]
const types = [
  'text/html',
  'text/plain; charset=utf-16',
  'application/zip',
  'application/octet-stream',
  'x',
  '',
  'a/b;c',
]

const content = fc.oneof(
  fc.constantFrom(...files, ...packed.map((bytes) => new Uint8Array(bytes))),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
)

/** Draws requests of a description. */
export class RequestDraw {
  readonly #described: Json
  readonly #known: Known

  constructor(described: unknown, known: Known) {
    this.#described = described as Json
    this.#known = known
  }

  /**
   * One in three is good in all it says, as far as its schemas tell; one has something hostile in one place, one is hostile all over.
   * @param path of the description: "/api/events/{id}"
   */
  of(path: string, method: string): fc.Arbitrary<DrawnRequest> {
    const { parameters: described, requestBody } = this.#described.paths[path][method] as Json
    const parameters = (described as Json[]).filter((one) => one.in !== 'header')
    const required = parameters.filter((one) => one.required).map(({ name }) => name as string)
    const all = (draw: (name: string, schema: Json) => fc.Arbitrary<unknown>, few: boolean) =>
      fc.record(
        Object.fromEntries(
          parameters.map(({ name, in: where, schema }) => [
            name,
            orLeftOut(draw(where === 'path' ? nameOf(name, path) : name, schema), few && !required.includes(name)),
          ]),
        ),
        few ? {} : { requiredKeys: required as never[] },
      )
    const good = all((name, schema) => this.#good(name, schema), true)
    const wild = all(
      (name, schema) => fc.oneof({ weight: 3, arbitrary: this.#good(name, schema) }, { weight: 1, arbitrary: hostile }),
      false,
    )
    const names = [...parameters.map(({ name }) => name as string), 'stray']
    const spoilt = fc
      .tuple(good, fc.constantFrom(...names), hostile)
      .map(([given, name, odd]) => ({ ...given, [name]: odd }))
    return fc
      .tuple(fc.oneof(good, spoilt, wild), this.#body(requestBody))
      .map(([given, body]) => ({ path: address(path, parameters, given), body }))
  }

  #good(name: string, schema: Json): fc.Arbitrary<unknown> {
    if (schema.$ref) return this.#good(name, this.#described.components.schemas[schema.$ref.split('/').at(-1)])
    const some = this.#known[name]
    if (some && some.length > 0) return fc.constantFrom(...some)
    if (schema.const !== undefined) return fc.constant(schema.const)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (schema.type === 'object') return this.#object(schema)
    const choices = schema.anyOf ?? schema.oneOf
    if (choices) return fc.oneof(...choices.map((one: Json) => this.#good(name, one)))
    return this.#ofType(name, schema)
  }

  #ofType(name: string, schema: Json): fc.Arbitrary<unknown> {
    const { type, format, minimum = 0, maximum = 50 } = schema
    if (type === 'array') return fc.array(this.#good(name, schema.items ?? {}), { minLength: 1, maxLength: 3 })
    if (type === 'integer' || type === 'number')
      return fc.integer({ min: Math.max(minimum, -5), max: Math.min(maximum, 50) })
    if (type === 'boolean') return fc.boolean()
    if (type === 'null') return fc.constant(null)
    if (format === 'date') return fc.constantFrom('2026-03-01', '2026-03-19', '2025-12-31')
    if (format === 'date-time') return fc.constant('2026-03-19T12:00:00Z')
    if (format === 'uri') return fc.constant('https://kura.example/2026/visit')
    return type === 'string' ? fc.constantFrom(...words, ...Object.values(this.#known).flat()) : fc.json().map(parse)
  }

  /** Of what excludes each other, one. */
  #object({ properties = {}, required = [] }: Json): fc.Arbitrary<unknown> {
    const fields = Object.entries<Json>(properties).map(([name, schema]): [string, fc.Arbitrary<unknown>] => [
      name,
      fc.oneof({ weight: 9, arbitrary: this.#good(name, schema) }, { weight: 1, arbitrary: hostile }),
    ])
    const only = ['text', 'html', 'address', 'sample'].filter((name) => name in properties)
    const drawn = fc.record(Object.fromEntries(fields), { requiredKeys: [...required, ...only] })
    if (only.length < 2) return drawn
    return fc.tuple(drawn, fc.constantFrom(...only), fc.nat(9)).map(([all, kept, odd]) => {
      const rest = Object.entries(all as Json).filter(([name]) => odd === 0 || name === kept || !only.includes(name))
      return Object.fromEntries(kept === 'address' && odd > 2 ? rest.filter(([name]) => name === kept) : rest)
    })
  }

  #body(requestBody: Json | undefined): fc.Arbitrary<DrawnRequest['body']> {
    if (!requestBody) return fc.constant(null)
    const schema = requestBody.content['application/json']?.schema
    const json = fc.oneof(
      { weight: 6, arbitrary: this.#good('body', schema ?? {}).map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: fc.json() },
      { weight: 1, arbitrary: hostile },
    )
    const type = fc.constantFrom(...types, ...Object.keys(requestBody.content).filter((one) => !one.includes('*')))
    return fc.oneof(
      { weight: 3, arbitrary: json.map((written) => ({ type: 'application/json', content: written })) },
      { weight: 1, arbitrary: fc.record({ type, content }) },
    )
  }
}

/** What an id is of: "events" in /events/{id}. */
function nameOf(parameter: string, path: string): string {
  return ['id', 'one', 'other'].includes(parameter) ? path.split('/')[2]! : parameter
}

/** Most parameters are not given in most requests. */
function orLeftOut(value: fc.Arbitrary<unknown>, may: boolean): fc.Arbitrary<unknown> {
  return may ? fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value }) : value
}

const words = ['true', 'false', 'visit', 'Rojas', 'csv', 'events.csv', '1', 'GEO', told, `<p>${told}</p>`]
const parse = (json: string): unknown => JSON.parse(json)

function address(path: string, parameters: readonly Json[], given: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams()
  let filled = path
  for (const [name, value] of Object.entries(given).filter(([, one]) => one !== undefined)) {
    const inPath = parameters.some((one) => one.name === name && one.in === 'path')
    // A half of a pair of surrogates has no encoding.
    const written = (one: unknown) => String(one).toWellFormed()
    if (inPath) filled = filled.replace(`{${name}}`, () => encodeURIComponent(written(value) || 'x'))
    else for (const one of Array.isArray(value) ? value : [value]) search.append(name, written(one))
  }
  return search.size === 0 ? filled : `${filled}?${search}`
}
